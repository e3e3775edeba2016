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
  ['pending', '您报的事还没公开：正在检查'],
  ['manual', '您报的事还没公开：等居委会看'],
  ['declined', '您报的事还没公开：没有通过'],
] as const)('one’s report that is %s says so and leads to why', async (checkStatus, words) => {
  openReport(buildReport({ isPublic: false, checkStatus }))
  fireEvent.click(await screen.findByText(words))
  expect(taro.opened().at(-1)).toBe(`/packages/more/pages/check/index?kind=report&id=${ID}`)
})

const added = (id: string, checkStatus: Activity['checkStatus'], over: Partial<Activity> = {}) =>
  buildActivity({ id, event: 'supplement', note: '又坏了一盏', checkStatus, ...over })

const stepPage = (id: string) =>
  `/packages/more/pages/check/index?kind=report_step&id=430503001001-${id}`

test('each of the words added later has a way to why they are not public, and says when they were written', async () => {
  openReport(buildReport(), [
    added('14', 'manual'),
    added('13', 'declined', { at: '2026-11-21T01:00:00.000Z' }),
    added('12', 'declined', { at: '2026-11-20T01:00:00.000Z', event: 'dispute' }),
    buildActivity(),
  ])
  fireEvent.click(await screen.findByText('您补充的话还没公开：等居委会看'))
  expect(taro.opened().at(-1)).toBe(stepPage('14'))
  fireEvent.click(screen.getByText('您补充的话还没公开：没有通过'))
  expect(taro.opened().at(-1)).toBe(stepPage('13'))
  fireEvent.click(screen.getByText('您写的话还没公开：没有通过'))
  expect(taro.opened().at(-1)).toBe(stepPage('12'))
  expect(document.getElementById('check-13')).toHaveTextContent('11 月 21 日 09:00')
})

test('a report that is held back leaves the way to each of its steps', async () => {
  openReport(buildReport({ isPublic: false, checkStatus: 'manual' }), [added('12', 'declined')])
  fireEvent.click(await screen.findByText('您补充的话还没公开：没有通过'))
  expect(taro.opened().at(-1)).toBe(stepPage('12'))
  fireEvent.click(screen.getByText('您报的事还没公开：等居委会看'))
  expect(taro.opened().at(-1)).toBe(`/packages/more/pages/check/index?kind=report&id=${ID}`)
})

test('what somebody else wrote with the code has no page for this account', async () => {
  openReport(buildReport(), [added('12', 'declined', { actor: null, actorRole: 'code_holder' })])
  expect(await screen.findByText('3 栋东边的路灯坏了三天')).toBeVisible()
  expect(screen.queryByText(/还没公开/)).toBeNull()
})

test('nothing is said of what everybody reads', async () => {
  openReport(buildReport())
  expect(await screen.findByText('3 栋东边的路灯坏了三天')).toBeVisible()
  expect(screen.queryByText(/还没公开/)).toBeNull()
})
