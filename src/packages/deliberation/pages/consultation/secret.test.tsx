import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { CONSULTATION, NOW, openPoll, RECEIPT_PAGE } from '../../../../../test/component/open-poll'
import {
  buildConsultation,
  buildPollResult,
  buildVotingUnit,
} from '../../../../../test/factories/consultations'
import {
  isGood,
  KEYS,
  openBallotOffice,
  publicKeyOf,
  SECRET_BALLOTS,
  type SentBallot,
  signBlindly,
  TOKENS,
  takeBallot,
} from '../../../../../test/fakes/ballot-office'
import { problem } from '../../../../../test/fakes/fake-service'
import { buildGrid } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { setCredentials } from '../../../../api/credentials'
import { forgetSession } from '../../../../features/session/session-store'

const STORED = 'linge.secret-ballot.430503001001-6.430503001001-31'
const HOME = '示范苑 3 栋 2 单元 501'
/** What the poll had published before. */
const board = { publicKey: buildConsultation().poll.boardPublicKey, drawCommitment: null }
/** Stands on the page once the ballot is cast. */
const RECEIPT = '看凭证'

const buildSecret = (poll: object = {}) =>
  buildConsultation({ poll: { secrecy: 'secret', ...poll } })
const marked = (mark: 'online' | 'paper') => [buildVotingUnit({ hasCast: true, mark })]
const refusal = (code: string) => ({ status: 409, body: problem(code, 409) })

