import { fireEvent, screen, waitFor, within } from '@testing-library/react'
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
import { buildDelegation } from '../../../../../test/factories/roll'
import { problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'

const BALLOTS = '/api/v1/polls/430503001001-6/ballots'
const HOME = '示范苑 3 栋 2 单元 501'
const SHOP = '示范苑 1 栋 101'

const receipt = { receipt: castUnit.receipt, castAt: castUnit.castAt }

const dialog = () => within(screen.getByRole('dialog'))

/** Chooses and goes on to the question whether it is meant. */
async function choose(word: string) {
  fireEvent.click(await screen.findByText(word))
  fireEvent.click(screen.getByText('看一看再投'))
  return dialog().getByText(`投“${word}”这一票`)
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

describe('who let somebody else cast', () => {
  const POLL = `/api/v1/polls/${buildConsultation().poll.id}`
  const openDelegated = (over: Parameters<typeof buildDelegation>[0], allowsRecast = false) =>
    openPoll(buildConsultation({ poll: { allowsRecast } }), {
      serve: ({ on }) =>
        on('GET', `${POLL}/delegations/mine`, {
          body: { items: [buildDelegation({ status: 'accepted', ...over })], nextCursor: null },
        }),
    })

  test('reads at the ballot who casts it, and is led to where it is taken back', async () => {
    openDelegated({})
    expect(await screen.findByText('3栋 2单元501 的票，委托了李演替您投')).toBeVisible()
    expect(screen.getByText('想自己投，先收回委托，再在这里投。')).toBeVisible()
    fireEvent.click(screen.getByText('看委托，收回委托'))
    expect(taro.opened()).toEqual([
      '/packages/deliberation/pages/delegation/index?id=430503001001-5',
    ])
  })

  test('reads that it was cast, and that nothing can be taken back any more', async () => {
    openDelegated({ hasCast: true })
    expect(await screen.findByText('3栋 2单元501 的票委托了别人，已经投了')).toBeVisible()
    expect(screen.getByText(/不能再收回委托/)).toBeVisible()
  })

  test.each([
    ['was not accepted', { status: 'waiting' as const }],
    ['is of somebody else', { isMine: false }],
  ])('nothing is said of one that %s', async (_case, over) => {
    const view = openDelegated(over)
    await screen.findByText('装六件健身器材，同意吗？')
    await waitFor(() => expect(view.requests('GET', `${POLL}/delegations/mine`)).toHaveLength(1))
    expect(screen.queryByText('看委托，收回委托')).toBeNull()
  })
})

test('nothing is chosen beforehand, and the button leads to the review, not into the box', async () => {
  const service = openPoll(buildConsultation())
  expect(await screen.findByText(`您替 ${HOME} 投`)).toBeVisible()
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  fireEvent.click(screen.getByText('先选一个'))
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.click(screen.getByText('不同意'))
  expect(screen.getByText('看一看再投')).toBeVisible()
  fireEvent.click(screen.getByText('弃权'))
  expect(screen.queryByText(/^投“/)).toBeNull()
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
  expect(await screen.findByText('这一户投好了')).toBeVisible()
  expect(screen.getByText(HOME)).toBeVisible()
  expect(screen.getByText('今天 09:58 投的')).toBeVisible()
  expect(service.requests('POST', BALLOTS).map(({ body }) => body)).toEqual([
    { votingUnitId: '430503001001-31', answers: [{ kind: 'motion', choice: 'for' }] },
  ])
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByRole('radio')).toBeNull()
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE]))
  fireEvent.click(screen.getByText('看凭证'))
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE, RECEIPT_PAGE]))
})

test('who thinks again has cast nothing', async () => {
  const service = openPoll(buildConsultation())
  await choose('同意')
  fireEvent.click(dialog().getByText('再想想'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('看一看再投')).toBeVisible()
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
  expect(await screen.findByText('看凭证')).toBeVisible()
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
  expect(await screen.findByText('这一票已经投过了，只能投一次。')).toBeVisible()
  expect(await screen.findByText('看凭证')).toBeVisible()
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
  expect(await screen.findByText(new RegExp(`${HOME} 已经投过了，不是您投的`))).toBeVisible()
  expect(screen.getByText('这一票已经投过了，只能投一次。')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByText('看凭证')).toBeNull()
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

test('whose home was struck off reads why, and where to object', async () => {
  const struckOff = { reason: '两户已经打通成一户', decidedAt: '2026-11-22T06:00:00.000Z' }
  openPoll(buildConsultation({ poll: { myVotingUnits: [], struckOff } }))
  expect(await screen.findByText('您家已经从名册上划掉，这次没有票')).toBeVisible()
  expect(screen.getByText(/居委会写的原因：两户已经打通成一户/)).toBeVisible()
  expect(screen.getByText(/点下面的“看表决名册”/)).toBeVisible()
  expect(screen.queryByText('这次的名册里没有您家')).toBeNull()
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
  expect(await screen.findByText('看凭证')).toBeVisible()
  expect(service.requests('POST', BALLOTS)[0]?.body).toEqual({
    votingUnitId: shop.id,
    answers: [{ kind: 'motion', choice: 'against' }],
  })
  expect(screen.getByText(`您替 ${HOME} 投`)).toBeVisible()
  expect(screen.getByText('先选一个')).toBeVisible()
})

type Opened = ReturnType<typeof openPoll>

function keysOf(service: Opened): Set<string | undefined> {
  const sent = service.requests('POST', BALLOTS)
  expect(sent).toHaveLength(2)
  return new Set(sent.map(({ headers }) => headers['idempotency-key']))
}

test('a unit whose slip has been entered is told so, and casts no second ballot', async () => {
  const onPaper = buildVotingUnit({ hasCast: true, mark: 'paper' })
  openPoll(buildConsultation({ poll: { allowsRecast: true, myVotingUnits: [onPaper] } }))
  expect(
    await screen.findByText(
      `${HOME} 这一户用了纸质选票。没交过的话，请马上告诉居委会，登记的人有记录。`,
    ),
  ).toBeVisible()
  expect(screen.queryByText(/家里人投的/)).toBeNull()
  expect(screen.queryByText('改投')).toBeNull()
})

test('a unit whose slip waits to be confirmed is told so, and may cast all the same', async () => {
  const waiting = buildVotingUnit({ isSlipWaiting: true })
  openPoll(buildConsultation({ poll: { myVotingUnits: [waiting] } }))
  expect(await screen.findByText(/还没有第二个人核对/)).toBeVisible()
  expect(screen.getByText('先选一个')).toBeVisible()
})
