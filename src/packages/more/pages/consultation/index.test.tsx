import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import {
  buildAdvisoryRule,
  buildConsultation,
  buildPollResult,
  buildVotingUnit,
} from '../../../../../test/factories/consultations'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Consultation } from '../../../../features/consultation/domain/consultation'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import ConsultationPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const CONSULTATION = '/api/v1/consultations/430503001001-5'
const BALLOTS = '/api/v1/polls/430503001001-6/ballots'
const HOME = '示范苑 3 栋 2 单元 501'
const SHOP = '示范苑 1 栋 101'

const castUnit = buildVotingUnit({
  hasCast: true,
  castByMe: true,
  receipt: 'A1B2C3D4E5F60718',
  castAt: '2026-11-23T01:58:00.000Z',
})
const voted = buildConsultation({ poll: { myVotingUnits: [castUnit], turnout: 139 } })
const receipt = { receipt: castUnit.receipt, castAt: castUnit.castAt }

const endedAs = (counts: { for: number; against: number; abstain: number }) =>
  buildConsultation({
    status: 'result',
    poll: { closesAt: '2026-11-21T10:00:00.000Z', result: buildPollResult(counts) },
  })

function openPoll(consultation: Consultation, { isSignedIn = true } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', CONSULTATION, { body: consultation })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return { ...service, ...renderPage(<ConsultationPage />, { params: { id: '430503001001-5' } }) }
}

const dialog = () => within(screen.getByRole('dialog'))

/** Chooses and goes on to the question whether it is meant. */
async function choose(word: string) {
  fireEvent.click(await screen.findByText(word))
  fireEvent.click(screen.getByText(`投“${word}”这一票`))
  return dialog().getByText(`投“${word}”这一票`)
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('an open poll says what, who holds it, until when, the rule with its law, and who took part', async () => {
  openPoll(buildConsultation())
  expect(await screen.findByText('装六件健身器材，同意吗？')).toBeVisible()
  expect(screen.getByText('要不要装健身器材')).toBeVisible()
  expect(screen.getByText('示范社区居委会 郑演 主持')).toBeVisible()
  expect(screen.getByText('全社区 336 户，每户一票')).toBeVisible()
  expect(screen.getByText('周五 18:00 截止，还剩 4 天 8 小时')).toBeVisible()
  expect(screen.getByText('器材由惠民资金出钱。')).toBeVisible()
  expect(screen.getByText('参加的户数超过一半：336 户里至少 169 户')).toBeVisible()
  expect(
    screen.getByText(
      '依据《中华人民共和国城市居民委员会组织法》第九条、第十条（2018 年 12 月 29 日的文本）。条文尚待核对。',
    ),
  ).toBeVisible()
  expect(screen.getByText('要 169 户')).toBeVisible()
  expect(screen.getByText('还差 31 户才算数')).toBeVisible()
})

test('an open poll is sealed: how people chose is nowhere, and no secrecy is promised', async () => {
  openPoll(buildConsultation({ poll: { turnout: 200 } }))
  expect(await screen.findByText('参加的户数够了')).toBeVisible()
  expect(
    screen.getByText(
      '截止前，谁也看不到大家选了什么。系统存着每户的票，用来防止重复投，不会公布。',
    ),
  ).toBeVisible()
  expect(screen.queryByText(/(同意|不同意|弃权) \d/)).toBeNull()
  expect(screen.queryByText(/第二关/)).toBeNull()
  expect(screen.queryByText(/不记名|保密/)).toBeNull()
})

test('nothing is chosen beforehand, and the button repeats the choice', async () => {
  const service = openPoll(buildConsultation())
  expect(await screen.findByText(`您替 ${HOME} 投`)).toBeVisible()
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  fireEvent.click(screen.getByText('先选一个'))
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.click(screen.getByText('不同意'))
  expect(screen.getByText('投“不同意”这一票')).toBeVisible()
  fireEvent.click(screen.getByText('弃权'))
  expect(screen.getByText('投“弃权”这一票')).toBeVisible()
  expect(screen.getByRole('radio', { name: '弃权' })).toBeChecked()
  expect(service.requests('POST', BALLOTS)).toHaveLength(0)
})

test('a ballot is confirmed before it is cast, and answered with a receipt', async () => {
  const service = openPoll(buildConsultation())
  const confirm = await choose('同意')
  expect(dialog().getByText('投出去就不能改了')).toBeVisible()
  expect(dialog().getByText(new RegExp(HOME))).toBeVisible()
  expect(service.requests('POST', BALLOTS)).toHaveLength(0)

  service.on('POST', BALLOTS, { status: 201, body: receipt })
  service.on('GET', CONSULTATION, { body: voted })
  fireEvent.click(confirm)
  expect(await screen.findByText('A1B2 C3D4 E5F6 0718')).toBeVisible()
  expect(screen.getByText(HOME)).toBeVisible()
  expect(screen.getByText('今天 09:58 投的')).toBeVisible()
  expect(service.requests('POST', BALLOTS).map(({ body }) => body)).toEqual([
    { votingUnitId: '430503001001-31', choice: 'for' },
  ])
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByRole('radio')).toBeNull()
  fireEvent.click(screen.getByText('复制凭证'))
  expect(await screen.findByText('复制好了')).toBeVisible()
})

