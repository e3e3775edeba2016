import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildTopic, buildTopicTerms } from '../../../../../test/factories/topics'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import TopicFormPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const TOPICS = '/api/v1/topics'
const CHECK = '/api/v1/personal-data-checks'
const GRID = '430503001001003'
const TITLE = '一句话说是什么事'
const BODY = '为什么要商量'

function openForm({ me = buildMe(), isSignedIn = true }: { me?: Me; isSignedIn?: boolean } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/topic-terms', ({ query }) => ({
    body: buildTopicTerms(
      query.get('areaCode') === GRID ? { areaCode: GRID, householdCount: 8, supportNeeded: 8 } : {},
    ),
  }))
  service.on('POST', CHECK, { body: { findings: [] } })
  service.on('POST', TOPICS, { status: 201, body: buildTopic() })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return { ...service, ...renderPage(<TopicFormPage />) }
}

async function write(title = '小花园添几把长椅', body = '小花园没有地方坐。') {
  await screen.findByText('全社区')
  typeText(TITLE, title)
  typeText(BODY, body)
}

const propose = () => fireEvent.click(screen.getByText('提出来'))

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
  taro.storage.clear()
})

test('before it goes out one knows how many households it takes, until when, and when it is answered', async () => {
  openForm()
  expect(await screen.findByText('要 20 户支持，这里一共 400 户。您家算第 1 户。')).toBeVisible()
  expect(screen.getByText(/支持征集到 2027 年 1 月 22 日/)).toBeVisible()
  expect(screen.getByText(/15 个工作日内公开答复/)).toBeVisible()
  expect(screen.getByText('谁提的、哪家支持，都不显示。')).toBeVisible()
  fireEvent.click(screen.getByText('第三网格'))
  expect(await screen.findByText('要 8 户支持，这里一共 8 户。您家算第 1 户。')).toBeVisible()
})

test('it is proposed for the chosen area, once, and its page takes the form’s place', async () => {
  const service = openForm()
  await write()
  fireEvent.click(screen.getByText('第三网格'))
  const button = screen.getByText('提出来')
  fireEvent.click(button)
  fireEvent.click(button)
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/deliberation/pages/topic/index?id=430503001001-8']),
  )
  const sent = service.requests('POST', TOPICS)
  expect(sent.map(({ body }) => body)).toEqual([
    { areaCode: GRID, title: '小花园添几把长椅', body: '小花园没有地方坐。' },
  ])
})

test.each([
  ['', '', ['请写是什么事，至少 2 个字。', '请写为什么，至少 5 个字。']],
  ['长'.repeat(41), '小花园没有地方坐', ['最多 40 字，请短一些。']],
  ['添几把长椅', '长'.repeat(1001), ['最多 1000 字，请短一些。']],
])('the title "%s" is told what to mend, and nothing is sent', async (title, body, sentences) => {
  const service = openForm()
  await write(title, body)
  propose()
  for (const sentence of sentences) expect(await screen.findByText(sentence)).toBeVisible()
  expect(screen.getByText('还有几处要补上，请看标出来的地方。')).toBeVisible()
  expect(service.requests('POST', CHECK)).toHaveLength(0)
})

test('somebody’s number in it is pointed out before neighbours see it masked', async () => {
  const service = openForm()
  const finding = { kind: 'mobile_phone', start: 3, end: 14, masked: '138****5678' }
  service.on('POST', CHECK, { body: { findings: [finding] } })
  await write('问问谁', '请打给13812345678问')
  propose()
  expect(await screen.findByText('您写了手机号。公开以后邻居看到的是 138****5678。')).toBeVisible()
  expect(screen.getByText('居委会看到的也是遮住的号码。')).toBeVisible()
  expect(service.requests('POST', TOPICS)).toHaveLength(0)
  fireEvent.click(screen.getByText('就这样提'))
  await waitFor(() => expect(service.requests('POST', TOPICS)).toHaveLength(1))
})

test('without a network what is written stays, and is proposed once when there is one', async () => {
  const service = openForm()
  await write()
  service.setReachable(false)
  propose()
  expect(await screen.findByText(/连上以后再提，只会提一次/)).toBeVisible()
  service.setReachable(true)
  fireEvent.click(screen.getByText('再提一次'))
  await waitFor(() => expect(taro.opened()).toHaveLength(1))
  const keys = service.requests('POST', TOPICS).map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(1)
})

test('what was written is there again after leaving the page', async () => {
  const { unmount } = openForm()
  await write()
  unmount()
  openForm()
  await screen.findByText('全社区')
  expect(screen.getByLabelText(TITLE)).toHaveAttribute('value', '小花园添几把长椅')
})

test('a fourth open topic is refused in words', async () => {
  const service = openForm()
  service.on('POST', TOPICS, { status: 409, body: problem('too_many_topics', 409) })
  await write()
  propose()
  expect(await screen.findByText('您有三个议题还没结束，等一个结束了再提。')).toBeVisible()
})

test('an attempt whose answer got lost is found to have arrived', async () => {
  const service = openForm()
  service.on('POST', TOPICS, { status: 409, body: problem('idempotency_key_reused', 409) })
  await write()
  propose()
  expect(await screen.findByText(/刚才已经提出来了，没有重复提/)).toBeVisible()
  fireEvent.click(screen.getByText('看议题'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/consultations/index']))
})

test('a visitor is asked to sign in', async () => {
  openForm({ isSignedIn: false })
  fireEvent.click(await screen.findByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})

test('who has no home here is told whom to ask', async () => {
  openForm({ me: buildMe({ households: [] }) })
  expect(await screen.findByText('您还没有登记住房')).toBeVisible()
  expect(screen.queryByText('提出来')).toBeNull()
})
