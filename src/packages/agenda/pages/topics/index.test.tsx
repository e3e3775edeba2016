import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildAdoptedTopic,
  buildTopic,
  buildTopicSummary,
  waiting,
} from '../../../../../test/factories/topics'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import type { AdoptedTopic, Topic, TopicSummary } from '../../../../features/topic/domain/topic'
import TopicsPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const COMMUNITY = '430503001001'
const LIST = '/api/v1/topics'
const WAITING = `${LIST}/waiting`
const ADOPTED = `${LIST}/adopted`
const TOPIC = `${LIST}/${COMMUNITY}-8`
const ANSWER = `${TOPIC}/answer`

const committee = buildMe({
  displayName: '郑演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: COMMUNITY }],
  units: [{ unit: `committee:${COMMUNITY}`, kind: 'committee', name: '示范社区' }],
})
const supervisor = buildMe({
  displayName: '胡演',
  households: [],
  appointments: [{ role: 'supervisor', areaCode: '430503' }],
  units: [{ unit: 'supervisor:430503', kind: 'supervisor', name: '示范区' }],
})

const due = buildTopicSummary({ ...waiting })
const collecting = buildTopicSummary({ id: `${COMMUNITY}-9`, title: '快递柜挪到西门' })
const mayAnswer = { ...buildTopic().abilities, support: false, answer: true, decline: true }

interface Console {
  readonly me?: Me
  readonly waiting?: readonly TopicSummary[]
  readonly open?: readonly TopicSummary[]
  readonly adopted?: readonly AdoptedTopic[]
}

