import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { buildTopicSummary, waiting } from '../../../test/factories/topics'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import { chooseGrid, forgetSession, keepSession } from '../../features/session/session-store'
import type { TopicSummary } from '../../features/topic/domain/topic'
import ConsultationsPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const LIST = '/api/v1/topics'
const GRID = '430503001001003'

interface Lists {
  readonly open?: readonly TopicSummary[]
  readonly ended?: readonly TopicSummary[]
}

async function openTopics(lists: Lists, { isSignedIn = true } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', '/api/v1/consultations', { body: { items: [], nextCursor: null } })
  service.on('GET', LIST, ({ query }) => {
    const items = lists[query.get('phase') === 'ended' ? 'ended' : 'open'] ?? []
    return { body: { items, nextCursor: null } }
  })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  else act(() => chooseGrid(GRID))
  const view = renderPage(<ConsultationsPage />)
  fireEvent.click(await screen.findByText('议题'))
  return { ...service, ...view }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('one’s own topic that is not public yet says so in its row', async () => {
  await openTopics({ open: [buildTopicSummary({ isMine: true, checkStatus: 'manual' })] })
  expect(await screen.findByText('还没公开：等居委会看')).toBeVisible()
})

test('what collects says until when, how many households it has of how many, and what they bring about', async () => {
  const service = await openTopics({ open: [buildTopicSummary()] })
  expect(await screen.findByText('小花园添几把长椅')).toBeVisible()
  expect(screen.getByText('全社区')).toBeVisible()
  expect(screen.getByText('12 月 20 日截止')).toBeVisible()
  expect(screen.getByText('12 / 20 户支持')).toBeVisible()
  expect(screen.getByText('还差 8 户')).toBeVisible()
  expect(screen.getByText('够 20 户，居委会 15 个工作日内要答复')).toBeVisible()
  const [listed] = service.requests('GET', LIST)
  expect(Object.fromEntries(listed?.query ?? [])).toEqual({
    communityCode: '430503001001',
    phase: 'open',
    limit: '20',
  })
  fireEvent.click(screen.getByText('去支持'))
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/deliberation/pages/topic/index?id=430503001001-8']),
  )
})

test('near its end a topic names the hour', async () => {
  await openTopics({ open: [buildTopicSummary({ closesAt: '2026-11-24T10:00:00.000Z' })] })
  expect(await screen.findByText('明天 18:00 截止')).toBeVisible()
})

test('what waits says who must answer until when; one’s own part is named', async () => {
  await openTopics({
    open: [
      buildTopicSummary({ ...waiting, isSupportedByMe: true }),
      buildTopicSummary({ id: '1-2', title: '我的事', isMine: true, isSupportedByMe: true }),
    ],
  })
  expect(await screen.findByText('居委会 12 月 7 日 10:00 前答复')).toBeVisible()
  expect(screen.getByText('20 户支持，要 20 户')).toBeVisible()
  expect(screen.getByText('户数够了，居委会必须答复')).toBeVisible()
  expect(screen.getByText('您家支持了')).toBeVisible()
  expect(screen.getByText('您提的')).toBeVisible()
  expect(screen.queryByText('去支持')).toBeNull()
})

test.each([
  ['the service says so', { isOverdue: true, answerDueAt: '2026-11-20T02:00:00.000Z' }],
  ['it has become late since', { answerDueAt: '2026-11-20T02:00:00.000Z' }],
])('a late answer is shown to everybody: %s', async (_case, over) => {
  await openTopics({ open: [buildTopicSummary({ ...waiting, ...over })] }, { isSignedIn: false })
  expect(await screen.findByText('超时没答复')).toBeVisible()
  expect(screen.getByText('应在 11 月 20 日 10:00 前答复，超时 3 天')).toBeVisible()
})

test('what has ended says what came of it and when, and whether the answer was late', async () => {
  const endedAt = '2026-11-21T10:00:00.000Z'
  await openTopics({
    ended: [
      buildTopicSummary({ ...waiting, id: '1-1', phase: 'adopted', endedAt }),
      buildTopicSummary({ ...waiting, id: '1-2', phase: 'declined', endedAt, isOverdue: true }),
      buildTopicSummary({ id: '1-3', phase: 'lapsed', closesAt: endedAt }),
      buildTopicSummary({ id: '1-4', phase: 'withdrawn', endedAt }),
    ],
  })
  fireEvent.click(await screen.findByText('有结果的'))
  expect(await screen.findByText('11 月 21 日采纳了')).toBeVisible()
  expect(screen.getByText('11 月 21 日没采纳')).toBeVisible()
  expect(screen.getAllByText('答复晚了')).toHaveLength(1)
  expect(screen.getByText('11 月 21 日截止，户数不够')).toBeVisible()
  expect(screen.getByText('11 月 21 日提的人收回了')).toBeVisible()
})

test('empty lists say so, and one can propose from them', async () => {
  await openTopics({})
  expect(await screen.findByText('还没有人提议题')).toBeVisible()
  fireEvent.click(screen.getByText('有结果的'))
  expect(await screen.findByText('还没有结果')).toBeVisible()
  fireEvent.click(screen.getByText('提一个议题'))
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/deliberation/pages/topic-form/index']),
  )
})

test('a list that cannot be fetched says why, and is fetched again when asked', async () => {
  const service = await openTopics({ open: [buildTopicSummary()] })
  await screen.findByText('小花园添几把长椅')
  service.on('GET', LIST, { status: 500, body: problem('internal_error', 500) })
  fireEvent.click(screen.getByText('有结果的'))
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  service.on('GET', LIST, { body: { items: [], nextCursor: null } })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('还没有结果')).toBeVisible()
})

test('without a network what was fetched before stays readable', async () => {
  const service = await openTopics({ open: [buildTopicSummary()] })
  await screen.findByText('小花园添几把长椅')
  service.setReachable(false)
  void service.client.invalidateQueries({ queryKey: ['topics'] })
  expect(await screen.findByText('没有连上网，这是上次打开时的内容。')).toBeVisible()
  expect(screen.getByText('小花园添几把长椅')).toBeVisible()
})
