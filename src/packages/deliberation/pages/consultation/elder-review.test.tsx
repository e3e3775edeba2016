import { fireEvent, screen, waitFor } from '@testing-library/react'
import {
  CONSULTATION,
  castUnit,
  endedAs,
  NOW,
  openPoll,
  RECEIPT_PAGE,
  voted,
} from '../../../../../test/component/open-poll'
import { buildConsultation, buildVotingUnit } from '../../../../../test/factories/consultations'
import { openBallotOffice, TOKENS } from '../../../../../test/fakes/ballot-office'
import { problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { setCredentials } from '../../../../api/credentials'
import { forgetSession } from '../../../../features/session/session-store'

const BALLOTS = '/api/v1/polls/430503001001-6/ballots'
const receipt = { receipt: castUnit.receipt, castAt: castUnit.castAt }
const refusal = (code: string) => ({ status: 409, body: problem(code, 409) })
const secret = (poll: object = {}) => buildConsultation({ poll: { secrecy: 'secret', ...poll } })

type Options = Parameters<typeof openPoll>[1]

const openElder = (consultation = buildConsultation(), options: Options = {}) =>
  openPoll(consultation, { ...options, isElder: true })

let taps = 0
const tap = (words: string) => {
  taps += 1
  fireEvent.click(screen.getByText(words))
}

async function review(word = '同意') {
  await screen.findByText(word)
  tap(word)
  tap('看一看再投')
}

beforeEach(() => {
  taps = 0
  setCredentials({ readToken: () => 't', renew: async () => undefined })
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('the review is a screen of its own with one task, and three taps cast the ballot', async () => {
  const service = openElder()
  await review()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('heading', { name: '看一看，选对了吗' })).toBeVisible()
  expect(screen.getByText('同意')).toBeVisible()
  expect(screen.getAllByText(/投出去就不能改/)).toHaveLength(1)
  expect(screen.queryByText('器材由惠民资金出钱。')).toBeNull()
  expect(service.requests('POST', BALLOTS)).toHaveLength(0)
  service.on('POST', BALLOTS, { status: 201, body: receipt })
  service.on('GET', CONSULTATION, { body: voted })
  tap('投“同意”这一票')
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE]))
  expect(taps).toBe(3)
  expect(await screen.findByText('器材由惠民资金出钱。')).toBeVisible()
})

test('what there is to read stands under the choices', async () => {
  openElder(secret())
  const choice = await screen.findByText('同意')
  for (const words of ['这次无记名', '器材由惠民资金出钱。']) {
    expect(choice.compareDocumentPosition(screen.getByText(words))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  }
  expect(screen.getByText('每户 1 票 · 无记名 · 投出去就不能改')).toBeVisible()
})

test('so do three taps in the ordinary edition', async () => {
  const service = openPoll(buildConsultation())
  await review('弃权')
  service.on('POST', BALLOTS, { status: 201, body: receipt })
  service.on('GET', CONSULTATION, { body: voted })
  taps += 1
  fireEvent.click(document.getElementById('confirm-cast') as HTMLElement)
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE]))
  expect(taps).toBe(3)
})

test('a secret ballot too', async () => {
  openElder(secret(), { serve: openBallotOffice })
  await review()
  tap('投“同意”这一票')
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE]))
  expect(taps).toBe(3)
})

test('who mends the choice has nothing but the choice in front, and comes back to the review', async () => {
  openElder()
  await review()
  tap('改一改')
  expect(screen.getByRole('radio', { name: '同意' })).toBeChecked()
  expect(screen.queryByText('器材由惠民资金出钱。')).toBeNull()
  tap('不同意')
  tap('看一看选的')
  expect(screen.getByText('不同意')).toBeVisible()
  tap('改一改')
  tap('先不投')
  expect(screen.getByText('看一看再投')).toBeVisible()
})

test('without a network it says so there, and that another tap is no second ballot', async () => {
  const service = openElder()
  await review()
  service.setReachable(false)
  tap('投“同意”这一票')
  expect(await screen.findByText('再点一次，也只算一票。')).toBeVisible()
  expect(screen.getByText('看一看，选对了吗')).toBeVisible()
})

test.each([
  ['ballot_already_cast', '这一票已经投过了，只能投一次。', buildVotingUnit({ hasCast: true })],
  [
    'voted_on_paper',
    '这一票已经用纸质选票投过了，只能投一次。',
    buildVotingUnit({ hasCast: true, mark: 'paper' }),
  ],
])('a refusal (%s) stands where the review was', async (code, words, unit) => {
  const service = openElder()
  await review()
  service.on('POST', BALLOTS, refusal(code))
  service.on('GET', CONSULTATION, {
    body: buildConsultation({ poll: { myVotingUnits: [unit] } }),
  })
  tap('投“同意”这一票')
  expect(await screen.findByRole('heading', { name: '这一票没有投出去' })).toBeVisible()
  expect(screen.getByText(words)).toBeVisible()
  tap('回到这次议事')
  expect(screen.getByText('器材由惠民资金出钱。')).toBeVisible()
  expect(taro.opened()).toEqual([])
})

test('so does a close that came meanwhile; the result is behind it', async () => {
  const service = openElder()
  await review()
  service.on('POST', BALLOTS, refusal('poll_closed'))
  service.on('GET', CONSULTATION, { body: endedAs({ for: 120, against: 10, abstain: 8 }) })
  tap('投“同意”这一票')
  expect(await screen.findByText('这一票没有投出去')).toBeVisible()
  expect(screen.getByText('表决已经截止，不能再投了。')).toBeVisible()
  tap('回到这次议事')
  expect(screen.getByText('不算数')).toBeVisible()
})

test('a secret ballot that came after the slip is refused there too', async () => {
  const service = openElder(secret(), { serve: openBallotOffice })
  service.on('POST', TOKENS, () => {
    const unit = buildVotingUnit({ hasCast: true, mark: 'paper' })
    service.on('GET', CONSULTATION, { body: secret({ myVotingUnits: [unit] }) })
    return refusal('voted_on_paper')
  })
  await review()
  tap('投“同意”这一票')
  expect(await screen.findByText('这一票没有投出去')).toBeVisible()
  expect(screen.getByText('这一票已经用纸质选票投过了，只能投一次。')).toBeVisible()
})

test('a secret ballot that waits on the phone goes on from there', async () => {
  const service = openElder(secret(), {
    serve(fake) {
      openBallotOffice(fake)
      fake.on('POST', TOKENS, () => {
        openBallotOffice(fake)
        throw Object.assign(new Error('request:fail'), { errMsg: 'request:fail' })
      })
    },
  })
  await review()
  tap('投“同意”这一票')
  expect(await screen.findByText('这一票还没投出去')).toBeVisible()
  expect(service.requests('POST', TOKENS)).toHaveLength(1)
  tap('接着投')
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE]))
})

test('of two households the refused one leaves its choice to nobody', async () => {
  const shop = buildVotingUnit({ id: '430503001001-32', label: '示范苑 1 栋 101' })
  const service = openElder(
    buildConsultation({ poll: { myVotingUnits: [buildVotingUnit(), shop] } }),
  )
  await screen.findByText(shop.label)
  tap(shop.label)
  await review()
  service.on('POST', BALLOTS, refusal('ballot_already_cast'))
  service.on('GET', CONSULTATION, {
    body: buildConsultation({
      poll: { myVotingUnits: [buildVotingUnit(), { ...shop, hasCast: true }] },
    }),
  })
  tap('投“同意”这一票')
  expect(await screen.findByText('这一票没有投出去')).toBeVisible()
  tap('回到这次议事')
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
})
