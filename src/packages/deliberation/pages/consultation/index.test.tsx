import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import {
  CONSULTATION,
  castUnit,
  endedAs,
  NOW,
  openPoll,
  voted,
} from '../../../../../test/component/open-poll'
import { renderPage } from '../../../../../test/component/render-page'
import {
  buildAdvisoryResult,
  buildAdvisoryRule,
  buildConsultation,
} from '../../../../../test/factories/consultations'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'
import ConsultationPage from './index'

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
      '截止前，谁也看不到手机上投的选了什么；纸质选票，录的人和核对的人看得到。系统存着每户的票，用来防止重复投，不会公布。',
    ),
  ).toBeVisible()
  expect(screen.queryByText(/(同意|不同意|弃权) \d/)).toBeNull()
  expect(screen.queryByText(/第二关/)).toBeNull()
  expect(screen.queryByText(/不记名|保密/)).toBeNull()
})

test('a visitor reads everything and is led to sign in', async () => {
  openPoll(buildConsultation({ poll: { myVotingUnits: [] } }), { isSignedIn: false })
  expect(await screen.findByText('登录以后投票')).toBeVisible()
  expect(screen.getByText('器材由惠民资金出钱。')).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
  fireEvent.click(screen.getByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
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
  const result = buildAdvisoryResult({ for: 61, against: 9, abstain: 3 })
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
})

test('the receipt stays after the close', async () => {
  const consultation = endedAs({ for: 151, against: 30, abstain: 12 })
  openPoll({ ...consultation, poll: { ...consultation.poll, myVotingUnits: [castUnit] } })
  expect(await screen.findByText('看凭证')).toBeVisible()
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
  await screen.findByText('看凭证')
  service.setReachable(false)
  void service.client.invalidateQueries({ queryKey: ['consultations'] })
  expect(await screen.findByText('没有连上网，这是上次打开时的内容。')).toBeVisible()
  expect(screen.getByText('看凭证')).toBeVisible()
})

function gate(name: string): HTMLElement {
  const card = document.getElementById(`gate-${name}`)
  if (!card) throw new Error(`There is no gate ${name}`)
  return card
}