test('who thinks again has cast nothing', async () => {
  const service = openPoll(buildConsultation())
  await choose('同意')
  fireEvent.click(dialog().getByText('再想想'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('投“同意”这一票')).toBeVisible()
  expect(service.requests('POST', BALLOTS)).toHaveLength(0)
})

test('after a lost answer the same ballot is sent again under the same key', async () => {
  const service = openPoll(buildConsultation())
  const confirm = await choose('同意')
  service.setReachable(false)
  fireEvent.click(confirm)
  expect(await screen.findByText('再点一次，也只算一票。')).toBeVisible()
  service.setReachable(true)
  service.on('POST', BALLOTS, { status: 201, body: receipt })
  service.on('GET', CONSULTATION, { body: voted })
  fireEvent.click(dialog().getByText('投“同意”这一票'))
  expect(await screen.findByText('A1B2 C3D4 E5F6 0718')).toBeVisible()
  expect(keysOf(service).size).toBe(1)
})

test('another choice after a lost answer is another request, and the first one counts', async () => {
  const service = openPoll(buildConsultation())
  const confirm = await choose('同意')
  service.setReachable(false)
  fireEvent.click(confirm)
  await screen.findByText('再点一次，也只算一票。')
  fireEvent.click(dialog().getByText('再想想'))
  service.setReachable(true)
  service.on('POST', BALLOTS, { status: 409, body: problem('ballot_already_cast', 409) })
  service.on('GET', CONSULTATION, { body: voted })
  fireEvent.click(await choose('弃权'))
  expect(await screen.findByText('您家已经投过了，每户一票。')).toBeVisible()
  expect(await screen.findByText('A1B2 C3D4 E5F6 0718')).toBeVisible()
  expect(keysOf(service).size).toBe(2)
})

test('a refusal is told on the page, which then shows what is true now', async () => {
  const service = openPoll(buildConsultation())
  const confirm = await choose('同意')
  const castByFamily = buildVotingUnit({ hasCast: true })
  service.on('POST', BALLOTS, { status: 409, body: problem('ballot_already_cast', 409) })
  service.on('GET', CONSULTATION, {
    body: buildConsultation({ poll: { myVotingUnits: [castByFamily] } }),
  })
  fireEvent.click(confirm)
  expect(await screen.findByText(new RegExp(`${HOME} 已经投过了，是家里人投的`))).toBeVisible()
  expect(screen.getByText('您家已经投过了，每户一票。')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByText('复制凭证')).toBeNull()
})

test('a ballot that came too late is refused, and the result is there', async () => {
  const service = openPoll(buildConsultation())
  const confirm = await choose('同意')
  service.on('POST', BALLOTS, { status: 409, body: problem('poll_closed', 409) })
  service.on('GET', CONSULTATION, { body: endedAs({ for: 120, against: 10, abstain: 8 }) })
  fireEvent.click(confirm)
  expect(await screen.findByText('不算数')).toBeVisible()
  expect(screen.getByText('表决已经截止，不能再投了。')).toBeVisible()
})

test('who was taken off the roll meanwhile is told whom to ask', async () => {
  const service = openPoll(buildConsultation())
  const confirm = await choose('同意')
  service.on('POST', BALLOTS, { status: 404, body: problem('not_found', 404) })
  service.on('GET', CONSULTATION, { body: buildConsultation({ poll: { myVotingUnits: [] } }) })
  fireEvent.click(confirm)
  expect(await screen.findByText('这次的名册里没有您家')).toBeVisible()
  expect(screen.getByText(/可以问居委会郑演/)).toBeVisible()
  expect(screen.queryByText('先选一个')).toBeNull()
})

test('a trouble of the service keeps the ballot on the sheet', async () => {
  const service = openPoll(buildConsultation())
  const confirm = await choose('同意')
  service.on('POST', BALLOTS, { status: 500, body: problem('internal_error', 500) })
  fireEvent.click(confirm)
  expect(await dialog().findByText(/我们这边出了问题/)).toBeVisible()
})

test('with several households one votes for one at a time, and none is taken beforehand', async () => {
  const shop = buildVotingUnit({ id: '430503001001-32', label: SHOP })
  const units = [buildVotingUnit(), shop]
  const service = openPoll(buildConsultation({ poll: { myVotingUnits: units } }))
  expect(await screen.findByText('先选一家')).toBeVisible()
  expect(screen.queryByText('同意')).toBeNull()
  fireEvent.click(screen.getByText(SHOP))
  fireEvent.click(screen.getByText('同意'))
  fireEvent.click(screen.getByText(HOME))
  // The choice was made for another household.
  expect(screen.getByText('先选一个')).toBeVisible()
  fireEvent.click(screen.getByText(SHOP))
  service.on('POST', BALLOTS, { status: 201, body: receipt })
  service.on('GET', CONSULTATION, {
    body: buildConsultation({
      poll: { myVotingUnits: [buildVotingUnit(), { ...castUnit, id: shop.id, label: SHOP }] },
    }),
  })
  fireEvent.click(await choose('不同意'))
  expect(await screen.findByText('A1B2 C3D4 E5F6 0718')).toBeVisible()
  expect(service.requests('POST', BALLOTS)[0]?.body).toEqual({
    votingUnitId: shop.id,
    choice: 'against',
  })
  expect(screen.getByText(`您替 ${HOME} 投`)).toBeVisible()
  expect(screen.getByText('先选一个')).toBeVisible()
})

test('a visitor reads everything and is led to sign in', async () => {
  openPoll(buildConsultation({ poll: { myVotingUnits: [] } }), { isSignedIn: false })
  expect(await screen.findByText('登录以后投票')).toBeVisible()
  expect(screen.getByText('器材由惠民资金出钱。')).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
  fireEvent.click(screen.getByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/sign-in/index']))
})

test('a poll that has passed shows each gate with its line, what was chosen, and who acts next', async () => {
  openPoll(endedAs({ for: 151, against: 30, abstain: 12 }))
  expect(await screen.findByText('通过')).toBeVisible()
  expect(screen.getByText('同意的多出 54 户')).toBeVisible()
  const turnout = within(gate('participation'))
  expect(turnout.getByText('第一关：参加的够不够')).toBeVisible()
  expect(turnout.getByText('193')).toBeVisible()
  expect(turnout.getByText('要 169 户（过半）')).toBeVisible()
  expect(turnout.getByText('多出 24 户')).toBeVisible()
  const agreement = within(gate('agreement'))
  expect(agreement.getByText('参加的 193 户里')).toBeVisible()
  expect(agreement.getByText('要 97 户（过半）')).toBeVisible()
  for (const words of ['同意 151 户', '不同意 30 户', '弃权 12 户']) {
    expect(agreement.getByText(words)).toBeVisible()
  }
  expect(screen.getByText('居委会郑演负责')).toBeVisible()
  expect(screen.getByText('11 月 21 日 18:00 已截止')).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByText(/谁也看不到/)).toBeNull()
})

test('exactly half agreeing is not more than half, and it is said why', async () => {
  openPoll(endedAs({ for: 85, against: 80, abstain: 5 }))
  expect(await screen.findByText('没通过')).toBeVisible()
  expect(screen.getByText('同意的还差 1 户')).toBeVisible()
  expect(screen.getByText('正好一半不算，要超过才行')).toBeVisible()
})

test('a poll in which nobody took part does not count, and draws no bar of nothing', async () => {
  openPoll(endedAs({ for: 0, against: 0, abstain: 0 }))
  expect(await screen.findByText('不算数')).toBeVisible()
  expect(screen.getByText('没有一户参加')).toBeVisible()
  expect(screen.getByText('还差 169 户参加')).toBeVisible()
  expect(screen.getByText('没有票可数。')).toBeVisible()
})

test('an advisory poll has figures, but no gates', async () => {
  const result = { outcome: 'advisory' as const, for: 61, against: 9, abstain: 3, thresholds: [] }
  openPoll(buildConsultation({ status: 'result', poll: { rule: buildAdvisoryRule(), result } }))
  expect(await screen.findByText('只听意见')).toBeVisible()
  expect(screen.getByText('61')).toBeVisible()
  expect(screen.queryByText(/第一关/)).toBeNull()
  expect(screen.getByText('这次怎么算')).toBeVisible()
})

test('a poll that closes while its page is open shows the result', async () => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick', 'setImmediate'] })
  jest.setSystemTime(NOW)
  const closesAt = new Date(NOW + 30_000).toISOString()
  const service = openPoll(buildConsultation({ poll: { closesAt } }))
  await screen.findByText('先选一个')
  service.on('GET', CONSULTATION, { body: endedAs({ for: 120, against: 10, abstain: 8 }) })
  jest.spyOn(Date, 'now').mockReturnValue(NOW + 60_000)
  act(() => jest.advanceTimersByTime(60_000))
  expect(await screen.findByText('不算数')).toBeVisible()
  jest.useRealTimers()
})

