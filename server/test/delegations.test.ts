import { cast, openPoll, votingUnitOf } from './build-consultation'
import { mine, offer, redeem, handOver as redeemed } from './build-delegation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { confirm, entered } from './build-paper'
import { correct, summaryOf } from './build-roll'
import { expectOk, uploadPhotos } from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let visitor: TestClient
let committee: TestClient
let principal: TestClient
let delegate: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990068', 4)
  other = await buildNeighbourhood(service, '430503990069', 1)
  visitor = await service.as()
  committee = await home.committee()
  principal = await home.owner(1)
  delegate = await home.owner(2)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

const accept = (person: TestClient, id: string) =>
  person.post(`/api/v1/delegations/${id}/acceptance`)
const revoke = (person: TestClient, id: string) =>
  person.post(`/api/v1/delegations/${id}/revocation`)

const handOver = (poll: Poll, { from = principal, to = delegate } = {}) =>
  redeemed(poll, { from, to })

const castFor = (person: TestClient, { pollId }: Poll, votingUnitId: string) =>
  person.post(`/api/v1/polls/${pollId}/ballots`, {
    votingUnitId,
    answers: [{ kind: 'motion', choice: 'for' }],
  })

const unitsOf = async (person: TestClient, { id }: Poll) =>
  (await person.get(`/api/v1/consultations/${id}`)).json().poll.myVotingUnits

test('a delegate casts once the committee has read the paper, and not before', async () => {
  const poll = await openPoll(home)
  const unit = await votingUnitOf(principal, poll.id)
  const { id } = expectOk(await offer(principal, poll)).json()
  const [offered] = await mine(principal, poll)
  expect(offered).toMatchObject({ id, status: 'offered', isMine: true, delegateName: null })
  expect(offered.code).toMatch(/^\d{8}$/)
  expect(offered.photos).toHaveLength(1)
  expectOk(await redeem(delegate, poll, offered.code))
  expect((await castFor(delegate, poll, unit)).statusCode).toBe(404)
  const [waiting] = (
    await committee.get(`/api/v1/polls/${poll.pollId}/delegations?show=waiting`)
  ).json().items
  expect(waiting).toMatchObject({ id, code: null, unit: { label: '1栋 1单元101' } })
  expect(waiting.photos).toHaveLength(1)
  expectOk(await accept(committee, id))
  const units = await unitsOf(delegate, poll)
  expect(units.map((each: { isDelegated: boolean }) => each.isDelegated)).toEqual([false, true])
  expect(units[1]).toMatchObject({ id: unit, label: '1栋 1单元101', hasCast: false })
  expect((await castFor(delegate, poll, unit)).statusCode).toBe(201)
  expect((await cast(delegate, poll, 'for')).statusCode).toBe(201)
  expect((await unitsOf(principal, poll))[0]).toMatchObject({ hasCast: true, receipt: null })
  expect((await castFor(principal, poll, unit)).json()).toMatchObject({
    code: 'ballot_already_cast',
  })
  expect((await summaryOf(visitor, poll)).delegations).toBe(1)
  const [seen] = await mine(delegate, poll)
  expect(seen).toMatchObject({ isMine: false, hasCast: true, photos: [], code: null })
  const decided = await committee.get(`/api/v1/polls/${poll.pollId}/delegations?show=decided`)
  expect(decided.json().items).toMatchObject([{ id, hasCast: null }])
})

test('a paper that is not in order is declined with a reason, and another one may be given', async () => {
  const poll = await openPoll(home)
  const id = await handOver(poll)
  const url = `/api/v1/delegations/${id}/decline`
  expect((await committee.post(url, { reason: '' })).statusCode).toBe(400)
  expectOk(await committee.post(url, { reason: '委托书上没有签名' }))
  expect((await mine(principal, poll))[0]).toMatchObject({
    status: 'declined',
    reason: '委托书上没有签名',
  })
  expect((await accept(committee, id)).json()).toMatchObject({ code: 'delegation_changed' })
  const unit = await votingUnitOf(principal, poll.id)
  expect((await castFor(delegate, poll, unit)).statusCode).toBe(404)
  expectOk(await offer(principal, poll))
})

