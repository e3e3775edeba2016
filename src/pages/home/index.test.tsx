import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { buildConsultationSummary } from '../../../test/factories/consultations'
import { buildNoticeSummary } from '../../../test/factories/notices'
import { buildReportSummary } from '../../../test/factories/reports'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { buildGrid, buildHousehold, buildMe } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import { chooseGrid, forgetSession, keepSession } from '../../features/session/session-store'
import { type Display, DisplayContext } from '../../ui/display-context'
import HomePage from './index'

const GRID = '430503001001003'
const asked = buildReportSummary({
  id: '430503001001-8',
  title: '楼道灯坏了',
  status: 'resolved',
  isMine: true,
})

function startService() {
  const service = fakeService()
  const list = (items: readonly unknown[]) => ({ body: { items, nextCursor: null } })
  service.on('GET', '/api/v1/me', { body: buildMe({ households: [buildHousehold()] }) })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', '/api/v1/reports', ({ query }) =>
    list(query.get('status') === 'asked' ? [asked] : [asked, buildReportSummary()]),
  )
  service.on('GET', '/api/v1/consultations', ({ query }) =>
    list(query.get('phase') === 'waiting' ? [buildConsultationSummary()] : []),
  )
  service.on('GET', '/api/v1/notices', ({ query }) =>
    list([
      buildNoticeSummary(),
      ...(query.get('view') === 'unread'
        ? []
        : [buildNoticeSummary({ id: '430503001001-9', title: '看过的', isRead: true })]),
    ]),
  )
  return service
}

const signIn = () => keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })

beforeEach(() => {
  jest.useFakeTimers({
    now: Date.parse('2026-11-23T01:40:00Z'),
    doNotFake: ['setTimeout', 'queueMicrotask'],
  })
})
afterEach(forgetSession)

test('home says whom to ask, what waits and what is new; the tabs count it', async () => {
  startService()
  signIn()
  renderPage(<HomePage />)
  expect(await screen.findByText('周示')).toBeVisible()
  expect(await screen.findByText('“楼道灯坏了”解决了吗？')).toBeVisible()
  expect(screen.getByText('要不要装健身器材，您家 1 票')).toBeVisible()
  expect(screen.getByText('周五 18:00 前投')).toBeVisible()
  expect(screen.getByText('周三停水 6 小时')).toBeVisible()
  expect(screen.queryByText('看过的')).toBeNull()
  expect(screen.getByText('1 条没看')).toBeVisible()
  const tab = (name: string) => screen.getByRole('tab', { name })
  expect(within(tab('议事1 件等您看')).getByText('1')).toBeVisible()
  expect(tab('诉求1 件等您看')).toBeVisible()
  expect(tab('通知1 件等您看')).toBeVisible()
})

test('a notice that nobody looked at in time says so on home', async () => {
  const service = startService()
  const review = { dueAt: '2026-11-20T15:59:00.000Z', isOverdue: true }
  service.on('GET', '/api/v1/notices', {
    body: { items: [buildNoticeSummary({ review })], nextCursor: null },
  })
  signIn()
  renderPage(<HomePage />)
  expect(await screen.findByText('过了核对日期')).toBeVisible()
})

test('more than ninety-nine are said to be more', async () => {
  const service = startService()
  const unread = Array.from({ length: 100 }, (_, at) =>
    buildNoticeSummary({ id: `430503001001-${at + 100}` }),
  )
  service.on('GET', '/api/v1/notices', ({ query }) => ({
    body: { items: unread.slice(0, Number(query.get('limit'))), nextCursor: 'more' },
  }))
  signIn()
  renderPage(<HomePage />)
  expect(await screen.findByText('99+ 条没看')).toBeVisible()
  expect(screen.getByRole('tab', { name: '通知99+ 件等您看' })).toBeVisible()
})

