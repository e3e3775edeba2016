import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildTopic, waiting } from '../../../../../test/factories/topics'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { fakeVoice } from '../../../../../test/fakes/voice'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import type { Topic } from '../../../../features/topic/domain/topic'
import TopicPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const TOPIC = '/api/v1/topics/430503001001-8'
const SUPPORT = `${TOPIC}/support`
const WITHDRAWAL = `${TOPIC}/withdrawal`

const mockVoice = fakeVoice()

jest.mock('../../../../platform/speech', () => ({
  get speech() {
    return mockVoice.speech
  },
}))

async function openTopic(topic: Topic = buildTopic(), { isSignedIn = true } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', TOPIC, { body: topic })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  const view = renderPage(<TopicPage />, { params: { id: '430503001001-8' } })
  await screen.findByText('小花园添几把长椅')
  return { ...service, ...view }
}

/** From then on the service has the topic like this, and answers the write with it. */
function becomes(service: Awaited<ReturnType<typeof openTopic>>, topic: Topic) {
  for (const [method, path] of [
    ['GET', TOPIC],
    ['PUT', SUPPORT],
    ['DELETE', SUPPORT],
    ['POST', WITHDRAWAL],
  ] as const) {
    service.on(method, path, { body: topic })
  }
}

const supported = buildTopic({
  supportCount: 13,
  isSupportedByMe: true,
  abilities: { ...buildTopic().abilities, support: false, withdrawSupport: true },
})
const mine = buildTopic({
  isMine: true,
  isSupportedByMe: true,
  abilities: { ...buildTopic().abilities, support: false, withdraw: true },
})
const none = { ...buildTopic().abilities, support: false }
const answered = buildTopic({
  ...waiting,
  phase: 'adopted',
  endedAt: '2026-11-21T10:00:00.000Z',
  answer: '我们采纳了。下周请大家来议。',
  abilities: none,
})