function openConsole(input: Console, params: Record<string, string> = {}) {
  const { me = committee, waiting: owed = [due], open = [due, collecting], adopted = [] } = input
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', WAITING, { body: { items: owed, nextCursor: null } })
  service.on('GET', ADOPTED, { body: { items: adopted, nextCursor: null } })
  service.on('GET', LIST, { body: { items: open, nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return { ...service, ...renderPage(<TopicsPage />, { params }) }
}

async function openTopic(topic: Topic, input: Console = {}) {
  const service = openConsole(input)
  service.on('GET', `${LIST}/${topic.id}`, { body: topic })
  fireEvent.click(await screen.findByText(topic.title))
  await screen.findByText('小花园没有地方坐。')
  return service
}

async function write(kind: string, text: string) {
  fireEvent.click(await screen.findByText('答复这个议题'))
  fireEvent.click(within(screen.getByRole('radiogroup')).getByText(kind))
  typeText('写给大家的话', text)
  fireEvent.click(screen.getByText('看一遍再答复'))
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true })
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('who comes from the inbox finds the topic open', async () => {
  const service = openConsole({}, { id: `${COMMUNITY}-8` })
  await waitFor(() => expect(service.requests('GET', TOPIC)).toHaveLength(1))
})

test('a committee sees what it owes an answer first, then what still collects', async () => {
  const service = openConsole({})
  expect(await screen.findByText('居委会 12 月 7 日 10:00 前答复')).toBeVisible()
  expect(await screen.findByText('快递柜挪到西门')).toBeVisible()
  expect(screen.getAllByText('小花园添几把长椅')).toHaveLength(1)
  expect(service.requests('GET', WAITING)[0]?.query.get('areaCode')).toBe(COMMUNITY)
})

test('those above see which committee is late, and can do nothing in its place', async () => {
  const late = { isOverdue: true, answerDueAt: '2026-11-20T02:00:00.000Z' }
  const service = await openTopic(
    buildTopic({ ...waiting, ...late, abilities: { ...mayAnswer, answer: false } }),
    { me: supervisor, waiting: [{ ...due, ...late }] },
  )
  expect(screen.getByText('示范社区 · 全社区')).toBeVisible()
  expect(screen.getAllByText(/应在 11 月 20 日 10:00 前答复，/).length).toBeGreaterThan(1)
  expect(await screen.findByText('由居委会答复，这里只能看。')).toBeVisible()
  expect(screen.queryByText('答复这个议题')).toBeNull()
  expect(screen.queryByText('正在征集支持')).toBeNull()
  expect(service.requests('GET', WAITING)[0]?.query.get('areaCode')).toBe('430503')
  expect(service.requests('GET', LIST)).toHaveLength(0)
  expect(service.requests('GET', ADOPTED)).toHaveLength(0)
})

test('an answer is read once more before it stands for good', async () => {
  const service = await openTopic(buildTopic({ ...waiting, abilities: mayAnswer }))
  await write('不采纳', '消防通道不够宽，所以不能。')
  expect(screen.getByText('答复以后不能改，大家都看得到。')).toBeVisible()
  expect(service.requests('POST', ANSWER)).toHaveLength(0)
  fireEvent.click(screen.getByText('再改改'))
  expect(screen.getByLabelText('写给大家的话')).toHaveAttribute(
    'value',
    '消防通道不够宽，所以不能。',
  )
  fireEvent.click(screen.getByText('看一遍再答复'))

  const answered = buildTopic({
    ...waiting,
    phase: 'declined',
    endedAt: new Date(NOW).toISOString(),
    answer: '消防通道不够宽，所以不能。',
    abilities: { ...mayAnswer, answer: false, decline: false },
  })
  service.on('POST', ANSWER, { body: answered })
  service.on('GET', TOPIC, { body: answered })
  fireEvent.click(screen.getByText('就这样不采纳'))
  expect(await screen.findByText('今天 10:00 答复')).toBeVisible()
  expect(service.requests('POST', ANSWER).map(({ body }) => body)).toEqual([
    { kind: 'declined', text: '消防通道不够宽，所以不能。' },
  ])
  expect(screen.queryByText('答复这个议题')).toBeNull()
})

test('before enough support it, declining is not offered, and why', async () => {
  await openTopic(buildTopic({ abilities: { ...mayAnswer, decline: false } }), {
    waiting: [],
    open: [buildTopicSummary()],
  })
  fireEvent.click(await screen.findByText('答复这个议题'))
  expect(screen.getByText('够 20 户支持以后，才能选“不采纳”。')).toBeVisible()
  expect(screen.queryByText('不采纳')).toBeNull()
  expect(screen.getByText('采纳')).toBeVisible()
})

test('what is missing in an answer is told, and nothing is sent', async () => {
  const service = await openTopic(buildTopic({ ...waiting, abilities: mayAnswer }))
  fireEvent.click(await screen.findByText('答复这个议题'))
  fireEvent.click(screen.getByText('看一遍再答复'))
  expect(screen.getByText('请选一种。')).toBeVisible()
  expect(screen.getByText('请写清楚，至少 5 个字。')).toBeVisible()
  expect(service.requests('POST', ANSWER)).toHaveLength(0)
})

test('an answer that cannot be sent says why and keeps what was written', async () => {
  const service = await openTopic(buildTopic({ ...waiting, abilities: mayAnswer }))
  await write('采纳', '我们采纳了，下周请大家来议。')
  service.on('POST', ANSWER, { status: 409, body: problem('topic_ended', 409) })
  fireEvent.click(screen.getByText('就这样采纳'))
  expect(await screen.findByText('这个议题刚刚有了变化，下面是最新的情况。')).toBeVisible()
  expect(screen.getByText('我们采纳了，下周请大家来议。')).toBeVisible()
})

test('a sheet that was closed by mistake has kept what was written', async () => {
  await openTopic(buildTopic({ ...waiting, abilities: mayAnswer }))
  fireEvent.click(await screen.findByText('答复这个议题'))
  typeText('写给大家的话', '我们采纳了')
  fireEvent.click(screen.getByLabelText('关上'))
  fireEvent.click(await screen.findByText('答复这个议题'))
  expect(screen.getByLabelText('写给大家的话')).toHaveAttribute('value', '我们采纳了')
})

test('with nothing to answer it says so', async () => {
  openConsole({ waiting: [], open: [] })
  expect(await screen.findByText('没有等答复的议题')).toBeVisible()
  expect(await screen.findByText('现在没有人在征集支持。')).toBeVisible()
})

test('in a narrow window a topic opens over the list', async () => {
  Object.defineProperty(window, 'innerWidth', { value: 390, configurable: true })
  await openTopic(buildTopic({ ...waiting, abilities: mayAnswer }))
  expect(screen.getByRole('dialog')).toBeVisible()
})

test('a resident is told that the page is not for them, and nothing is fetched', async () => {
  const service = openConsole({ me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  await waitFor(() => expect(service.requests('GET', WAITING)).toHaveLength(0))
})

test('a list that cannot be fetched says why', async () => {
  const service = openConsole({})
  service.on('GET', WAITING, { status: 500, body: problem('internal_error', 500) })
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
})

test('what is adopted becomes a poll in one tap, by the committee alone', async () => {
  const adopted = {
    phase: 'adopted',
    answer: '下周请大家来议。',
    endedAt: '2026-11-22T02:00:00.000Z',
  } as const
  const abilities = { ...buildTopic().abilities, support: false, draft: true }
  await openTopic(buildTopic({ ...due, ...adopted, abilities }))
  fireEvent.click(screen.getByText('照这个议题拟一次表决'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([expect.stringMatching(/consultation-form\/index\?topicId=/)]),
  )
})

test('what is adopted already has its poll, or is another committee’s: nothing to draft', async () => {
  const consultation = { id: `${COMMUNITY}-3`, title: '小花园添长椅' }
  const adopted = {
    phase: 'adopted',
    answer: '下周请大家来议。',
    endedAt: '2026-11-22T02:00:00.000Z',
  } as const
  const abilities = { ...buildTopic().abilities, support: false, draft: true }
  await openTopic(buildTopic({ ...due, ...adopted, abilities, consultation }))
  expect(screen.queryByText('照这个议题拟一次表决')).toBeNull()
})

test('what was adopted and has not begun stays in sight, and leads on to its draft', async () => {
  const draft = { id: `${COMMUNITY}-4`, title: '小花园添长椅' }
  const abilities = { ...buildTopic().abilities, support: false, draft: true }
  const drafted = buildAdoptedTopic({ title: '东门装路灯', draft })
  const service = openConsole({
    adopted: [drafted, buildAdoptedTopic({ id: `${COMMUNITY}-11`, title: '楼道刷一遍' })],
  })
  service.on('GET', `${LIST}/${drafted.id}`, {
    body: buildTopic({ ...drafted, answer: '下周请大家来议。', abilities }),
  })
  expect(await screen.findByText('采纳了，还没开始议')).toBeVisible()
  expect(await screen.findByText('有草稿')).toBeVisible()
  expect(screen.getByText('还没有拟')).toBeVisible()
  expect(service.requests('GET', ADOPTED)[0]?.query.get('communityCode')).toBe(COMMUNITY)
  fireEvent.click(screen.getByText('东门装路灯'))
  fireEvent.click(await screen.findByText('打开它的草稿'))
  expect(screen.queryByText('照这个议题拟一次表决')).toBeNull()
  await waitFor(() =>
    expect(taro.opened()).toEqual([
      expect.stringMatching(/agenda\/pages\/consultations\/index\?id=430503001001-4$/),
    ]),
  )
})

test('with nothing adopted that has not begun it says so', async () => {
  openConsole({})
  expect(await screen.findByText('采纳的议题，都开始议了。')).toBeVisible()
})