test('the household takes it back before a ballot is cast, and nobody else does', async () => {
  const poll = await openPoll(home)
  const id = await handOver(poll)
  expectOk(await accept(committee, id))
  for (const person of [delegate, committee]) {
    expect((await revoke(person, id)).statusCode).toBe(404)
  }
  expectOk(await revoke(principal, id))
  const unit = await votingUnitOf(principal, poll.id)
  expect((await castFor(delegate, poll, unit)).statusCode).toBe(404)
  expect(await unitsOf(delegate, poll)).toHaveLength(1)
  const again = await handOver(poll)
  expectOk(await accept(committee, again))
  expectOk(await castFor(delegate, poll, unit))
  expect((await revoke(principal, again)).json()).toMatchObject({ code: 'ballot_already_cast' })
})

test.each([false, true])(
  'principal and delegate at once leave one ballot (recast: %s)',
  async (allowsRecast) => {
    const poll = await openPoll(home, { allowsRecast })
    expectOk(await accept(committee, await handOver(poll)))
    const unit = await votingUnitOf(principal, poll.id)
    const both = Array.from({ length: 20 }, (_, at) =>
      castFor(at % 2 === 0 ? principal : delegate, poll, unit),
    )
    const statuses = (await Promise.all(both)).map(({ statusCode }) => statusCode)
    const won = (who: number) =>
      statuses.filter((code, at) => at % 2 === who && code === 201).length
    // One's own ballot ends the delegation, so that the delegate's never takes its place.
    if (allowsRecast) expect(won(0)).toBe(10)
    else expect(won(0) + won(1)).toBe(1)
    const seen = (await visitor.get(`/api/v1/consultations/${poll.id}`)).json()
    expect(seen.poll.turnout).toBe(1)
  },
)

test('taking back and casting at once: one of them happens', async () => {
  for (let round = 0; round < 8; round += 1) {
    const poll = await openPoll(home)
    const id = await handOver(poll)
    expectOk(await accept(committee, id))
    const unit = await votingUnitOf(principal, poll.id)
    const acts = [() => castFor(delegate, poll, unit), () => revoke(principal, id)]
    if (round % 2 === 1) acts.reverse()
    const codes = (await Promise.all(acts.map((act) => act()))).map((each) => each.statusCode)
    if (round % 2 === 1) codes.reverse()
    expect([
      [201, 409],
      [404, 200],
    ]).toContainEqual(codes)
  }
})

test('no household holds more than three units of others, however its people ask', async () => {
  const poll = await openPoll(home)
  const codes: string[] = []
  for (const household of [1, 3, 4, 5, 6]) {
    const person = await home.owner(household)
    expectOk(await offer(person, poll))
    codes.push((await mine(person, poll))[0].code)
  }
  const answers = await Promise.all(codes.map((code) => redeem(delegate, poll, code)))
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(3)
  const refused = answers.find(({ statusCode }) => statusCode !== 201)
  expect(refused?.json()).toMatchObject({ code: 'too_many_delegations' })
  const family = await home.family(2)
  const left = codes.filter((_, place) => answers[place]?.statusCode !== 201)
  expect((await redeem(family, poll, left[0] ?? '')).json()).toMatchObject({
    code: 'too_many_delegations',
  })
})

