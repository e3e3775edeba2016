import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { typeText } from '../../../test/component/type-text'
import { buildAbilities, buildActivity, buildReport } from '../../../test/factories/reports'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { taro } from '../../../test/fakes/taro'
import type { Report } from '../../features/report/domain/report'
import { HomeContext } from '../../ui/home-context'
import ReportPage from './index'

const ID = '430503001001-7'
const REPORT = `/api/v1/reports/${ID}`

const resolved = buildReport({
  status: 'resolved',
  confirmBy: new Date(Date.now() + 4.5 * 24 * 60 * 60 * 1000).toISOString(),
  abilities: buildAbilities({ confirm: true, dispute: true }),
})

function openReport(report: Report) {
  const service = fakeService()
  service.on('GET', REPORT, { body: report })
  service.on('GET', `${REPORT}/activities`, {
    body: { items: [buildActivity()], nextCursor: null },
  })
  renderPage(<ReportPage />, { params: { id: ID } })
  return service
}

test('a report says who answers for it, what happened, and what was said', async () => {
  openReport(buildReport())
  expect(await screen.findByText('3 栋东边的路灯坏了三天')).toBeVisible()
  expect(screen.getByText('已接单')).toBeVisible()
  expect(await screen.findByText('现在负责的人')).toBeVisible()
  expect(screen.getByText('您报的')).toBeVisible()
  expect(screen.getByText('您说的')).toBeVisible()
  fireEvent.click(screen.getByText('打电话'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['0739-5550123']))
})

test('once it is over nobody is said to answer for it now', async () => {
  openReport(buildReport({ status: 'closed', closedAs: 'confirmed' }))
  expect(await screen.findByText('最后负责这件')).toBeVisible()
  expect(screen.queryByText('现在负责这件')).toBeNull()
})

test('the reporter says that it is solved, and only then it counts as solved', async () => {
  const service = openReport(resolved)
  expect(await screen.findByText('您说好了才算好。还有 5 天可以答。')).toBeVisible()
  service.on('POST', `${REPORT}/confirmation`, { body: buildReport({ status: 'closed' }) })
  service.on('GET', REPORT, { body: buildReport({ status: 'closed', closedAs: 'confirmed' }) })
  fireEvent.click(screen.getByText('解决了'))
  await waitFor(() => expect(screen.queryByText('这件事解决了吗？')).toBeNull())
  expect(service.requests('POST', `${REPORT}/confirmation`)).toHaveLength(1)
  expect(screen.getByText('解决了')).toBeVisible()
})

test('“not yet” needs a reason, which goes to the handler', async () => {
  const service = openReport(resolved)
  fireEvent.click(await screen.findByText('还没好'))
  fireEvent.click(await screen.findByText('退回去接着办'))
  expect(await screen.findByText('请写一句，办事的人好知道哪里没好。')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/dispute`)).toHaveLength(0)

  service.on('POST', `${REPORT}/dispute`, { body: buildReport({ status: 'in_progress' }) })
  service.on('GET', REPORT, { body: buildReport({ status: 'in_progress', reopenedCount: 1 }) })
  typeText('说说哪里没好', '只亮了一盏')
  fireEvent.click(screen.getByText('退回去接着办'))
  expect(await screen.findByText('重新办')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/dispute`)[0]?.body).toEqual({ reason: '只亮了一盏' })
  expect(screen.queryByText('退回去接着办')).toBeNull()
})

test('withdrawing asks first', async () => {
  const report = buildReport({ status: 'submitted', abilities: buildAbilities({ withdraw: true }) })
  const service = openReport(report)
  fireEvent.click(await screen.findByText('不用办了，撤回'))
  expect(await screen.findByText('要撤回这件吗？')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/withdrawal`)).toHaveLength(0)
  service.on('POST', `${REPORT}/withdrawal`, { body: report })
  fireEvent.click(screen.getByText('撤回这件'))
  await waitFor(() => expect(screen.queryByText('要撤回这件吗？')).toBeNull())
  expect(service.requests('POST', `${REPORT}/withdrawal`)[0]?.body).toEqual({})
})

test('an act that came too late is told on the page, and the page shows what is true now', async () => {
  const service = openReport(resolved)
  await screen.findByText('这件事解决了吗？')
  service.on('POST', `${REPORT}/confirmation`, {
    status: 409,
    body: problem('report_transition_illegal', 409),
  })
  fireEvent.click(screen.getByText('解决了'))
  expect(await screen.findByText(/这件事已经有了变化/)).toBeVisible()
})

test('without a network the answer is not lost and can be sent again under the same key', async () => {
  const service = openReport(resolved)
  await screen.findByText('这件事解决了吗？')
  service.setReachable(false)
  fireEvent.click(screen.getByText('解决了'))
  expect(await screen.findByText(/请看看手机的网络/)).toBeVisible()
  service.setReachable(true)
  service.on('POST', `${REPORT}/confirmation`, { body: resolved })
  fireEvent.click(screen.getByText('解决了'))
  await waitFor(() => expect(service.requests('POST', `${REPORT}/confirmation`)).toHaveLength(2))
  const keys = service
    .requests('POST', `${REPORT}/confirmation`)
    .map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(1)
})

test('a report that one may not know of is simply not there', async () => {
  fakeService()
  renderPage(<ReportPage />, { params: { id: ID } })
  expect(await screen.findByText('没有找到')).toBeVisible()
})

test('what was written why it is not solved is there again after the sheet was closed', async () => {
  openReport(resolved)
  fireEvent.click(await screen.findByText('还没好'))
  typeText('说说哪里没好', '只亮了一盏')
  fireEvent.click(screen.getByLabelText('关上'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  fireEvent.click(screen.getByText('还没好'))
  expect(screen.getByLabelText('说说哪里没好')).toHaveValue('只亮了一盏')
})

test('an address that cannot be read is no form: nothing is there', async () => {
  const service = fakeService()
  service.on('GET', REPORT, {
    status: 400,
    body: problem('invalid_request', 400, { id: 'pattern' }),
  })
  let isHome = false
  renderPage(
    <HomeContext.Provider
      value={() => {
        isHome = true
      }}
    >
      <ReportPage />
    </HomeContext.Provider>,
    { params: { id: ID } },
  )
  expect(await screen.findByText('没有找到')).toBeVisible()
  expect(screen.queryByText(/标出来的地方/)).toBeNull()
  fireEvent.click(screen.getByText('回首页'))
  expect(isHome).toBe(true)
})
