import { fireEvent, screen } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { buildActivity, buildReport } from '../../../test/factories/reports'
import { fakeService } from '../../../test/fakes/fake-service'
import { taro } from '../../../test/fakes/taro'
import type { Activity, Report } from '../../features/report/domain/report'
import { forgetSession } from '../../features/session/session-store'
import ReportPage from './index'

const ID = '430503001001-7'
const REPORT = `/api/v1/reports/${ID}`

function openReport(report: Report, activities: readonly Activity[] = [buildActivity()]) {
  const service = fakeService()
  service.on('GET', REPORT, { body: report })
  service.on('GET', `${REPORT}/activities`, { body: { items: activities, nextCursor: null } })
  renderPage(<ReportPage />, { params: { id: ID } })
}

afterEach(forgetSession)

test.each([
  ['pending', '还没公开：正在检查'],
  ['manual', '还没公开：等居委会看'],
  ['declined', '还没公开：没有通过'],
] as const)('one’s report that is %s says so and leads to why', async (checkStatus, words) => {
  openReport(buildReport({ isPublic: false, checkStatus }))
  fireEvent.click(await screen.findByText(words))
  expect(taro.opened().at(-1)).toBe(`/packages/more/pages/check/index?kind=report&id=${ID}`)
})

test('words added later have a way to why they are not public, of their own', async () => {
  const added = buildActivity({
    id: '12',
    event: 'supplement',
    note: '又坏了一盏',
    checkStatus: 'declined',
  })
  openReport(buildReport(), [added, buildActivity()])
  fireEvent.click(await screen.findByText('还没公开：没有通过'))
  expect(taro.opened().at(-1)).toBe(
    '/packages/more/pages/check/index?kind=report_step&id=430503001001-12',
  )
})

test('nothing is said of what everybody reads', async () => {
  openReport(buildReport())
  expect(await screen.findByText('3 栋东边的路灯坏了三天')).toBeVisible()
  expect(screen.queryByText(/还没公开/)).toBeNull()
})
