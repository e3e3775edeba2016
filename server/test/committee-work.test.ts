import { approve, claimed, insertNewcomer } from './build-claim'
import { openPoll, votingUnitOf } from './build-consultation'
import { handOver } from './build-delegation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { confirm as confirmSlip, entered, markByTwo } from './build-paper'
import { confirm, numberOf, object, propose } from './build-roll'
import { endedPoll, expectOk, plan } from './build-steps'
import { answer, propose as proposeTopic } from './build-topic'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let colleague: TestClient
/** A place of each test's own, so that nothing of another waits there. */
let place = 70

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  place += 1
  home = await buildNeighbourhood(service, `4305039902${place}`, 4)
  committee = await home.committee()
  colleague = await home.colleague()
})
afterAll(() => service.close())

const ask = (person: TestClient, communityCode = home.communityCode) =>
  person.get(`/api/v1/committee-work?communityCode=${communityCode}`)
/** Signed in anew, as the clock has moved on. */
const workOf = async (member: 'committee' | 'colleague') =>
  expectOk(await ask(await home[member]())).json()

const NOTHING = { objections: 0, corrections: 0, delegations: 0, slips: 0, milestones: 0 }
type Poll = Awaited<ReturnType<typeof openPoll>>
const unitOf = async (household: number, { id }: Poll) =>
  votingUnitOf(await home.owner(household), id)

async function proposeStriking(poll: Poll, household: number): Promise<string> {
  const change = { kind: 'remove', votingUnitId: await unitOf(household, poll) }
  return expectOk(await propose(committee, poll, change)).json().id
}

test('where nothing waits, nothing is told', async () => {
  await openPoll(home)
  expect(await workOf('committee')).toEqual({
    topics: 0,
    checks: 0,
    opinions: 0,
    homes: 0,
    consultations: [],
  })
})

test('claims of homes and disputes about them wait until they are decided', async () => {
  const newcomer = await service.as(await insertNewcomer(service, `${home.communityCode}-new`))
  const claim = await claimed(newcomer, `${home.communityCode}-${home.householdIds[0]}`)
  expect(await workOf('committee')).toMatchObject({ homes: 1 })
  expectOk(await approve(committee, claim.id))
  expect(await workOf('committee')).toMatchObject({ homes: 0 })
})

test('an objection waits until it is answered, also after the poll has closed', async () => {
  const poll = await openPoll(home)
  const rollNumber = await numberOf(service, await unitOf(2, poll))
  const { id } = expectOk(await object(await home.owner(1), poll, { rollNumber })).json()
  const waits = [{ consultationId: poll.id, ...NOTHING, objections: 1 }]
  expect((await workOf('committee')).consultations).toEqual(waits)
  service.clock.set(poll.closesAt)
  expect((await workOf('colleague')).consultations).toEqual(waits)
  const refusal = { reason: '和登记核对过了' }
  const member = await home.committee()
  expectOk(await member.post(`/api/v1/roll-objections/${id}/decline`, refusal))
  expect((await workOf('committee')).consultations).toEqual([])
})

test('a correction waits for the second member only, while the poll runs', async () => {
  const poll = await openPoll(home)
  const id = await proposeStriking(poll, 2)
  await proposeStriking(poll, 3)
  expect((await workOf('committee')).consultations).toEqual([])
  const waits = { consultationId: poll.id, ...NOTHING }
  expect((await workOf('colleague')).consultations).toEqual([{ ...waits, corrections: 2 }])
  expectOk(await confirm(colleague, id))
  expect((await workOf('colleague')).consultations).toEqual([{ ...waits, corrections: 1 }])
  service.clock.set(poll.closesAt)
  expect((await workOf('colleague')).consultations).toEqual([])
})

