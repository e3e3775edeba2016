import { cast, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { confirm, correct, numberOf, object, propose, rowsOf, summaryOf } from './build-roll'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const BY_AREA = { votingUnit: 'owner', ruleCode: 'owners_ordinary' }

let service: TestApp
let home: Neighbourhood
let visitor: TestClient
let committee: TestClient
let colleague: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990068')
  visitor = await service.as()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
  colleague = await home.colleague()
})
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

const reason = '两户已经打通成一户'

const flatOf = (household: number) =>
  `${home.communityCode}-${home.householdIds[household - 1] ?? ''}`

/** Proposes to strike off the unit of a household. @returns the proposal's id */
async function proposeStriking(poll: Poll, household: number): Promise<string> {
  const votingUnitId = await votingUnitOf(await home.owner(household), poll.id)
  const change = { kind: 'remove', votingUnitId }
  return (await propose(committee, poll, change, { reason })).json<{ id: string }>().id
}

const waitingOf = (person: TestClient, { pollId }: Poll) =>
  person.get(`/api/v1/polls/${pollId}/roll-corrections/waiting`)
const dropped = (person: TestClient, id: string) =>
  person.post(`/api/v1/roll-corrections/${id}/drop`)
const struckOffOf = async (person: TestClient, { id }: Poll) =>
  (await person.get(`/api/v1/consultations/${id}`)).json().poll.struckOff

async function setToEndOfObjections(poll: Poll, milliseconds: number): Promise<void> {
  const { objectionsEndAt } = await summaryOf(visitor, poll)
  service.clock.set(new Date(Date.parse(objectionsEndAt) + milliseconds))
}

test('nobody corrects a roll alone: it stays as it is until somebody else has confirmed', async () => {
  const poll = await openPoll(home)
  const id = await proposeStriking(poll, 1)
  expect((await confirm(committee, id)).json()).toMatchObject({ code: 'second_person_needed' })
  expect((await summaryOf(visitor, poll)).roll.units).toBe(6)
  expect((await cast(await home.owner(2), poll, 'for')).statusCode).toBe(201)
  expect((await confirm(colleague, id)).statusCode).toBe(200)
  expect((await summaryOf(visitor, poll)).roll.units).toBe(5)
  expect((await confirm(colleague, id)).json()).toMatchObject({ code: 'correction_decided' })
})

test('what waits only the committee reads, and everybody else only what was made', async () => {
  const poll = await openPoll(home)
  const id = await proposeStriking(poll, 1)
  const seen = (await waitingOf(colleague, poll)).json().items
  expect(seen).toMatchObject([{ id, reason, label: '1栋 1单元101', abilities: { confirm: true } }])
  expect((await waitingOf(committee, poll)).json().items[0].abilities).toEqual({ confirm: false })
  expect((await waitingOf(await home.owner(2), poll)).statusCode).toBe(403)
  expect((await waitingOf(visitor, poll)).statusCode).toBe(401)
  const log = await visitor.get(`/api/v1/polls/${poll.pollId}/roll-corrections`)
  expect(log.json().items).toEqual([])
  expect(await summaryOf(visitor, poll)).toMatchObject({ corrections: 0, waitingCorrections: null })
  expect((await summaryOf(committee, poll)).waitingCorrections).toBe(1)
})

test('of one unit one correction waits, and what is dropped is not made', async () => {
  const poll = await openPoll(home)
  const id = await proposeStriking(poll, 1)
  const votingUnitId = await votingUnitOf(await home.owner(1), poll.id)
  const again = await propose(colleague, poll, { kind: 'remove', votingUnitId })
  expect(again.json()).toMatchObject({ code: 'correction_waits' })
  expect((await dropped(await home.owner(1), id)).statusCode).toBe(404)
  expect((await dropped(committee, id)).statusCode).toBe(200)
  expect((await confirm(colleague, id)).json()).toMatchObject({ code: 'correction_decided' })
  expect((await dropped(committee, id)).json()).toMatchObject({ code: 'correction_decided' })
  expect((await propose(colleague, poll, { kind: 'remove', votingUnitId })).statusCode).toBe(201)
  expect((await summaryOf(visitor, poll)).roll.units).toBe(6)
})

test('confirmed and dropped at once: one of them happens', async () => {
  for (let round = 0; round < 6; round += 1) {
    const poll = await openPoll(home)
    const id = await proposeStriking(poll, 1)
    const acts = [() => confirm(colleague, id), () => dropped(committee, id)]
    if (round % 2 === 0) acts.reverse()
    const codes = (await Promise.all(acts.map((act) => act()))).map((each) => each.statusCode)
    expect(codes.sort()).toEqual([200, 409])
    const { corrections, roll } = await summaryOf(visitor, poll)
    expect(roll.units).toBe(6 - corrections)
  }
})

