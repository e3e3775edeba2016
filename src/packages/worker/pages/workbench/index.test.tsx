import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildReportSummary } from '../../../../../test/factories/reports'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import WorkbenchPage from './index'

const HOUR_MS = 60 * 60 * 1000
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()

const worker = buildMe({
  displayName: '周示',
  appointments: [{ role: 'grid_worker', areaCode: '430503001001003' }],
  households: [],
})

const late = buildReportSummary({
  id: '430503001001-1',
  title: '7 栋电梯停在 4 楼',
  status: 'submitted',
  submittedAt: fromNow(-26),
  respondDueAt: fromNow(-2.5),
})

function openWorkbench(me = worker) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', '/api/v1/reports', ({ query }) => ({
    body: { items: query.get('status') === 'open' ? [late] : [], nextCursor: null },
  }))
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<WorkbenchPage />)
  return service
}

afterEach(forgetSession)

test('what is late says so with the date it had, and counts as due today', async () => {
  openWorkbench()
  expect(await screen.findByText('7 栋电梯停在 4 楼')).toBeVisible()
  expect(screen.getByText('周示，今天 1 件')).toBeVisible()
  expect(screen.getByText(/^超时 2 小时 30 分钟，本该.+前接单$/)).toBeVisible()
  expect(screen.getByText('示范社区 第三网格')).toBeVisible()
})

test('a report is accepted where it stands in the list', async () => {
  const service = openWorkbench()
  await screen.findByText('7 栋电梯停在 4 楼')
  service.on('POST', `/api/v1/reports/${late.id}/acceptance`, { body: late })
  service.on('GET', '/api/v1/reports', {
    body: {
      items: [{ ...late, status: 'accepted', resolveDueAt: fromNow(50) }],
      nextCursor: null,
    },
  })
  fireEvent.click(screen.getByText('接单'))
  expect(await screen.findByText('已接单')).toBeVisible()
  expect(screen.queryByText('接单')).toBeNull()
  expect(taro.opened()).toEqual([])
})

test('a refusal is told at the row it belongs to', async () => {
  const service = openWorkbench()
  await screen.findByText('7 栋电梯停在 4 楼')
  service.on('POST', `/api/v1/reports/${late.id}/acceptance`, {
    status: 409,
    body: problem('report_transition_illegal', 409),
  })
  fireEvent.click(screen.getByText('接单'))
  expect(await screen.findByText(/这件事已经有了变化/)).toBeVisible()
})

test('pressing a row opens its handling', async () => {
  openWorkbench()
  fireEvent.click(await screen.findByText('7 栋电梯停在 4 楼'))
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/worker/pages/handling/index?id=430503001001-1']),
  )
})

test('an empty list says that nothing is to do', async () => {
  openWorkbench()
  fireEvent.click(await screen.findByText('办完的'))
  expect(await screen.findByText('还没有办完的')).toBeVisible()
})

test('a resident is told that the workbench is not for them, and no report is asked for', async () => {
  const service = openWorkbench(buildMe())
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', '/api/v1/reports')).toHaveLength(0)
})