test('the receipt stays after the close', async () => {
  const consultation = endedAs({ for: 151, against: 30, abstain: 12 })
  openPoll({ ...consultation, poll: { ...consultation.poll, myVotingUnits: [castUnit] } })
  expect(await screen.findByText('A1B2 C3D4 E5F6 0718')).toBeVisible()
})

test('a consultation that cannot be fetched says why, and one that is not there says so', async () => {
  const service = fakeService()
  service.on('GET', CONSULTATION, { status: 500, body: problem('internal_error', 500) })
  renderPage(<ConsultationPage />, { params: { id: '430503001001-5' } })
  expect(await screen.findByText('正在打开…')).toBeVisible()
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  service.on('GET', CONSULTATION, { status: 404, body: problem('not_found', 404) })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('没有找到')).toBeVisible()
})

test('without a network what was fetched before stays readable', async () => {
  const service = openPoll(voted)
  await screen.findByText('A1B2 C3D4 E5F6 0718')
  service.setReachable(false)
  void service.client.invalidateQueries({ queryKey: ['consultations'] })
  expect(await screen.findByText('没有连上网，这是上次打开时的内容。')).toBeVisible()
  expect(screen.getByText('A1B2 C3D4 E5F6 0718')).toBeVisible()
})

type Opened = ReturnType<typeof openPoll>

function keysOf(service: Opened): Set<string | undefined> {
  const sent = service.requests('POST', BALLOTS)
  expect(sent).toHaveLength(2)
  return new Set(sent.map(({ headers }) => headers['idempotency-key']))
}

function gate(name: string): HTMLElement {
  const card = document.getElementById(`gate-${name}`)
  if (!card) throw new Error(`There is no gate ${name}`)
  return card
}