test('beside the worker stand the figures of the grid', async () => {
  startService()
  signIn()
  renderPage(<HomePage />)
  expect(await screen.findByText('本网格在办 6 件，上次答复 昨天 16:20')).toBeVisible()
})

test('an auditor goes on to the console, where the record is read', async () => {
  const service = startService()
  service.on('GET', '/api/v1/me', {
    body: buildMe({ households: [], appointments: [{ role: 'auditor', areaCode: '430503' }] }),
  })
  signIn()
  renderPage(<HomePage />)
  expect(await screen.findByText('管理台')).toBeVisible()
})

test('the call goes to the grid worker', async () => {
  startService()
  signIn()
  renderPage(<HomePage />)
  fireEvent.click(await screen.findByText('打电话'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['0739-5550123']))
})

test('a worker reads how much waits, and is not offered to call themselves', async () => {
  const service = startService()
  const appointments = [
    { role: 'grid_worker' as const, areaCode: GRID },
    { role: 'committee_member' as const, areaCode: '430503001001' },
  ]
  const todo = { id: '430503001001-1', kind: 'form', title: '电梯', isOverdue: false }
  service.on('GET', '/api/v1/me', { body: buildMe({ displayName: '周示', appointments }) })
  service.on('GET', '/api/v1/me/todo', {
    body: { items: [{ ...todo, dueAt: '2026-11-23T15:59:59.999Z' }], nextCursor: null },
  })
  service.on('GET', '/api/v1/committee-inbox/counts', { body: { total: 9, counts: [] } })
  signIn()
  renderPage(<HomePage />)
  expect(await screen.findByText('1 件等您办')).toBeVisible()
  expect(await screen.findByText('收件 9 件等您办')).toBeVisible()
  expect(await screen.findByText('周示')).toBeVisible()
  expect(screen.queryByText('打电话')).toBeNull()
})

test('a visitor is asked to choose a grid, and then reads what is public there', async () => {
  const service = startService()
  const { unmount } = renderPage(<HomePage />)
  expect(await screen.findByText('先找到您的网格')).toBeVisible()
  expect(service.requests('GET', '/api/v1/notices')).toHaveLength(0)
  unmount()

  chooseGrid(GRID)
  renderPage(<HomePage />)
  expect(await screen.findByText('周三停水 6 小时')).toBeVisible()
  expect(screen.queryByText('等您办')).toBeNull()
  expect(screen.queryByText('未读')).toBeNull()
  expect(service.requests('GET', '/api/v1/reports')).toHaveLength(0)
})

test('a grid that cannot be fetched is told, and can be tried again', async () => {
  const service = startService()
  service.on('GET', `/api/v1/grids/${GRID}`, {
    status: 500,
    body: problem('internal_error', 500),
  })
  signIn()
  renderPage(<HomePage />)
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('周示')).toBeVisible()
})

test('the elder edition shows one’s own reports and doors that say what waits behind them', async () => {
  startService()
  signIn()
  const elder: Display = { scale: 1.6, isElder: true, isDark: false }
  renderPage(
    <DisplayContext.Provider value={elder}>
      <HomePage />
    </DisplayContext.Provider>,
  )
  expect(await screen.findByText('1 条没看')).toBeVisible()
  expect(await screen.findByText('周五 18:00 前投')).toBeVisible()
  const own = await screen.findByText('我报的，1 件等您答，1 件在办')
  await act(async () => fireEvent.click(own))
  expect(taro.opened()).toEqual(['/pages/reports/index'])
  await act(async () => fireEvent.click(screen.getByText('报问题')))
  expect(taro.opened().at(-1)).toBe('/pages/report-form/index')
  const call = screen.getByText('打给周示')
  expect(call.compareDocumentPosition(screen.getByText('报问题'))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
  await act(async () => fireEvent.click(screen.getByText('请网格员来一趟')))
  expect(taro.opened().at(-1)).toBe('/packages/account/pages/visit-request/index')
})
