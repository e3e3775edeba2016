import { openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { correct, object, propose, summaryOf, unitsOf } from './build-roll'
import { obtainToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const BY_AREA = { votingUnit: 'owner', ruleCode: 'owners_ordinary' }

let service: TestApp
let home: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990067')
  committee = await home.committee()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

const flatOf = (household: number) =>
  `${home.communityCode}-${home.householdIds[household - 1] ?? ''}`

async function codesOf(poll: Poll, changeOf: (unitId: string) => object) {
  const codes: string[] = []
  for (const { id } of await unitsOf(committee, poll)) {
    codes.push((await correct(home, poll, changeOf(id))).json<{ code: string }>().code)
  }
  return new Set(codes)
}

/** What auditors read of refused corrections. */
const probes = () =>
  service.db
    .selectFrom('audit_entries')
    .select('account_id')
    .where('community_code', '=', home.communityCode)
    .where('operation', '=', 'correct_roll_refused')
    .execute()

test('a correction that would be refused anyway does not tell who has voted', async () => {
  const secret = await openPoll(home, { ...BY_AREA, secrecy: 'secret' })
  const answers = [{ kind: 'motion', choice: 'for' }]
  await obtainToken(await home.owner(1), await service.as(), secret, answers, 8640)
  const sameArea = (votingUnitId: string) => ({
    kind: 'area',
    votingUnitId,
    floorAreaHundredths: 8640,
  })
  const oddArea = (votingUnitId: string) => ({ ...sameArea(votingUnitId), floorAreaHundredths: 77 })
  expect(await codesOf(secret, sameArea)).toEqual(new Set(['roll_unchanged']))
  expect(await codesOf(secret, oddArea)).toEqual(new Set(['not_secret']))
  expect(await probes()).toEqual([])
})

test('who asks by a real correction is written down', async () => {
  const poll = await openPoll(home)
  const voter = await home.owner(1)
  const [{ id } = { id: '' }] = (await voter.get(`/api/v1/consultations/${poll.id}`)).json().poll
    .myVotingUnits
  const answers = [{ kind: 'motion', choice: 'for' }]
  await voter.post(`/api/v1/polls/${poll.pollId}/ballots`, { votingUnitId: id, answers })
  const refused = await correct(home, poll, { kind: 'remove', votingUnitId: id })
  expect(refused.json()).toMatchObject({ code: 'unit_has_voted' })
  expect(await probes()).toHaveLength(1)
  expect((await summaryOf(committee, poll)).roll.units).toBe(6)
})

test('an objection is answered by one correction, not by many', async () => {
  const poll = await openPoll(home)
  const [first, second] = await unitsOf(committee, poll)
  for (const unit of [first, second]) {
    await correct(home, poll, { kind: 'remove', votingUnitId: unit?.id })
  }
  const missing = { kind: 'missing', flat: '1栋 1单元101' }
  const { id: objectionId } = (await object(await home.owner(3), poll, missing)).json()
  service.clock.set((await summaryOf(committee, poll)).objectionsEndAt)
  const add = (household: number) =>
    correct(home, poll, { kind: 'add', flatId: flatOf(household) }, { objectionId })
  expect((await add(1)).statusCode).toBe(200)
  expect((await add(2)).json()).toMatchObject({ code: 'objection_answered' })
})

test('a wrong owner is struck off and the right one added, and then it is answered', async () => {
  const poll = await openPoll(home, BY_AREA)
  const units = await unitsOf(committee, poll)
  const votingUnitId = units[0]?.id
  const wrong = { kind: 'wrong_owner', rollNumber: units[0]?.number }
  const { id: objectionId } = (await object(await home.owner(3), poll, wrong)).json()
  const because = { objectionId }
  const remove = { kind: 'remove', votingUnitId }
  expect((await correct(home, poll, remove, because)).statusCode).toBe(200)
  const add = { kind: 'add', flatId: flatOf(1) }
  expect((await correct(home, poll, add, because)).statusCode).toBe(200)
  await correct(home, poll, { kind: 'remove', votingUnitId: units[1]?.id })
  const another = await correct(home, poll, { kind: 'add', flatId: flatOf(2) }, because)
  expect(another.json()).toMatchObject({ code: 'objection_answered' })
})

test('nobody of the committee answers an objection of one’s own', async () => {
  const { id } = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', `${home.communityCode}-committee`)
    .executeTakeFirstOrThrow()
  const membership = {
    community_code: home.communityCode,
    household_id: home.householdIds[5] ?? '',
    account_id: id,
    relation: 'tenant' as const,
  }
  await service.db.insertInto('household_members').values(membership).execute()
  const poll = await openPoll(home)
  const staff = await home.committee()
  const [unit] = await unitsOf(staff, poll)
  const votingUnitId = unit?.id
  const objected = await object(staff, poll, { rollNumber: unit?.number })
  expect(objected.statusCode).toBe(201)
  const { id: objectionId } = objected.json()
  const own = await propose(staff, poll, { kind: 'remove', votingUnitId }, { objectionId })
  expect(own.statusCode).toBe(403)
  const declined = await staff.post(`/api/v1/roll-objections/${objectionId}/decline`, {
    reason: '核对过了',
  })
  expect(declined.statusCode).toBe(403)
})
