import { cast, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, insertHousehold, type Neighbourhood } from './build-neighbourhood'
import { correct, numberOf, object, propose, summaryOf } from './build-roll'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990063')
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

const flatOf = (household: number) =>
  `${home.communityCode}-${home.householdIds[household - 1] ?? ''}`
const missing = { kind: 'missing', flat: '1栋 1单元101' }

async function strike(poll: Poll, household: number): Promise<void> {
  const votingUnitId = await votingUnitOf(await home.owner(household), poll.id)
  expect((await correct(home, poll, { kind: 'remove', votingUnitId })).statusCode).toBe(200)
}

async function setToEndOfObjections(poll: Poll): Promise<void> {
  const { objectionsEndAt } = await summaryOf(visitor, poll)
  service.clock.set(new Date(objectionsEndAt))
}

test('shortly before the close nobody is struck off, however early it was objected to', async () => {
  const poll = await openPoll(home)
  const votingUnitId = await votingUnitOf(await home.owner(1), poll.id)
  const change = { kind: 'remove', votingUnitId }
  const objected = await object(await home.owner(2), poll, {
    kind: 'not_entitled',
    rollNumber: await numberOf(service, votingUnitId),
  })
  const objectionId = objected.json<{ id: string }>().id
  service.clock.set(new Date(Date.parse(poll.closesAt) - 1000))
  const late = await propose(await home.committee(), poll, change, { objectionId })
  expect(late.json()).toMatchObject({ code: 'correction_too_late' })
  expect((await cast(await home.owner(1), poll, 'for')).statusCode).toBe(201)
})

test('what was proposed before is not confirmed then either', async () => {
  const poll = await openPoll(home)
  const votingUnitId = await votingUnitOf(await home.owner(1), poll.id)
  const change = { kind: 'remove', votingUnitId }
  const objected = await object(await home.owner(2), poll, {
    kind: 'not_entitled',
    rollNumber: await numberOf(service, votingUnitId),
  })
  const objectionId = objected.json<{ id: string }>().id
  const proposed = await propose(await home.committee(), poll, change, { objectionId })
  service.clock.set(new Date(Date.parse(poll.closesAt) - 1000))
  const path = `/api/v1/roll-corrections/${proposed.json<{ id: string }>().id}/confirmation`
  const late = await (await home.colleague()).post(path, {})
  expect(late.json()).toMatchObject({ code: 'correction_too_late' })
})

test('a late objection brings back the objector’s own flat and no other, one at a time', async () => {
  const poll = await openPoll(home)
  await strike(poll, 1)
  await strike(poll, 2)
  await setToEndOfObjections(poll)
  const struck = await home.owner(1)
  const objected = await object(struck, poll, missing)
  expect(objected.statusCode).toBe(201)
  expect((await object(struck, poll, missing)).json()).toMatchObject({ code: 'objection_waits' })
  const rest = { objectionId: objected.json<{ id: string }>().id }
  const other = await correct(home, poll, { kind: 'add', flatId: flatOf(2) }, rest)
  expect(other.json()).toMatchObject({ code: 'correction_not_asked' })
  const own = await correct(home, poll, { kind: 'add', flatId: flatOf(1) }, rest)
  expect(own.statusCode).toBe(200)
  expect((await cast(await home.owner(1), poll, 'for')).statusCode).toBe(201)
})

test('whoever stands on the roll again does not object late', async () => {
  const poll = await openPoll(home)
  await strike(poll, 1)
  const added = await correct(home, poll, { kind: 'add', flatId: flatOf(1) })
  expect(added.statusCode).toBe(200)
  await setToEndOfObjections(poll)
  const person = await home.owner(1)
  expect((await summaryOf(person, poll)).abilities.objectAfterwards).toEqual([])
  expect((await object(person, poll, missing)).json()).toMatchObject({ code: 'objections_closed' })
})

test('somebody with two homes reads that one was struck off while the other stands', async () => {
  const { id: buildingId } = await service.db
    .selectFrom('buildings')
    .select('id')
    .where('community_code', '=', home.communityCode)
    .limit(1)
    .executeTakeFirstOrThrow()
  const second = await insertHousehold(service.db, home.gridCodes[0], buildingId, '2单元101')
  const { id: accountId } = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', `${home.communityCode}-owner-3`)
    .executeTakeFirstOrThrow()
  await service.db
    .insertInto('household_members')
    .values({
      community_code: home.communityCode,
      household_id: second,
      account_id: accountId,
      relation: 'owner',
    })
    .execute()
  const poll = await openPoll(home)
  const votingUnitId = await votingUnitOf(await home.family(3), poll.id)
  const seen = async () =>
    (await (await home.owner(3)).get(`/api/v1/consultations/${poll.id}`)).json()
  expect((await seen()).poll.struckOff).toBeNull()
  expect((await correct(home, poll, { kind: 'remove', votingUnitId })).statusCode).toBe(200)
  const { poll: told } = await seen()
  expect(told.myVotingUnits).toHaveLength(1)
  expect(told.struckOff).toMatchObject({ reason: '和房产证核对过' })
})