beforeEach(() => {
  setCredentials({ readToken: () => 't', renew: async () => undefined })
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

type Opened = ReturnType<typeof openPoll>

const open = (consultation = buildSecret()) => openPoll(consultation, { serve: openBallotOffice })

/** The same phone, later: what was stored is still there. */
function openAgain(
  before: Opened,
  consultation = buildSecret({ myVotingUnits: marked('online') }),
) {
  before.unmount()
  return open(consultation)
}

async function castFor(word = '同意') {
  fireEvent.click(await screen.findByText(word))
  fireEvent.click(screen.getByText('看一看再投'))
  fireEvent.click(within(screen.getByRole('dialog')).getByText(`投“${word}”这一票`))
}

/** The words may stand in the sheet before they stand on the page. */
const shows = (words: string | RegExp) =>
  waitFor(() => expect(screen.getByText(words)).toBeVisible())

const sentBallots = (service: Opened) =>
  service.requests('POST', SECRET_BALLOTS).map(({ body }) => body as SentBallot)
const stored = () => JSON.parse(String(taro.storage.get(STORED) ?? 'null'))

test('the keys come first, then the signature as the person, then the ballot as nobody', async () => {
  const order: string[] = []
  const noted =
    <Sent, Reply>(name: string, answer: (request: Sent) => Reply) =>
    (request: Sent) => {
      order.push(name)
      return answer(request)
    }
  const service = open()
  service.on(
    'GET',
    KEYS,
    noted('keys', () => ({ body: { items: [publicKeyOf(1)] } })),
  )
  service.on('POST', TOKENS, noted('token', signBlindly))
  service.on('POST', SECRET_BALLOTS, noted('ballot', takeBallot))
  await castFor()
  await shows(RECEIPT)
  expect(order).toEqual(['keys', 'token', 'ballot'])
  const [keys] = service.requests('GET', KEYS)
  const [token] = service.requests('POST', TOKENS)
  const [ballot] = service.requests('POST', SECRET_BALLOTS)
  expect(keys?.headers).toEqual({})
  expect(token?.headers).toMatchObject({ authorization: 'Bearer t' })
  expect(token?.body).toEqual({
    votingUnitId: '430503001001-31',
    blindedMessage: expect.stringMatching(/^[\w-]{512}$/),
  })
  // Neither who it is nor a key that could be found beside that of the token.
  expect(Object.keys(ballot?.headers ?? {})).toEqual(['content-type'])
  const [sent] = sentBallots(service)
  expect(sent).toMatchObject({ weight: 1, answers: [{ kind: 'motion', choice: 'for' }] })
  expect(sent && isGood(sent)).toBe(true)
})

test('after the cast only the receipt stays on the phone, and what to hold its board against', async () => {
  const service = open()
  await castFor('不同意')
  await screen.findByText(RECEIPT)
  expect(stored()).toEqual({
    state: 'cast',
    receipt: sentBallots(service)[0]?.receipt,
    castAt: '2026-11-23T02:00:00.000Z',
    board,
  })
  expect(screen.getByText('请留好凭证，截止后可以核对。')).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('a ballot weighs the area where the poll says so', async () => {
  const service = open(buildSecret({ weighsByArea: true }))
  await castFor()
  await screen.findByText(RECEIPT)
  expect(sentBallots(service)[0]?.weight).toBe(8640)
})

test('it says what it is doing while it does it', async () => {
  open()
  await castFor()
  await shows(/正在这部手机上做选票/)
  await screen.findByText(RECEIPT)
  expect(screen.queryByText(/正在这部手机上做选票/)).toBeNull()
})

test('without a network at the beginning nothing is kept, and one may choose again', async () => {
  const service = open()
  await screen.findByText('同意')
  service.setReachable(false)
  await castFor()
  await shows('再点一次，也只算一票。')
  expect(stored()).toBeNull()
  service.setReachable(true)
  fireEvent.click(within(screen.getByRole('dialog')).getByText('投“同意”这一票'))
  await shows(RECEIPT)
})

const lost = () => {
  throw Object.assign(new Error('request:fail'), { errMsg: 'request:fail' })
}

test('a lost signature is asked for again with the same bytes when one taps', async () => {
  const service = open()
  service.on('POST', TOKENS, lost)
  await castFor()
  await shows('这一票还没投出去')
  expect(stored()).toMatchObject({ state: 'prepared' })
  expect(screen.queryByRole('radio')).toBeNull()
  service.on('POST', TOKENS, signBlindly)
  fireEvent.click(screen.getByText('接着投'))
  await shows(RECEIPT)
  const [first, second] = service.requests('POST', TOKENS)
  expect(second?.body).toEqual(first?.body)
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
  expect(service.requests('GET', KEYS)).toHaveLength(1)
})

test('an app that was killed goes on by itself with the same bytes', async () => {
  const first = open()
  first.on('POST', TOKENS, lost)
  await castFor()
  await screen.findByText('这一票还没投出去')
  const second = openAgain(first)
  await shows(RECEIPT)
  expect(second.requests('POST', TOKENS).map(({ body }) => body)).toEqual(
    first.requests('POST', TOKENS).map(({ body }) => body),
  )
  expect(second.requests('GET', KEYS)).toHaveLength(0)
})

test('a ballot whose answer was lost is sent again as it was, without a second token', async () => {
  const first = open()
  first.on('POST', SECRET_BALLOTS, lost)
  await castFor()
  await screen.findByText('这一票还没投出去')
  expect(stored()).toMatchObject({ state: 'signed' })
  const second = openAgain(first)
  await shows(RECEIPT)
  expect(second.requests('POST', TOKENS)).toHaveLength(0)
  expect(sentBallots(second)).toEqual(sentBallots(first))
})

test('a ballot that stays unsent is tried by itself only once', async () => {
  const service = open()
  service.on('POST', TOKENS, lost)
  await castFor()
  await screen.findByText('这一票还没投出去')
  taro.showAgain()
  await waitFor(() => expect(service.requests('GET', CONSULTATION).length).toBeGreaterThan(1))
  expect(service.requests('POST', TOKENS)).toHaveLength(1)
})

test('of several households each has its own ballot, and nothing chosen goes over to the next', async () => {
  const shop = buildVotingUnit({ id: '430503001001-32', label: '示范苑 1 栋 101' })
  const service = open(buildSecret({ myVotingUnits: [buildVotingUnit(), shop] }))
  service.on('POST', TOKENS, lost)
  fireEvent.click(await screen.findByText(HOME))
  await castFor()
  await shows('这一票还没投出去')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('您替 示范苑 1 栋 101 投')).toBeVisible()
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
})

test.each([
  ['token_already_issued', '这一票已经在另一部手机上领了选票，只能在那部手机上投。', 'online'],
  ['voted_on_paper', '这一票已经用纸质选票投过了，只能投一次。', 'paper'],
] as const)('%s is told, and this phone’s paper is thrown away', async (code, words, mark) => {
  const service = open()
  service.on('POST', TOKENS, () => {
    service.on('GET', CONSULTATION, { body: buildSecret({ myVotingUnits: marked(mark) }) })
    return refusal(code)
  })
  await castFor()
  await shows(words)
  expect(stored()).toBeNull()
  const standing = mark === 'paper' ? /这一户用了纸质选票/ : /这一户已经在另一部手机上领了选票/
  await shows(standing)
  expect(service.requests('POST', SECRET_BALLOTS)).toHaveLength(0)
})

test('on the voter’s other phone it says that this may be all right, and whom to call if not', async () => {
  open(buildSecret({ myVotingUnits: marked('online') }))
  await shows(/投没投，只有那部手机知道；投过了，就不用再管/)
  fireEvent.click(await screen.findByText('打电话给网格员'))
  expect(taro.phoneCalls()).toEqual([buildGrid().dutyPhone])
})

test('a receipt that is taken is drawn anew without a word', async () => {
  const service = open()
  service.on('POST', SECRET_BALLOTS, () => {
    service.on('POST', SECRET_BALLOTS, takeBallot)
    return refusal('receipt_taken')
  })
  await castFor()
  await screen.findByText(RECEIPT)
  const [first, second] = sentBallots(service)
  expect(second).toEqual({ ...first, receipt: expect.not.stringMatching(first?.receipt ?? '') })
  expect(stored().receipt).toBe(second?.receipt)
})

test('a poll that closes before the token says so, and the choice is gone', async () => {
  const service = open()
  service.on('POST', TOKENS, refusal('poll_closed'))
  await castFor()
  await shows('表决已经截止，不能再投了。')
  await shows(/截止前没有投出去，这一票没有算/)
  expect(stored()).toEqual({ state: 'missed' })
})

test('a poll that closes between token and ballot says honestly that this phone does not know', async () => {
  const service = open()
  service.on('POST', SECRET_BALLOTS, refusal('poll_closed'))
  await castFor()
  await shows(/截止前没有等到回音，不知道投到了没有/)
  expect(stored()).toEqual({ state: 'unsure', receipt: sentBallots(service)[0]?.receipt, board })
})

test('a ballot left lying until the close is not sent any more, and its choice is gone', async () => {
  const first = open()
  first.on('POST', SECRET_BALLOTS, lost)
  await castFor()
  await screen.findByText('这一票还没投出去')
  const ended = { ...buildSecret({ result: buildPollResult({ for: 9, against: 1, abstain: 0 }) }) }
  const second = openAgain(first, { ...ended, status: 'result' })
  await shows(/选票领了，可是截止前没有等到回音/)
  expect(second.requests('POST', SECRET_BALLOTS)).toHaveLength(0)
  expect(Object.keys(stored())).toEqual(['state', 'receipt', 'board'])
})

test('a token that was used is told', async () => {
  const service = open()
  service.on('POST', SECRET_BALLOTS, refusal('token_used'))
  await castFor()
  await shows('这张选票已经投出去了，只能投一次。')
  expect(stored()).toMatchObject({ state: 'unsure' })
})

test('a signature that is not right is never used', async () => {
  const service = open()
  service.on('POST', TOKENS, {
    status: 201,
    body: { blindSignature: Buffer.alloc(384, 7).toString('base64url'), weight: 1 },
  })
  await castFor()
  await shows(/领到的选票验不过/)
  expect(service.requests('POST', SECRET_BALLOTS)).toHaveLength(0)
})

test('a phone that keeps nothing sends nothing', async () => {
  const service = open()
  await screen.findByText('同意')
  jest.spyOn(taro.storage, 'set').mockImplementation(() => {
    throw new Error('full')
  })
  await castFor()
  await shows(/这部手机存不下选票/)
  expect(service.requests('POST', TOKENS)).toHaveLength(0)
})

describe('what it cannot hide', () => {
  test('is said beside what it does and what can be lost, the rest behind a tap', async () => {
    open()
    expect(await screen.findByText(/旁边的人看着您点/)).toBeVisible()
    expect(screen.getByText(/居委会也不行/)).toBeVisible()
    expect(screen.getByText(/把票交给别人/)).toBeVisible()
    expect(screen.getByText(/换手机、删小程序/)).toBeVisible()
    expect(screen.queryByText(/盯着网络的人/)).toBeNull()
    fireEvent.click(screen.getByText('详细说说'))
    expect(screen.getByText(/盯着网络的人/)).toBeVisible()
    fireEvent.click(screen.getByText('收起来'))
    expect(screen.queryByText(/盯着网络的人/)).toBeNull()
  })

  test.each([
    [false, /去掉自己那一票/, /面积一样/],
    [true, /面积一样/, /去掉自己那一票/],
  ])('fits how ballots weigh (by area: %s)', async (weighsByArea, said, notSaid) => {
    open(buildSecret({ weighsByArea }))
    fireEvent.click(await screen.findByText('详细说说'))
    expect(screen.getByText(said)).toBeVisible()
    expect(screen.queryByText(notSaid)).toBeNull()
  })
})

test('after the cast the receipt is opened', async () => {
  open()
  await castFor()
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE]))
})

test('a ballot that is not cast yet leads nowhere until it is', async () => {
  const service = open()
  service.on('POST', TOKENS, lost)
  await castFor()
  await shows('这一票还没投出去')
  expect(taro.opened()).toEqual([])
  service.on('POST', TOKENS, signBlindly)
  fireEvent.click(screen.getByText('接着投'))
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE]))
})

test('one that goes on by itself takes nobody away from what they read', async () => {
  const first = open()
  first.on('POST', TOKENS, lost)
  await castFor()
  await shows('这一票还没投出去')
  openAgain(first)
  await shows(RECEIPT)
  expect(taro.opened()).toEqual([])
})
