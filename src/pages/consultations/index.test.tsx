import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { buildConsultationSummary } from '../../../test/factories/consultations'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import type { ConsultationSummary } from '../../features/consultation/domain/consultation'
import { chooseGrid, forgetSession, keepSession } from '../../features/session/session-store'
import ConsultationsPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const LIST = '/api/v1/consultations'
const GRID = '430503001001003'

interface Lists {
  readonly open?: readonly ConsultationSummary[]
  readonly closed?: readonly ConsultationSummary[]
}

function openList(lists: Lists, { isSignedIn = true } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', LIST, ({ query }) => {
    const items = lists[query.get('phase') === 'closed' ? 'closed' : 'open'] ?? []
    return { body: { items, nextCursor: null } }
  })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return { ...service, ...renderPage(<ConsultationsPage />) }
}

const ended = (id: string, outcome: ConsultationSummary['poll']['outcome']) =>
  buildConsultationSummary({
    id: `430503001001-${id}`,
    title: `议题${id}`,
    status: 'result',
    poll: { outcome, closesAt: '2026-11-21T10:00:00.000Z', myOpenUnits: 0 },
  })

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('what runs says what, whose, until when, how many took part, and whether it waits for me', async () => {
  const service = openList({ open: [buildConsultationSummary()] })
  expect(await screen.findByText('要不要装健身器材')).toBeVisible()
  expect(screen.getByText('装六件健身器材，同意吗？')).toBeVisible()
  expect(screen.getByText('全社区')).toBeVisible()
  expect(screen.getByText('周五 18:00 截止')).toBeVisible()
  expect(screen.getByText('您家还有 1 票没投')).toBeVisible()
  expect(screen.getByText('已有 138 户参加，要 169 户')).toBeVisible()
  const listed = service.requests('GET', LIST).find(({ query }) => query.get('phase') === 'open')
  expect(Object.fromEntries(listed?.query ?? [])).toEqual({
    communityCode: '430503001001',
    phase: 'open',
    limit: '20',
  })
  fireEvent.click(screen.getByText('去投票'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([
      '/packages/deliberation/pages/consultation/index?id=430503001001-5',
    ]),
  )
})

test('those that wait for my household come first', async () => {
  openList({
    open: [
      buildConsultationSummary({ id: '1-1', title: '投过的', poll: { myOpenUnits: 0 } }),
      buildConsultationSummary({ id: '1-2', title: '没投的', poll: { myOpenUnits: 2 } }),
    ],
  })
  const mine = await screen.findByText('没投的')
  const position = mine.compareDocumentPosition(screen.getByText('投过的'))
  expect(position).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.getByText('您家还有 2 票没投')).toBeVisible()
  expect(screen.getByText('正在表决')).toBeVisible()
})

test.each([
  [{ turnout: 169 }, '已有 169 户参加，户数够了'],
  [{ requiredParticipants: null }, '已有 138 户参加'],
])('the turnout of %j is told without a share of choices', async (poll, words) => {
  openList({ open: [buildConsultationSummary({ poll })] })
  expect(await screen.findByText(words)).toBeVisible()
})

test('a poll that closed since the list was fetched does not ask for a ballot', async () => {
  const poll = { closesAt: new Date(NOW).toISOString() }
  openList({ open: [buildConsultationSummary({ poll })] })
  expect(await screen.findByText('刚刚截止')).toBeVisible()
  expect(screen.getByText('今天 10:00 已截止')).toBeVisible()
  expect(screen.queryByText('去投票')).toBeNull()
})

test('what has ended says what came of it and when, in words', async () => {
  openList({
    closed: [
      ended('1', 'passed'),
      ended('2', 'rejected'),
      ended('3', 'invalid'),
      ended('4', 'advisory'),
    ],
  })
  fireEvent.click(await screen.findByText('议完的'))
  for (const word of ['通过', '没通过', '不算数', '只听意见']) {
    expect(await screen.findByText(word)).toBeVisible()
  }
  expect(screen.getAllByText('11 月 21 日 18:00 已截止')).toHaveLength(4)
  expect(screen.queryByText(/户参加/)).toBeNull()
  fireEvent.click(screen.getByText('议题3'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([
      '/packages/deliberation/pages/consultation/index?id=430503001001-3',
    ]),
  )
})

test('a visitor chooses a grid first, then sees what its community discusses', async () => {
  const open = [buildConsultationSummary({ poll: { myOpenUnits: 0 } })]
  const service = openList({ open }, { isSignedIn: false })
  fireEvent.click(await screen.findByText('选网格'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/grid/index']))
  expect(service.requests('GET', LIST)).toHaveLength(0)

  act(() => chooseGrid(GRID))
  expect(await screen.findByText('要不要装健身器材')).toBeVisible()
  expect(screen.queryByText(/没投/)).toBeNull()
  expect(screen.getByText('看一看')).toBeVisible()
})

test('empty lists say so', async () => {
  openList({})
  expect(await screen.findByText('现在没有要议的事')).toBeVisible()
  fireEvent.click(screen.getByText('议完的'))
  expect(await screen.findByText('还没有议完的事')).toBeVisible()
})

test('a list that cannot be fetched says why, and is fetched again when asked', async () => {
  const service = openList({})
  service.on('GET', LIST, { status: 500, body: problem('internal_error', 500) })
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  service.on('GET', LIST, { body: { items: [buildConsultationSummary()], nextCursor: null } })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('要不要装健身器材')).toBeVisible()
})

test('without a network what was fetched before stays readable', async () => {
  const service = openList({ open: [buildConsultationSummary()] })
  await screen.findByText('要不要装健身器材')
  service.setReachable(false)
  void service.client.invalidateQueries({ queryKey: ['consultations'] })
  expect(await screen.findByText('没有连上网，这是上次打开时的内容。')).toBeVisible()
  expect(screen.getByText('要不要装健身器材')).toBeVisible()
})

test('who is signed in without a network is told so, not asked for a grid', async () => {
  const service = openList({})
  service.setReachable(false)
  expect(await screen.findByText('没有连上网')).toBeVisible()
  expect(screen.queryByText('选网格')).toBeNull()
})

test('a long list goes on when asked', async () => {
  const service = openList({})
  service.on('GET', LIST, ({ query }) => {
    const isSecond = query.get('cursor') === 'c2'
    const item = isSecond
      ? buildConsultationSummary({ id: '1-1', title: '早些的事' })
      : buildConsultationSummary({ id: '1-2', title: '新的事' })
    return { body: { items: [item], nextCursor: isSecond ? null : 'c2' } }
  })
  fireEvent.click(await screen.findByText('再看一些'))
  expect(await screen.findByText('早些的事')).toBeVisible()
  expect(screen.getByText('新的事')).toBeVisible()
})
