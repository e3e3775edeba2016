import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { buildAbilities, buildReportSummary } from '../../../test/factories/reports'
import { fakeService } from '../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import type { ReportSummary } from '../../features/report/domain/report'
import { forgetSession, keepSession } from '../../features/session/session-store'
import ReportsPage from './index'

interface Lists {
  readonly open?: readonly ReportSummary[]
  readonly closed?: readonly ReportSummary[]
  readonly public?: readonly ReportSummary[]
  readonly followed?: readonly ReportSummary[]
}

function startService() {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  return service
}

function openList(lists: Lists, { isSignedIn = true } = {}) {
  const service = startService()
  service.on('GET', '/api/v1/reports', ({ query }) => {
    const view = query.get('view')
    const key = view === 'public' || view === 'followed' ? view : query.get('status')
    const items = lists[key === 'all' || key === null ? 'open' : (key as keyof Lists)] ?? []
    return { body: { items, nextCursor: null } }
  })
  if (isSignedIn) signIn()
  renderPage(<ReportsPage />)
  return service
}

const signIn = () => keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })

afterEach(forgetSession)

test('one’s own report that is not public yet says so in its row; a neighbour’s says nothing of it', async () => {
  openList({ open: [buildReportSummary({ isPublic: false, checkStatus: 'declined' })] })
  expect(await screen.findByText('还没公开：没有通过')).toBeVisible()
})

test('while one’s own reports are on their way, what stands above them is there already', async () => {
  startService().on('GET', '/api/v1/reports', () => new Promise(() => undefined))
  signIn()
  renderPage(<ReportsPage />)
  expect(await screen.findByText('还没了结的')).toBeVisible()
  expect(document.getElementById('report-new')).toBeVisible()
})

test('a tap that began before the lists came ends on the same button', async () => {
  let answer: (reply: { body: unknown }) => void = () => undefined
  const reply = new Promise<{ body: unknown }>((resolve) => {
    answer = resolve
  })
  startService().on('GET', '/api/v1/reports', () => reply)
  signIn()
  renderPage(<ReportsPage />)
  await screen.findByText('还没了结的')
  const begun = document.getElementById('report-new')
  answer({ body: { items: [buildReportSummary({ title: '路灯坏了' })], nextCursor: null } })
  await screen.findByText('已经了结的')
  expect(document.getElementById('report-new')).toBe(begun)
})

test('one’s own reports say who answers for them; those still open come first', async () => {
  openList({
    open: [buildReportSummary({ id: '430503001001-1', title: '路灯坏了' })],
    closed: [
      buildReportSummary({
        id: '430503001001-2',
        title: '下水道返臭',
        status: 'closed',
        closedAs: 'lapsed',
      }),
    ],
  })
  const first = await screen.findByText('路灯坏了')
  const second = screen.getByText('下水道返臭')
  expect(first.compareDocumentPosition(second)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.getByText('路灯照明 · 周示负责')).toBeVisible()
  expect(screen.getByText('到期没人答复')).toBeVisible()
  fireEvent.click(first)
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-1']))
})

test('whoever comes back finds each report in the list it belongs to by now', async () => {
  const report = buildReportSummary({ title: '路灯坏了' })
  const lists: { open: ReportSummary[]; closed: ReportSummary[] } = { open: [report], closed: [] }
  openList(lists)
  await screen.findByText('还没了结的')
  lists.open = []
  lists.closed = [{ ...report, status: 'closed', closedAs: 'lapsed' }]
  act(() => taro.showAgain())
  expect(await screen.findByText('已经了结的')).toBeVisible()
  expect(screen.getByText('路灯坏了')).toBeVisible()
})