beforeEach(() => {
  mockVoice.forget()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('a topic says what it is about, where it stands, how many support it, and what that brings about', async () => {
  await openTopic()
  expect(screen.getByText('小花园没有地方坐。')).toBeVisible()
  expect(screen.getByText('全社区 400 户 · 11 月 20 日提出')).toBeVisible()
  expect(screen.getByLabelText('征集支持，现在到这一步')).toBeVisible()
  expect(screen.getByText('还差 8 户，居委会就必须答复')).toBeVisible()
  expect(
    screen.getByText('12 月 20 日 18:00 前够数，居委会要在 15 个工作日内公开答复。'),
  ).toBeVisible()
})

test('one tap supports it for the household, another takes that back', async () => {
  const service = await openTopic()
  becomes(service, supported)
  fireEvent.click(screen.getByText('替我家支持'))
  expect(await screen.findByText('收回支持')).toBeVisible()
  expect(screen.getByText('13')).toBeVisible()
  expect(service.requests('PUT', SUPPORT)).toHaveLength(1)
  becomes(service, buildTopic())
  fireEvent.click(screen.getByText('收回支持'))
  expect(await screen.findByText('替我家支持')).toBeVisible()
  expect(service.requests('DELETE', SUPPORT)).toHaveLength(1)
})

test('an answer that got lost is asked for again under the same key', async () => {
  const service = await openTopic()
  service.setReachable(false)
  fireEvent.click(screen.getByText('替我家支持'))
  expect(await screen.findByText(/请看看手机的网络/)).toBeVisible()
  service.setReachable(true)
  becomes(service, supported)
  fireEvent.click(screen.getByText('替我家支持'))
  expect(await screen.findByText('收回支持')).toBeVisible()
  const [first, second] = service.requests('PUT', SUPPORT)
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
})

test('what ended meanwhile says so, and shows what it has become', async () => {
  const service = await openTopic()
  service.on('PUT', SUPPORT, { status: 409, body: problem('topic_ended', 409) })
  service.on('GET', TOPIC, { body: answered })
  fireEvent.click(screen.getByText('替我家支持'))
  expect(await screen.findByText('我们采纳了。')).toBeVisible()
  expect(screen.queryByText('替我家支持')).toBeNull()
})

test('a visitor is asked to sign in; who lives elsewhere is told why they cannot', async () => {
  await openTopic(buildTopic({ abilities: none }), { isSignedIn: false })
  fireEvent.click(screen.getByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})

test('who lives elsewhere is told who can support it', async () => {
  await openTopic(
    buildTopic({ areaCode: '430503001001002', areaName: '第二网格', abilities: none }),
  )
  expect(screen.getByText('只有第二网格的住户能支持这个议题。')).toBeVisible()
  expect(screen.queryByText('替我家支持')).toBeNull()
})

test('its author takes it back only after being asked once more', async () => {
  const service = await openTopic(mine)
  fireEvent.click(screen.getByText('收回这个议题'))
  expect(screen.getByText('收回以后，大家的支持都不算了，也不能再恢复。')).toBeVisible()
  fireEvent.click(screen.getByText('不收回'))
  expect(service.requests('POST', WITHDRAWAL)).toHaveLength(0)
  fireEvent.click(screen.getByText('收回这个议题'))
  becomes(service, {
    ...mine,
    phase: 'withdrawn',
    endedAt: new Date(NOW).toISOString(),
    abilities: none,
  })
  fireEvent.click(screen.getByText('收回'))
  expect(await screen.findByText('提的人在今天收回了这个议题。')).toBeVisible()
  expect(service.requests('POST', WITHDRAWAL)).toHaveLength(1)
})

test('a withdrawal that fails keeps the question open and says why', async () => {
  const service = await openTopic(mine)
  service.setReachable(false)
  fireEvent.click(screen.getByText('收回这个议题'))
  fireEvent.click(screen.getByText('收回'))
  expect(await screen.findByText(/请看看手机的网络/)).toBeVisible()
  expect(screen.getByText('要收回这个议题吗？')).toBeVisible()
})

test('once enough support it, it says who must answer until when', async () => {
  await openTopic(buildTopic({ ...waiting, isSupportedByMe: true, abilities: none }))
  expect(screen.getByLabelText('等居委会答复，现在到这一步')).toBeVisible()
  expect(screen.getByText('居委会要在 12 月 7 日 10:00 前公开答复，还剩 14 天。')).toBeVisible()
  expect(screen.getByText('户数够了，居委会必须答复')).toBeVisible()
  expect(screen.queryByText('收回支持')).toBeNull()
})

test('a committee that is late is late in public, and the levels above see it', async () => {
  await openTopic(buildTopic({ ...waiting, answerDueAt: '2026-11-20T02:00:00.000Z' }))
  expect(
    screen.getByText(
      '居委会应在 11 月 20 日 10:00 前答复，现在超时 3 天。街道和指挥中心也看得到。',
    ),
  ).toBeVisible()
})

test.each([
  [{}, '11 月 21 日 18:00 答复'],
  [
    { isOverdue: true, answerDueAt: '2026-11-19T10:00:00.000Z' },
    '11 月 21 日 18:00 答复，比期限晚了2 天',
  ],
])(
  'the answer says what was decided, in the committee’s words, and when: %j',
  async (over, when) => {
    await openTopic({ ...answered, ...over })
    expect(screen.getByText('采纳')).toBeVisible()
    expect(screen.getByText('我们采纳了。')).toBeVisible()
    expect(screen.getByText('接着请大家来议，请留意“正在议”。')).toBeVisible()
    expect(screen.getByText(when)).toBeVisible()
    expect(screen.queryByText('替我家支持')).toBeNull()
  },
)

test('one that lapsed since it was fetched takes no support any more', async () => {
  await openTopic(buildTopic({ closesAt: new Date(NOW).toISOString() }))
  expect(screen.getByText(/截止时户数不够，这个议题就到这里/)).toBeVisible()
  expect(screen.queryByText('替我家支持')).toBeNull()
})

test('it is read aloud in the order of its page, with the answer', async () => {
  await openTopic(answered)
  fireEvent.click(screen.getByLabelText('念给您听'))
  for (let sentence = 0; sentence < 4; sentence += 1) mockVoice.endSentence()
  expect(screen.getByText('我们采纳了。')).toHaveClass('saying')
  mockVoice.endSentence()
  mockVoice.endSentence()
  expect(mockVoice.sentences()).toEqual([
    '小花园添几把长椅',
    '小花园没有地方坐。',
    '老人走累了只能站着。',
    '居委会采纳。',
    '我们采纳了。',
    '下周请大家来议。',
  ])
})

test('one that does not exist says so', async () => {
  fakeService()
  renderPage(<TopicPage />, { params: { id: '430503001001-9' } })
  expect(await screen.findByText('没有找到')).toBeVisible()
})

test('the consultation that came of a topic is one tap away', async () => {
  const consultation = { id: '430503001001-3', title: '小花园添长椅' }
  await openTopic({ ...answered, consultation })
  fireEvent.click(screen.getByText('小花园添长椅'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([expect.stringContaining('consultation/index')]),
  )
})

test('one’s topic that is not public says so and leads to why', async () => {
  await openTopic(buildTopic({ isMine: true, checkStatus: 'declined' }))
  expect(screen.getByText('没有通过')).toBeVisible()
  fireEvent.click(screen.getByText('还没公开：没有通过'))
  expect(taro.opened().at(-1)).toBe('/packages/more/pages/check/index?kind=topic&id=430503001001-8')
})
