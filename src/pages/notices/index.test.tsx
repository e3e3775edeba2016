import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { buildNoticeSummary } from '../../../test/factories/notices'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import type { NoticeSummary } from '../../features/notice/domain/notice'
import type { Me } from '../../features/session/domain/person'
import { chooseGrid, forgetSession, keepSession } from '../../features/session/session-store'
import NoticesPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const GRID = '430503001001003'

interface Reader {
  readonly isSignedIn?: boolean
  readonly me?: Me
}

function openList(notices: readonly NoticeSummary[], { isSignedIn = true, me }: Reader = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me ?? buildMe() })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', '/api/v1/notices', { body: { items: notices, nextCursor: null } })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return { ...service, ...renderPage(<NoticesPage />) }
}

const asked = (service: ReturnType<typeof openList>) =>
  Object.fromEntries(
    service
      .requests('GET', '/api/v1/notices')
      .filter(({ query }) => !query.has('isPinned'))
      .at(-1)?.query ?? [],
  )

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('what has changed since somebody read it says so, and is not unread', async () => {
  openList([buildNoticeSummary({ isRead: true, isChangedSinceRead: true })])
  expect(await screen.findByText('看过后改了')).toBeVisible()
  expect(screen.queryByText('未读')).toBeNull()
})

test('a resident’s notices say what, for whom, when, and which are unread', async () => {
  const service = openList([
    buildNoticeSummary({ id: '430503001001-4' }),
    buildNoticeSummary({
      id: '430503001001-3',
      title: '周日义诊',
      category: 'activity',
      areaCode: '430503001001',
      areaName: '示范社区',
      isRead: true,
    }),
  ])
  expect(await screen.findByText('公共服务 · 本网格 · 昨天')).toBeVisible()
  expect(screen.getByText('活动 · 全社区 · 昨天')).toBeVisible()
  expect(screen.getAllByText('未读')).toHaveLength(1)
  expect(asked(service)).toEqual({ view: 'resident', limit: '20' })
  fireEvent.click(screen.getByText('周三停水 6 小时'))
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/more/pages/notice/index?id=430503001001-4']),
  )
})

test('a notice that asks for an answer says so until it has one', async () => {
  openList([
    buildNoticeSummary({ id: '430503001001-4', asksAcknowledgement: true }),
    buildNoticeSummary({
      id: '430503001001-5',
      asksAcknowledgement: true,
      isRead: true,
      isAcknowledged: true,
    }),
  ])
  expect(await screen.findByText('看完请点“我知道了”')).toBeVisible()
  expect(screen.getByText('您已确认知道')).toBeVisible()
})

test('what was withdrawn or has expired since is marked, and not unread', async () => {
  openList([
    buildNoticeSummary({ id: '430503001001-4', expiresAt: '2026-11-23T01:59:00.000Z' }),
    buildNoticeSummary({ id: '430503001001-5', status: 'withdrawn', asksAcknowledgement: true }),
  ])
  expect(await screen.findByText('已到期')).toBeVisible()
  expect(screen.getByText('已撤回')).toBeVisible()
  expect(screen.queryByText('未读')).toBeNull()
  expect(screen.queryByText('看完请点“我知道了”')).toBeNull()
})

test('what nobody looked at in time says so, and still asks what it asks', async () => {
  const review = { dueAt: '2026-11-20T15:59:00.000Z', isOverdue: true }
  openList([buildNoticeSummary({ review, asksAcknowledgement: true })])
  expect(await screen.findByText('过了核对日期')).toBeVisible()
  expect(screen.getByText('看完请点“我知道了”')).toBeVisible()
})

test('a visitor chooses a grid first, then reads what anybody may read there', async () => {
  const service = openList([buildNoticeSummary({ asksAcknowledgement: true })], {
    isSignedIn: false,
  })
  fireEvent.click(await screen.findByText('选网格'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/grid/index']))
  expect(service.requests('GET', '/api/v1/notices')).toHaveLength(0)

  act(() => chooseGrid(GRID))
  expect(await screen.findByText('周三停水 6 小时')).toBeVisible()
  expect(asked(service)).toEqual({ view: 'public', gridCode: GRID, limit: '20' })
  expect(screen.queryByText('未读')).toBeNull()
  expect(screen.queryByText('看完请点“我知道了”')).toBeNull()
})

test('who works for a community without living there sees all of its notices', async () => {
  const service = openList([buildNoticeSummary()], { me: buildCommitteeMember() })
  expect(await screen.findByText('周三停水 6 小时')).toBeVisible()
  expect(asked(service)).toEqual({
    view: 'public',
    communityCode: '430503001001',
    limit: '20',
  })
})

test('without notices the list says so', async () => {
  openList([])
  expect(await screen.findByText('现在没有通知')).toBeVisible()
})

test('a list that cannot be fetched says why, and is fetched again when asked', async () => {
  const service = openList([])
  service.on('GET', '/api/v1/notices', { status: 500, body: problem('internal_error', 500) })
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  service.on('GET', '/api/v1/notices', {
    body: { items: [buildNoticeSummary()], nextCursor: null },
  })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('周三停水 6 小时')).toBeVisible()
})

test('without a network what was read before stays readable', async () => {
  const service = openList([buildNoticeSummary()])
  await screen.findByText('周三停水 6 小时')
  service.setReachable(false)
  void service.client.invalidateQueries({ queryKey: ['notices'] })
  expect(await screen.findByText('没有连上网，这是上次打开时的内容。')).toBeVisible()
  expect(screen.getByText('周三停水 6 小时')).toBeVisible()
})

test('a long list goes on when asked', async () => {
  const service = openList([])
  service.on('GET', '/api/v1/notices', ({ query }) => {
    const isSecond = query.get('cursor') === 'c2'
    const id = isSecond ? '430503001001-2' : '430503001001-9'
    const title = isSecond ? '早些的通知' : '新的通知'
    return {
      body: { items: [buildNoticeSummary({ id, title })], nextCursor: isSecond ? null : 'c2' },
    }
  })
  fireEvent.click(await screen.findByText('再看一些'))
  expect(await screen.findByText('早些的通知')).toBeVisible()
  expect(screen.getByText('新的通知')).toBeVisible()
})

function buildCommitteeMember(): Me {
  return buildMe({
    households: [],
    appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
  })
}

test('what stands on top comes first, once', async () => {
  const pinned = buildNoticeSummary({ id: '430503001001-1', title: '防汛值守', isPinned: true })
  const service = openList([buildNoticeSummary({ id: '430503001001-4' }), pinned])
  service.on('GET', '/api/v1/notices', ({ query }) => ({
    body: {
      items: query.has('isPinned')
        ? [pinned]
        : [buildNoticeSummary({ id: '430503001001-4' }), pinned],
      nextCursor: null,
    },
  }))
  expect(await screen.findByText('置顶 · 公共服务 · 本网格 · 昨天')).toBeVisible()
  expect(screen.getAllByText('防汛值守')).toHaveLength(1)
  const titles = screen
    .getAllByText(/防汛值守|周三停水 6 小时/)
    .map(({ textContent }) => textContent)
  expect(titles).toEqual(['防汛值守', '周三停水 6 小时'])
})