test('who never reported anything is told how, and led to the form', async () => {
  openList({})
  expect(await screen.findByText('您还没报过问题')).toBeVisible()
  fireEvent.click(screen.getByText('报一个问题'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report-form/index']))
})

test('a neighbour’s public report is waiting for its reporter, not for me', async () => {
  openList({ public: [buildReportSummary({ isMine: false, status: 'resolved' })] })
  fireEvent.click(await screen.findByText('本网格公开的'))
  expect(await screen.findByText('等居民确认')).toBeVisible()
  fireEvent.click(screen.getByText('本网格办得怎么样'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/more/pages/scoreboard/index']))
})

test('a merged report stands among the open ones until its reporter has spoken, and asks first', async () => {
  openList({
    open: [
      buildReportSummary({ id: '430503001001-1', title: '路灯坏了' }),
      buildReportSummary({
        id: '430503001001-2',
        title: '凉亭歪了',
        status: 'closed',
        closedAs: 'duplicate',
        abilities: buildAbilities({ confirm: true, dispute: true }),
      }),
    ],
  })
  const asking = await screen.findByText('凉亭歪了')
  expect(screen.getByText('请您确认')).toBeVisible()
  const other = screen.getByText('路灯坏了')
  expect(asking.compareDocumentPosition(other)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('what one follows has a list of its own', async () => {
  openList({ followed: [buildReportSummary({ isMine: false, title: '门口的坑' })] })
  fireEvent.click(await screen.findByText('我跟的'))
  expect(await screen.findByText('门口的坑')).toBeVisible()
})

test('who follows nothing yet is told how', async () => {
  openList({})
  fireEvent.click(await screen.findByText('我跟的'))
  expect(await screen.findByText('您还没跟进过诉求')).toBeVisible()
})

describe('around me', () => {
  const setPosition = (answer: 'here' | 'refused') =>
    Object.defineProperty(window.navigator, 'geolocation', {
      value: {
        getCurrentPosition: (found: PositionCallback, failed: PositionErrorCallback) =>
          answer === 'here'
            ? found({ coords: { longitude: 111.46, latitude: 27.23 } } as GeolocationPosition)
            : failed({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError),
      },
      configurable: true,
    })
  const near = (number: number, distanceM: number) => ({
    ...buildReportSummary({
      id: `430503001001-${number}`,
      title: `第 ${number} 件事`,
      isMine: false,
    }),
    position: { lng: 111.465 + number / 1000, lat: 27.227 },
    distanceM,
  })

  test('the position is asked for only by a tap; then a plan and a list carry the same numbers', async () => {
    setPosition('here')
    const service = openList({}, { isSignedIn: false })
    service.on('GET', '/api/v1/reports-around', { body: { items: [near(1, 40), near(2, 160)] } })
    fireEvent.click(await screen.findByText('附近的'))
    expect(await screen.findByText('看看附近的人报了什么')).toBeVisible()
    expect(service.requests('GET', '/api/v1/reports-around')).toHaveLength(0)
    fireEvent.click(screen.getByText('看附近 500 米'))
    expect(await screen.findByLabelText('平面图：附近 2 件，编号和下面的单子一样')).toBeVisible()
    expect(screen.getByText('2. 第 2 件事')).toBeVisible()
    expect(screen.getByText(/^离您 160 米 · 路灯照明/)).toBeVisible()
    fireEvent.click(screen.getByText('1. 第 1 件事'))
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-1']))
  })

  test('without permission the page says what can be seen instead', async () => {
    setPosition('refused')
    openList({}, { isSignedIn: false })
    fireEvent.click(await screen.findByText('附近的'))
    fireEvent.click(await screen.findByText('看附近 500 米'))
    expect(await screen.findByText(/没有得到位置许可/)).toBeVisible()
  })
})

test('a visitor without a grid chooses one before the public list', async () => {
  const service = openList({}, { isSignedIn: false })
  expect(await screen.findByText('先选一个网格')).toBeVisible()
  expect(service.requests('GET', '/api/v1/reports')).toHaveLength(0)
  fireEvent.click(screen.getByText('我报的'))
  expect(await screen.findByText('登录以后看您报的问题')).toBeVisible()
})

test('a long list goes on when asked', async () => {
  const service = startService()
  service.on('GET', '/api/v1/reports', ({ query }) => {
    if (query.get('status') === 'closed') return { body: { items: [], nextCursor: null } }
    const isSecond = query.get('cursor') === 'c2'
    const id = isSecond ? '430503001001-9' : '430503001001-8'
    const title = isSecond ? '第二页的事' : '第一页的事'
    return {
      body: { items: [buildReportSummary({ id, title })], nextCursor: isSecond ? null : 'c2' },
    }
  })
  signIn()
  renderPage(<ReportsPage />)
  fireEvent.click(await screen.findByText('再看一些'))
  expect(await screen.findByText('第二页的事')).toBeVisible()
  expect(screen.getByText('第一页的事')).toBeVisible()
  expect(screen.queryByText('再看一些')).toBeNull()
})