test('a correction of one’s own home waits for somebody else', async () => {
  const poll = await openPoll(home)
  await proposeStriking(poll, 2)
  const { accountId } = await service.db
    .selectFrom('accounts')
    .select('id as accountId')
    .where('demo_key', '=', `${home.communityCode}-colleague`)
    .executeTakeFirstOrThrow()
  const membership = {
    community_code: home.communityCode,
    household_id: home.householdIds[1] ?? '',
    account_id: accountId,
    relation: 'family',
  } as const
  await service.db.insertInto('household_members').values(membership).execute()
  expect((await workOf('colleague')).consultations).toEqual([])
})

test('a delegation waits once it has been redeemed, while the poll runs', async () => {
  const poll = await openPoll(home)
  await handOver(poll, { from: await home.owner(1), to: await home.owner(2) })
  expect((await workOf('committee')).consultations).toEqual([
    { consultationId: poll.id, ...NOTHING, delegations: 1 },
  ])
  service.clock.set(poll.closesAt)
  expect((await workOf('committee')).consultations).toEqual([])
})

test.each(['named', 'secret'])(
  'in a %s poll a slip waits for whoever did not enter it',
  async (secrecy) => {
    const poll = await openPoll(home, { secrecy })
    const votingUnitId = await unitOf(1, poll)
    if (secrecy === 'secret') await markByTwo([committee, colleague], poll, votingUnitId)
    const slip = secrecy === 'secret' ? { weight: 1 } : { votingUnitId }
    const id = await entered(committee, poll, { slipNumber: '1', ...slip })
    expect((await workOf('committee')).consultations).toEqual([])
    expect((await workOf('colleague')).consultations).toEqual([
      { consultationId: poll.id, ...NOTHING, slips: 1 },
    ])
    expectOk(await confirmSlip(colleague, poll, id))
    expect((await workOf('colleague')).consultations).toEqual([])
  },
)

test('a milestone waits from the day after it was due', async () => {
  const { id } = await endedPoll(service, home)
  expectOk(await plan(committee, { id }, [{ title: '签下采购合同', dueOn: '2026-11-27' }]))
  service.clock.set('2026-11-27T23:59:59+08:00')
  expect((await workOf('committee')).consultations).toEqual([])
  service.clock.set('2026-11-28T00:00:00+08:00')
  expect((await workOf('committee')).consultations).toEqual([
    { consultationId: id, ...NOTHING, milestones: 1 },
  ])
})

test('a topic waits from its last household needed until its answer', async () => {
  const [gridCode] = home.gridCodes
  const topic = await proposeTopic(await home.owner(1), gridCode)
  expect(await workOf('committee')).toEqual({
    topics: 0,
    checks: 0,
    opinions: 0,
    homes: 0,
    consultations: [],
  })
  for (const household of [2, 3, 4]) {
    expectOk(await (await home.owner(household)).put(`/api/v1/topics/${topic.id}/support`, {}))
  }
  expect(await workOf('committee')).toEqual({
    topics: 1,
    checks: 0,
    opinions: 0,
    homes: 0,
    consultations: [],
  })
  expectOk(await answer(committee, topic))
  expect(await workOf('committee')).toEqual({
    topics: 0,
    checks: 0,
    opinions: 0,
    homes: 0,
    consultations: [],
  })
})

test('each consultation has its own counts, the newest first', async () => {
  const first = await openPoll(home)
  const second = await openPoll(home)
  const rollNumber = await numberOf(service, await unitOf(2, second))
  expectOk(await object(await home.owner(1), second, { rollNumber }))
  await proposeStriking(first, 2)
  await proposeStriking(second, 3)
  expect((await workOf('colleague')).consultations).toEqual([
    { consultationId: second.id, ...NOTHING, objections: 1, corrections: 1 },
    { consultationId: first.id, ...NOTHING, corrections: 1 },
  ])
})

test('it is the committee’s own business', async () => {
  expect((await ask(await service.as())).statusCode).toBe(401)
  const others = [
    await home.owner(1),
    await home.worker(),
    await service.as('supervisor-hu'),
    await service.as('committee-wang'),
  ]
  for (const person of others) expect((await ask(person)).statusCode).toBe(403)
  expect((await ask(committee, '4305')).statusCode).toBe(400)
})
