import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { StaleItem } from '../../../../features/freshness/domain/stale-item'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import FreshnessPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const COMMUNITY = '430503001001'
const LIST = '/api/v1/stale-items'

const committee = buildMe({
  households: [],
  appointments: [{ role: 'committee_member', areaCode: COMMUNITY }],
  units: [{ unit: `committee:${COMMUNITY}`, kind: 'committee', name: '示范社区' }],
})
const subdistrict = buildMe({
  households: [],
  appointments: [{ role: 'subdistrict_officer', areaCode: '430503001' }],
  units: [{ unit: 'subdistrict:430503001', kind: 'subdistrict', name: '示范街道' }],
})

const notice: StaleItem = {
  kind: 'notice',
  id: `${COMMUNITY}-4`,
  communityCode: COMMUNITY,
  communityName: '示范社区',
  title: '夜间走西门',
  dueAt: '2026-11-20T15:59:00.000Z',
  isEscalated: false,
  archivesAt: '2026-12-18T15:59:00.000Z',
}
const card: StaleItem = {
  ...notice,
  kind: 'grid_card',
  id: `${COMMUNITY}003`,
  title: '第三网格',
  isEscalated: true,
  archivesAt: null,
}
const milestone: StaleItem = {
  ...card,
  kind: 'milestone',
  id: `${COMMUNITY}-7`,
  title: '修东门',
  dueAt: '2026-11-20T16:00:00.000Z',
}

function openPage(items: readonly StaleItem[], me = committee) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', LIST, { body: { items, nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return { ...service, ...renderPage(<FreshnessPage />) }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('a notice is confirmed with one tap until a day that is shown before', async () => {
  const service = openPage([notice])
  const path = `/api/v1/notices/${notice.id}/confirmations`
  service.on('POST', path, () => {
    service.on('GET', LIST, { body: { items: [], nextCursor: null } })
    return { body: {} }
  })
  expect(await screen.findByText('夜间走西门')).toBeVisible()
  expect(screen.getByText('2026 年 11 月 20 日该核对')).toBeVisible()
  expect(screen.getByText('到 2026 年 12 月 18 日还没有核对，就自己收起来')).toBeVisible()
  fireEvent.click(screen.getByText('内容没变，继续有效到 2027 年 2 月 21 日'))
  expect(await screen.findByText('没有要核对的')).toBeVisible()
  expect(service.requests('POST', path).map(({ body }) => body)).toEqual([
    { until: '2027-02-21T15:59:00.000Z' },
  ])
})

test('a grid’s card is confirmed the same way, or mended where it is kept', async () => {
  const service = openPage([card])
  const path = `/api/v1/grids/${card.id}/card-confirmations`
  service.on('POST', path, { body: {} })
  fireEvent.click(await screen.findByText('要改'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([`/packages/setup/pages/grid/index?code=${card.id}`]),
  )
  expect(screen.getByText('已报街道')).toBeVisible()
  fireEvent.click(screen.getByText('内容没变，继续有效到 2027 年 5 月 22 日'))
  await waitFor(() => expect(service.requests('POST', path)).toHaveLength(1))
})

test('a promise is not confirmed but carried out', async () => {
  openPage([milestone])
  expect(await screen.findByText('说好 2026 年 11 月 20 日办完')).toBeVisible()
  expect(screen.queryByText(/内容没变/)).toBeNull()
  fireEvent.click(screen.getByText('去落实'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([`/packages/agenda/pages/milestones/index?id=${milestone.id}`]),
  )
})

test('a refusal is told where the thing is', async () => {
  const service = openPage([notice])
  service.on('POST', `/api/v1/notices/${notice.id}/confirmations`, {
    status: 410,
    body: problem('notice_expired', 410),
  })
  fireEvent.click(await screen.findByText(/内容没变/))
  expect(await screen.findByText('这条通知已经到期。')).toBeVisible()
})

test('the subdistrict sees which office answers for it, and confirms nothing', async () => {
  openPage([card], subdistrict)
  expect(await screen.findByText('示范社区居委会负责')).toBeVisible()
  expect(screen.queryByText(/内容没变/)).toBeNull()
  expect(screen.queryByText('要改')).toBeNull()
})

test('how much waits is told in the side list', async () => {
  openPage([notice, card])
  await screen.findByText('夜间走西门')
  expect(document.getElementById('side-freshness')?.textContent).toBe('过期核对2')
})

test('without a network it says so', async () => {
  const service = openPage([])
  service.setReachable(false)
  expect(await screen.findByText('再试一次')).toBeVisible()
  expect(screen.queryByText('没有要核对的')).toBeNull()
})