test('whoever proposes does not learn who has voted; whoever confirms leaves a trace', async () => {
  const poll = await openPoll(home)
  const id = await proposeStriking(poll, 1)
  expect((await cast(await home.owner(1), poll, 'for')).statusCode).toBe(201)
  const other = await openPoll(home)
  expect((await cast(await home.owner(1), other, 'for')).statusCode).toBe(201)
  expect(await proposeStriking(other, 1)).toMatch(/^430503990068-/)
  expect((await confirm(colleague, id)).json()).toMatchObject({ code: 'unit_has_voted' })
  const unit = await votingUnitOf(await home.owner(1), poll.id)
  const probes = await service.db
    .selectFrom('audit_entries')
    .select('subject_id')
    .where('operation', '=', 'correct_roll_refused')
    .where('subject_id', '=', unit)
    .execute()
  expect(probes).toHaveLength(1)
})

test('a household that was struck off reads why, and nobody else does', async () => {
  const poll = await openPoll(home)
  const [struck, family, neighbour] = [
    await home.owner(1),
    await home.family(1),
    await home.owner(2),
  ]
  await confirm(colleague, await proposeStriking(poll, 1))
  const told = { reason, decidedAt: TEST_NOW.toISOString() }
  expect(await struckOffOf(struck, poll)).toEqual(told)
  expect(await struckOffOf(family, poll)).toEqual(told)
  for (const person of [neighbour, visitor, committee]) {
    expect(await struckOffOf(person, poll)).toBeNull()
  }
  const log = await struck.get(`/api/v1/polls/${poll.pollId}/roll-corrections`)
  expect(log.json().items[0]).toMatchObject({ label: '1栋 1单元101', isMine: true })
  expect((await correct(home, poll, { kind: 'add', flatId: flatOf(1) })).statusCode).toBe(200)
  expect(await struckOffOf(struck, poll)).toBeNull()
})

test('struck off in the last moment, a household still objects, and others do not', async () => {
  const poll = await openPoll(home)
  const id = await proposeStriking(poll, 1)
  await setToEndOfObjections(poll, -1)
  expect((await confirm(await home.colleague(), id)).statusCode).toBe(200)
  await setToEndOfObjections(poll, 0)
  const missing = { kind: 'missing', flat: '1栋 1单元101' }
  const struck = await home.owner(1)
  expect((await summaryOf(struck, poll)).abilities).toMatchObject({
    object: false,
    objectAfterwards: ['missing'],
  })
  expect((await summaryOf(visitor, poll)).abilities.objectAfterwards).toEqual([])
  const others = await object(await home.owner(2), poll, missing)
  expect(others.json()).toMatchObject({ code: 'objections_closed' })
  const rollNumber = (await rowsOf(visitor, poll))[0]?.number
  const elsewhere = await object(struck, poll, { kind: 'not_entitled', rollNumber })
  expect(elsewhere.json()).toMatchObject({ code: 'objections_closed' })
  const { id: objectionId } = (await object(struck, poll, missing)).json()
  const change = { kind: 'add', flatId: flatOf(1) }
  expect((await correct(home, poll, change, { objectionId })).statusCode).toBe(200)
  expect((await cast(struck, poll, 'for')).statusCode).toBe(201)
})

test('measured anew in the last moment, an owner still objects to that, of one’s own flat only', async () => {
  const poll = await openPoll(home, BY_AREA)
  const [owner, other] = [await home.owner(1), await home.owner(2)]
  const votingUnitId = await votingUnitOf(owner, poll.id)
  const foreign = await votingUnitOf(other, poll.id)
  await correct(home, poll, { kind: 'area', votingUnitId, floorAreaHundredths: 100 })
  await setToEndOfObjections(poll, 0)
  const person = await home.owner(1)
  const about = async (unit: string) =>
    object(person, poll, { kind: 'wrong_area', rollNumber: await numberOf(service, unit) })
  expect((await about(foreign)).json()).toMatchObject({ code: 'objections_closed' })
  expect((await about(votingUnitId)).statusCode).toBe(201)
  service.clock.set(poll.closesAt)
  const rollNumber = await numberOf(service, votingUnitId)
  const ended = await object(await home.owner(1), poll, { kind: 'wrong_area', rollNumber })
  expect(ended.json()).toMatchObject({ code: 'objections_closed' })
})

test('what nobody asked for is not confirmed once the time for objections is over', async () => {
  const poll = await openPoll(home)
  const id = await proposeStriking(poll, 1)
  await setToEndOfObjections(poll, 0)
  const late = await confirm(await home.colleague(), id)
  expect(late.json()).toMatchObject({ code: 'correction_not_asked' })
  expect((await summaryOf(visitor, poll)).roll.units).toBe(6)
})