test('a unit has one delegation, of its own people, with its paper', async () => {
  const poll = await openPoll(home)
  const key = crypto.randomUUID()
  const votingUnitId = await votingUnitOf(principal, poll.id)
  const uploadIds = await uploadPhotos(principal, 1)
  const first = await offer(principal, poll, { votingUnitId, uploadIds }, key)
  const repeat = await offer(principal, poll, { votingUnitId, uploadIds }, key)
  expect(repeat.json()).toEqual(first.json())
  const family = await offer(await home.family(1), poll)
  expect(family.json()).toMatchObject({ code: 'delegation_stands' })
  expect((await offer(delegate, poll, { votingUnitId })).statusCode).toBe(404)
  expect((await offer(delegate, poll, { uploadIds: [] })).statusCode).toBe(400)
  const [{ code }] = await mine(principal, poll)
  const toFamily = await redeem(await home.family(1), poll, code)
  expect(toFamily.json()).toMatchObject({ code: 'delegation_to_oneself' })
  const wrong = await redeem(delegate, poll, code === '00000000' ? '00000001' : '00000000')
  expect(wrong.json()).toMatchObject({ code: 'delegation_code_unknown' })
  expect((await redeem(delegate, poll, '12')).statusCode).toBe(400)
  expect((await redeem(visitor, poll, code)).statusCode).toBe(401)
  expectOk(await redeem(delegate, poll, code))
  expect((await redeem(await home.owner(3), poll, code)).statusCode).toBe(422)
})

test('only an owner gives away the ballot of an owner', async () => {
  const poll = await openPoll(home, { votingUnit: 'owner', ruleCode: 'owners_ordinary' })
  const votingUnitId = await votingUnitOf(principal, poll.id)
  const family = await home.family(1)
  const uploadIds = await uploadPhotos(family, 1)
  const body = { votingUnitId, uploadIds }
  const refused = await family.post(`/api/v1/polls/${poll.pollId}/delegations`, body)
  expect(refused.statusCode).toBe(404)
  const id = await handOver(poll, { to: family })
  expectOk(await accept(committee, id))
  expectOk(await castFor(family, poll, votingUnitId))
})

test('a secret poll, one that is over, and a unit that has voted know no delegation', async () => {
  const secret = await openPoll(home, { secrecy: 'secret' })
  expect((await offer(principal, secret)).json()).toMatchObject({ code: 'delegation_only_named' })
  const poll = await openPoll(home)
  await cast(principal, poll, 'for')
  expect((await offer(principal, poll)).json()).toMatchObject({ code: 'ballot_already_cast' })
  const late = await openPoll(home)
  const id = await handOver(late)
  service.clock.set(late.closesAt)
  const staff = await home.committee()
  expect((await accept(staff, id)).json()).toMatchObject({ code: 'poll_closed' })
  expect((await revoke(await home.owner(1), id)).json()).toMatchObject({ code: 'poll_closed' })
})

test('only the committee reads and decides, never on a delegation of its own member', async () => {
  const poll = await openPoll(home)
  const id = await handOver(poll)
  const url = `/api/v1/polls/${poll.pollId}/delegations?show=waiting`
  for (const person of [principal, delegate, await other.committee()]) {
    expect((await person.get(url)).statusCode).toBe(403)
    expect((await accept(person, id)).statusCode).toBe(404)
  }
  expect(await mine(await home.owner(3), poll)).toEqual([])
  const own = await handOver(poll, { from: await home.owner(3), to: committee })
  expect((await accept(committee, own)).statusCode).toBe(403)
  const page = (await committee.get(`${url}&limit=1`)).json()
  const next = (await committee.get(`${url}&limit=1&cursor=${page.nextCursor}`)).json()
  expect([page.items[0].id, next.items[0].id, next.nextCursor]).toEqual([id, own, null])
})

