import { createHash } from 'node:crypto'
import { createDraft, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import {
  askForToken,
  castSecretly,
  drawReceipt,
  obtainToken,
  prepareToken,
  type SignedBallot,
} from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990061')
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const openSecretPoll = (overrides: object = {}) =>
  openPoll(home, { secrecy: 'secret', ...overrides })
const motion = (choice: string) => [{ kind: 'motion', choice }]
const FOR = motion('for')
const consultationOf = async (person: TestClient, { id }: { id: string }) =>
  (await person.get(`/api/v1/consultations/${id}`)).json()

test('a token casts one ballot without a session; the roll knows the paper, not the ballot', async () => {
  const poll = await openSecretPoll()
  const [owner, family] = [await home.owner(1), await home.family(1)]
  const token = await obtainToken(owner, visitor, poll, FOR)
  const [unit] = (await consultationOf(family, poll)).poll.myVotingUnits
  expect(unit).toMatchObject({ hasCast: true, mark: 'online', receipt: null, castAt: null })
  expect((await consultationOf(visitor, poll)).poll).toMatchObject({
    turnout: 0,
    secrecy: 'secret',
  })
  const receipt = drawReceipt()
  const cast = await castSecretly(visitor, poll, { ...token, receipt })
  expect([cast.statusCode, cast.json()]).toEqual([201, { receipt }])
  expect((await consultationOf(visitor, poll)).poll.turnout).toBe(1)
})

test('the same ballot again is one ballot; another one with the token is refused', async () => {
  const poll = await openSecretPoll()
  const token = await obtainToken(await home.owner(1), visitor, poll, FOR)
  const ballot = { ...token, receipt: drawReceipt() }
  const responses = await Promise.all(
    Array.from({ length: 12 }, () => castSecretly(visitor, poll, ballot)),
  )
  expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
  const other = await castSecretly(visitor, poll, { ...ballot, receipt: drawReceipt() })
  expect(other.json()).toMatchObject({ status: 409, code: 'token_used' })
  const turned = await castSecretly(visitor, poll, { ...ballot, answers: motion('against') })
  expect(turned.json()).toMatchObject({ status: 422, code: 'token_invalid' })
  expect((await consultationOf(visitor, poll)).poll.turnout).toBe(1)
})

test('of many different ballots with one token exactly one is stored', async () => {
  const poll = await openSecretPoll()
  const token = await obtainToken(await home.owner(2), visitor, poll, FOR)
  const responses = await Promise.all(
    Array.from({ length: 12 }, () =>
      castSecretly(visitor, poll, { ...token, receipt: drawReceipt() }),
    ),
  )
  expect(responses.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1)
  expect((await consultationOf(visitor, poll)).poll.turnout).toBe(1)
})

test('a receipt belongs to one ballot', async () => {
  const poll = await openSecretPoll()
  const receipt = drawReceipt()
  const first = await obtainToken(await home.owner(1), visitor, poll, FOR)
  const second = await obtainToken(await home.owner(2), visitor, poll, FOR)
  await castSecretly(visitor, poll, { ...first, receipt })
  const taken = await castSecretly(visitor, poll, { ...second, receipt })
  expect(taken.json()).toMatchObject({ status: 409, code: 'receipt_taken' })
  expect((await castSecretly(visitor, poll, second)).statusCode).toBe(201)
})

test('a voting unit gets one token: the same phone again the same one, another phone none', async () => {
  const poll = await openSecretPoll()
  const [owner, family] = [await home.owner(1), await home.family(1)]
  const votingUnitId = await votingUnitOf(owner, poll.id)
  const [mine, other] = [
    await prepareToken(visitor, poll, FOR),
    await prepareToken(visitor, poll, FOR),
  ]
  const ask = (person: TestClient, { blindedMessage }: { blindedMessage: string }) =>
    askForToken(person, poll, { votingUnitId, blindedMessage })
  const [first, again] = [await ask(owner, mine), await ask(owner, mine)]
  expect(again.json()).toEqual(first.json())
  for (const person of [owner, family]) {
    expect((await ask(person, other)).json()).toMatchObject({
      status: 409,
      code: 'token_already_issued',
    })
  }
  const racing = await openSecretPoll()
  const unit = await votingUnitOf(owner, racing.id)
  const phones = await Promise.all(
    Array.from({ length: 8 }, () => prepareToken(visitor, racing, FOR)),
  )
  const responses = await Promise.all(
    phones.map(({ blindedMessage }, index) =>
      askForToken(index % 2 ? owner : family, racing, { votingUnitId: unit, blindedMessage }),
    ),
  )
  expect(responses.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1)
})

test('tokens are given to those on the roll only, and ballots taken from them only', async () => {
  const poll = await openSecretPoll()
  const other = await openSecretPoll()
  const owner = await home.owner(1)
  const { blindedMessage } = await prepareToken(visitor, poll, FOR)
  const own = { votingUnitId: await votingUnitOf(owner, poll.id), blindedMessage }
  for (const person of [await home.committee(), await home.worker(), await home.owner(2)]) {
    expect((await askForToken(person, poll, own)).statusCode).toBe(404)
  }
  expect((await askForToken(visitor, poll, own)).statusCode).toBe(401)
  const named = await openPoll(home)
  expect((await askForToken(owner, named, own)).statusCode).toBe(404)
  expect((await visitor.get(`/api/v1/polls/${named.pollId}/keys`)).statusCode).toBe(404)
  const token = await obtainToken(owner, visitor, poll, FOR)
  const forged = (change: Partial<SignedBallot>, at = poll) =>
    castSecretly(visitor, at, { ...token, ...change })
  const wrong = [
    await forged({ token: `${token.token.startsWith('0') ? '1' : '0'}${token.token.slice(1)}` }),
    await forged({
      signature: `${token.signature.startsWith('A') ? 'B' : 'A'}${token.signature.slice(1)}`,
    }),
    await forged({ weight: 2 }),
    await forged({ answers: motion('against') }),
    await forged({}, other),
  ]
  for (const response of wrong) {
    expect(response.json()).toMatchObject({ status: 422, code: 'token_invalid' })
  }
  expect((await consultationOf(visitor, poll)).poll.turnout).toBe(0)
})

test('a ballot that says who sends it is not taken', async () => {
  const poll = await openSecretPoll()
  const owner = await home.owner(1)
  const token = await obtainToken(owner, visitor, poll, FOR)
  const sent = await castSecretly(owner, poll, token)
  expect(sent.json()).toMatchObject({ status: 422, code: 'session_sent' })
  const votingUnitId = await votingUnitOf(owner, poll.id)
  const ballot = { votingUnitId, answers: motion('for') }
  const named = await owner.post(`/api/v1/polls/${poll.pollId}/ballots`, ballot)
  expect(named.statusCode).toBe(404)
})

test.each([
  ['a token in capitals', { token: 'A'.repeat(128) }],
  ['a short signature', { signature: 'AAAA' }],
  ['a receipt of words', { receipt: 'mine' }],
  ['an unknown field', { accountId: '1' }],
  ['no answers', { answers: [] }],
])('%s is refused by name', async (_case, change) => {
  const poll = await openSecretPoll()
  const good = { token: 'a'.repeat(128), signature: 'A'.repeat(512), weight: 1 }
  const ballot = { ...good, answers: motion('for'), ...change }
  const response = await castSecretly(visitor, poll, ballot)
  expect(response.statusCode).toBe(400)
  expect(Object.keys(response.json().fields)).toContain(Object.keys(change)[0])
})

test('after the close there are no tokens and no ballots any more', async () => {
  const poll = await openSecretPoll()
  const owner = await home.owner(1)
  const token = await obtainToken(owner, visitor, poll, FOR)
  const votingUnitId = await votingUnitOf(await home.owner(2), poll.id)
  const { blindedMessage } = await prepareToken(visitor, poll, FOR)
  service.clock.set(poll.closesAt)
  const late = await castSecretly(visitor, poll, token)
  expect(late.json()).toMatchObject({ status: 409, code: 'poll_closed' })
  const second = await home.owner(2)
  const asked = await askForToken(second, poll, { votingUnitId, blindedMessage })
  expect(asked.json()).toMatchObject({ status: 409, code: 'poll_closed' })
})

test('a draft has no keys to be seen, and opens no secret poll for fewer than five', async () => {
  const committee = await home.committee()
  const draft = await createDraft(committee, home.gridCodes[0], { secrecy: 'secret' })
  expect((await committee.get(`/api/v1/polls/${draft.poll.id}/keys`)).statusCode).toBe(404)
  const refused = await committee.post(`/api/v1/consultations/${draft.id}/opening`)
  expect(refused.json()).toMatchObject({
    status: 409,
    code: 'not_secret',
    fields: { secrecy: 'few_alike' },
  })
  expect((await consultationOf(committee, draft)).status).toBe('draft')
})

test('weighed by area, a flat unlike five others would show its voter, so the poll does not open', async () => {
  const owners = { votingUnit: 'owner', ruleCode: 'owners_ordinary', secrecy: 'secret' }
  const place = await buildNeighbourhood(service, '430503990062')
  const committee = await place.committee()
  const poll = await openPoll(place, owners)
  const area = 8640
  const token = await obtainToken(await place.owner(1), visitor, poll, FOR, area)
  expect((await castSecretly(visitor, poll, token)).statusCode).toBe(201)
  await service.db
    .updateTable('households')
    .set({ floor_area_hundredths: 9000 })
    .where('community_code', '=', place.communityCode)
    .where('id', '=', place.householdIds[0] ?? '')
    .execute()
  const draft = await createDraft(committee, place.communityCode, owners)
  const refused = await committee.post(`/api/v1/consultations/${draft.id}/opening`)
  expect(refused.json()).toMatchObject({ code: 'not_secret', fields: { secrecy: 'few_alike' } })
})

test('opening again with the same key finds the poll that the lost answer told of', async () => {
  const committee = await home.committee()
  const draft = await createDraft(committee, home.communityCode, { secrecy: 'secret' })
  const open = () =>
    committee.post(`/api/v1/consultations/${draft.id}/opening`, {}, 'lost-answer-1')
  const answers = [...(await Promise.all([open(), open()])), await open()]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
  const keys = await visitor.get(`/api/v1/polls/${draft.poll.id}/keys`)
  expect(keys.json().items).toHaveLength(1)
  expect(new Set(answers.map((answer) => answer.json().openedAt)).size).toBe(1)
})

test('while keys are made nothing is held: the draft can still be thrown away', async () => {
  const committee = await home.committee()
  const draft = await createDraft(committee, home.communityCode, { secrecy: 'secret' })
  const [opening, removal] = await Promise.all([
    committee.post(`/api/v1/consultations/${draft.id}/opening`),
    committee.post(`/api/v1/consultations/${draft.id}/removal`),
  ])
  expect([removal.statusCode, opening.statusCode]).toEqual([200, 404])
})

test('the keys are the same for everybody, and the draw is committed to before anybody votes', async () => {
  const poll = await openSecretPoll()
  const people = [visitor, await home.owner(1), await home.committee()]
  const keys = await Promise.all(
    people.map(async (person) => (await person.get(`/api/v1/polls/${poll.pollId}/keys`)).body),
  )
  expect(new Set(keys).size).toBe(1)
  const { drawCommitment } = (await consultationOf(visitor, poll)).poll
  service.clock.set(poll.closesAt)
  await consultationOf(visitor, poll)
  const board = (await visitor.get(`/api/v1/polls/${poll.pollId}/board`)).body
  const { drawSecret } = JSON.parse(board.trim().split('\n').at(-1) ?? '')
  const hash = createHash('sha256').update(Buffer.from(drawSecret, 'hex')).digest('hex')
  expect(hash).toBe(drawCommitment)
})