test('the committee undoes what it accepted on a false paper, and is not told whether it was used', async () => {
  const poll = await openPoll(home)
  const unit = await votingUnitOf(principal, poll.id)
  const id = await handOver(poll)
  expectOk(await accept(committee, id))
  const undo = (key?: string) =>
    committee.post(`/api/v1/delegations/${id}/decline`, { reason: '授权委托书是假的' }, key)
  const key = crypto.randomUUID()
  expect((await undo(key)).json()).toEqual({ id })
  expect((await undo(key)).json()).toEqual({ id })
  expect((await castFor(delegate, poll, unit)).statusCode).toBe(404)
  expect((await mine(principal, poll))[0]).toMatchObject({
    status: 'declined',
    reason: '授权委托书是假的',
  })
  expect((await undo()).json()).toMatchObject({ code: 'delegation_changed' })
  expectOk(await cast(principal, poll, 'against'))
  const used = await openPoll(home)
  const second = await handOver(used)
  expectOk(await accept(committee, second))
  expectOk(await castFor(delegate, used, await votingUnitOf(principal, used.id)))
  const reason = { reason: '授权委托书是假的' }
  const undone = await committee.post(`/api/v1/delegations/${second}/decline`, reason)
  expect([undone.statusCode, undone.json()]).toEqual([200, { id: second }])
})

test('a unit that is struck off takes its delegation with it', async () => {
  const poll = await openPoll(home)
  const id = await handOver(poll)
  expectOk(await accept(committee, id))
  const votingUnitId = await votingUnitOf(principal, poll.id)
  expectOk(await correct(home, poll, { kind: 'remove', votingUnitId }))
  expect((await castFor(delegate, poll, votingUnitId)).statusCode).toBe(404)
  expect((await mine(principal, poll))[0].status).toBe('revoked')
  expect((await summaryOf(visitor, poll)).delegations).toBe(0)
})

test('everybody of the household sees what one of them gave away, and may take it back', async () => {
  const poll = await openPoll(home)
  const [family, owner] = [await home.family(1), await home.owner(1)]
  const id = await handOver(poll, { from: family })
  const [seen] = await mine(owner, poll)
  expect(seen).toMatchObject({ id, isMine: true, code: null, status: 'waiting' })
  expectOk(await accept(committee, id))
  expectOk(await revoke(owner, id))
  expect((await mine(family, poll))[0]).toMatchObject({ status: 'revoked' })
})

test('where one may cast again, a delegation is taken back also after it was used', async () => {
  const poll = await openPoll(home, { allowsRecast: true })
  const unit = await votingUnitOf(principal, poll.id)
  const id = await handOver(poll)
  expectOk(await accept(committee, id))
  expectOk(await castFor(delegate, poll, unit))
  expectOk(await revoke(principal, id))
  expect((await castFor(delegate, poll, unit)).statusCode).toBe(404)
  expectOk(await castFor(principal, poll, unit))
})

test('a code is not found by trying', async () => {
  const poll = await openPoll(home)
  const guesser = await home.owner(4)
  const codes: number[] = []
  for (let guess = 0; guess < 61; guess += 1) {
    const code = String(guess).padStart(8, '0')
    codes.push((await redeem(guesser, poll, code)).statusCode)
  }
  expect(codes.slice(0, 60)).toEqual(Array(60).fill(422))
  expect(codes[60]).toBe(429)
})

test('a ballot of one’s own ends the delegation, also on paper: the delegate casts and sees no more', async () => {
  const poll = await openPoll(home, { allowsRecast: true })
  expectOk(await accept(committee, await handOver(poll)))
  const unit = await votingUnitOf(principal, poll.id)
  expectOk(await castFor(delegate, poll, unit))
  expectOk(await castFor(principal, poll, unit))
  expect((await castFor(delegate, poll, unit)).statusCode).toBe(404)
  expect((await unitsOf(principal, poll))[0]).toMatchObject({ hasCast: true, castByMe: true })
  expect(await unitsOf(delegate, poll)).toHaveLength(1)
  expect((await mine(principal, poll))[0]).toMatchObject({ status: 'revoked' })
  const paper = await openPoll(home)
  expectOk(await accept(committee, await handOver(paper)))
  const votingUnitId = await votingUnitOf(principal, paper.id)
  const id = await entered(committee, paper, { slipNumber: 'D-1', votingUnitId })
  expectOk(await confirm(await home.colleague(), paper, id))
  expect(await unitsOf(delegate, paper)).toHaveLength(1)
})
