import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { cast, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, insertHousehold, type Neighbourhood } from './build-neighbourhood'
import { markByTwo } from './build-paper'
import {
  confirm,
  correct,
  numberOf,
  object,
  propose,
  rowsOf,
  summaryOf,
  unitsOf,
} from './build-roll'
import { castSecretly, obtainToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const run = promisify(execFile)

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let visitor: TestClient
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990063')
  other = await buildNeighbourhood(service, '430503990064', 1)
  visitor = await service.as()
  committee = await home.committee()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>
const BY_AREA = { votingUnit: 'owner', ruleCode: 'owners_ordinary' }

const flatOf = (household: number) =>
  `${home.communityCode}-${home.householdIds[household - 1] ?? ''}`

const logOf = async (person: TestClient, { pollId }: Poll, query = '') =>
  (await person.get(`/api/v1/polls/${pollId}/roll-corrections${query}`)).json()

async function unitAt(poll: Poll, place: number): Promise<string> {
  const unit = (await unitsOf(committee, poll))[place]
  if (!unit) throw new Error('The roll has no such unit')
  return unit.id
}

/** Strikes the unit of a household off. */
const strike = async (poll: Poll, place: number) =>
  correct(home, poll, { kind: 'remove', votingUnitId: await unitAt(poll, place) })

test('a unit that is struck off cannot vote, and the totals follow', async () => {
  const poll = await openPoll(home)
  const person = await home.owner(1)
  const votingUnitId = await votingUnitOf(person, poll.id)
  expect((await strike(poll, 0)).statusCode).toBe(200)
  expect((await summaryOf(visitor, poll)).roll).toEqual({ units: 5, areaHundredths: 5 * 8640 })
  expect(await rowsOf(visitor, poll)).toHaveLength(5)
  const { poll: seen, abilities } = (await person.get(`/api/v1/consultations/${poll.id}`)).json()
  expect(seen.myVotingUnits).toEqual([])
  expect(seen.roll.units).toBe(5)
  expect(seen.rule.requiredParticipants).toBe(3)
  expect(abilities.castBallot).toBe(false)
  const ballot = { votingUnitId, answers: [{ kind: 'motion', choice: 'for' }] }
  const refused = await person.post(`/api/v1/polls/${poll.pollId}/ballots`, ballot)
  expect(refused.statusCode).toBe(404)
})

test('a flat that was on the roster at the opening is added and votes', async () => {
  const poll = await openPoll(home)
  await strike(poll, 1)
  const left = await committee.get(`/api/v1/polls/${poll.pollId}/left-out-flats?search=201`)
  expect(left.json().items).toEqual([
    { id: flatOf(2), label: '1栋 1单元201', floorAreaHundredths: 8640 },
  ])
  expect((await correct(home, poll, { kind: 'add', flatId: flatOf(2) })).statusCode).toBe(200)
  expect((await summaryOf(visitor, poll)).roll.units).toBe(6)
  expect((await cast(await home.owner(2), poll, 'for')).statusCode).toBe(201)
  const again = await correct(home, poll, { kind: 'add', flatId: flatOf(2) })
  expect(again.json()).toMatchObject({ code: 'flat_not_eligible', fields: { flatId: 'on_roll' } })
})

test('whoever came to the roster after the opening stays out', async () => {
  const poll = await openPoll(home)
  const { db } = service
  const { building_id } = await db
    .selectFrom('households')
    .select('building_id')
    .where('id', '=', home.householdIds[0] ?? '')
    .where('community_code', '=', home.communityCode)
    .executeTakeFirstOrThrow()
  const late = await insertHousehold(db, home.gridCodes[0], building_id, '1单元901')
  const flatId = `${home.communityCode}-${late}`
  const refused = await correct(home, poll, { kind: 'add', flatId })
  expect(refused.json()).toMatchObject({
    code: 'flat_not_eligible',
    fields: { flatId: 'came_later' },
  })
  const left = await committee.get(`/api/v1/polls/${poll.pollId}/left-out-flats`)
  expect(left.json().items).toEqual([])
  await db.deleteFrom('households').where('id', '=', late).execute()
})

test('a flat outside the area, of the developer, or of another community is not added', async () => {
  const inGrid = await openPoll(home, { areaCode: home.gridCodes[0] })
  const outside = await correct(home, inGrid, { kind: 'add', flatId: flatOf(4) })
  expect(outside.json().fields).toEqual({ flatId: 'other_area' })
  const poll = await openPoll(home)
  await strike(poll, 2)
  await service.db
    .updateTable('households')
    .set({ is_developer_held: true })
    .where('id', '=', home.householdIds[2] ?? '')
    .execute()
  const held = await correct(home, poll, { kind: 'add', flatId: flatOf(3) })
  expect(held.json().fields).toEqual({ flatId: 'developer_held' })
  await service.db
    .updateTable('households')
    .set({ is_developer_held: false })
    .where('id', '=', home.householdIds[2] ?? '')
    .execute()
  const foreign = `${other.communityCode}-${other.householdIds[0]}`
  expect((await correct(home, poll, { kind: 'add', flatId: foreign })).statusCode).toBe(404)
})

test('a unit that has voted is not corrected, and nothing is half written', async () => {
  const poll = await openPoll(home, BY_AREA)
  for (const household of [1, 2]) await cast(await home.owner(household), poll, 'for')
  const before = await summaryOf(visitor, poll)
  const area = { kind: 'area', votingUnitId: await unitAt(poll, 1), floorAreaHundredths: 9000 }
  for (const change of [{ kind: 'remove', votingUnitId: await unitAt(poll, 0) }, area]) {
    const refused = await correct(home, poll, change)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'unit_has_voted'])
  }
  expect(await summaryOf(visitor, poll)).toEqual(before)
  expect((await logOf(visitor, poll)).items).toEqual([])
})

test('a unit that was given its ballot paper in a secret poll is not corrected', async () => {
  const poll = await openPoll(home, { secrecy: 'secret' })
  await obtainToken(await home.owner(1), visitor, poll, [{ kind: 'motion', choice: 'for' }])
  expect((await strike(poll, 0)).json()).toMatchObject({ code: 'unit_has_voted' })
  const paper = await unitAt(poll, 1)
  await markByTwo([committee, await home.colleague()], poll, paper)
  expect((await strike(poll, 1)).json()).toMatchObject({ code: 'unit_has_voted' })
})

test('the public log masks the door and the member, and has pages', async () => {
  const poll = await openPoll(home, BY_AREA)
  const votingUnitId = await unitAt(poll, 1)
  await correct(
    home,
    poll,
    { kind: 'area', votingUnitId, floorAreaHundredths: 9010 },
    { reason: '按不动产权证更正，电话13873900123' },
  )
  await strike(poll, 2)
  const { items } = await logOf(visitor, poll)
  expect(items).toMatchObject([
    { kind: 'remove', label: '1栋 1单元3**', areaBefore: null, areaAfter: null },
    {
      kind: 'area',
      label: '1栋 1单元2**',
      areaBefore: null,
      areaAfter: null,
      isAnswer: false,
      isMine: false,
      proposedBy: null,
      confirmedBy: null,
      correctedAt: TEST_NOW.toISOString(),
    },
  ])
  expect(items[1].reason).not.toContain('13873900123')
  expect((await logOf(committee, poll)).items[1]).toMatchObject({
    label: '1栋 1单元201',
    areaBefore: 8640,
    areaAfter: 9010,
    proposedBy: expect.stringContaining('committee'),
    confirmedBy: expect.stringContaining('colleague'),
  })
  const page = await logOf(visitor, poll, '?limit=1')
  const next = await logOf(visitor, poll, `?limit=1&cursor=${page.nextCursor}`)
  expect([page.items[0].kind, next.items[0].kind, next.nextCursor]).toEqual([
    'remove',
    'area',
    null,
  ])
})

test('neither the reason nor the answer tells whole doors to whoever may not read them', async () => {
  const poll = await openPoll(home)
  const [, unit] = await unitsOf(committee, poll)
  const neighbour = await home.owner(6)
  const { id: objectionId } = (await object(neighbour, poll, { rollNumber: unit?.number })).json()
  const reason = '1栋 1单元201 与隔壁 1-202 打通，一共128.5平方米'
  const change = { kind: 'remove', votingUnitId: unit?.id }
  expect((await correct(home, poll, change, { objectionId, reason })).statusCode).toBe(200)
  const masked = '1栋 1单元2** 与隔壁 1-2** 打通，一共*****平方米'
  for (const person of [visitor, neighbour]) {
    expect((await logOf(person, poll)).items[0]).toMatchObject({
      label: '1栋 1单元2**',
      reason: masked,
    })
  }
  for (const person of [committee, await home.owner(2)]) {
    expect((await logOf(person, poll)).items[0]).toMatchObject({ label: '1栋 1单元201', reason })
  }
  const mine = await neighbour.get(`/api/v1/polls/${poll.pollId}/roll-objections/mine`)
  expect(mine.json().items[0]).toMatchObject({ answer: masked })
})

test('only the committee of the community corrects, and a repeat corrects once', async () => {
  const poll = await openPoll(home)
  const change = { kind: 'remove', votingUnitId: await unitAt(poll, 0) }
  expect((await propose(visitor, poll, change)).statusCode).toBe(401)
  const others = [await home.owner(1), await home.worker(), await other.committee()]
  for (const person of others) {
    expect((await propose(person, poll, change)).statusCode).toBe(403)
  }
  const [key, confirmKey] = [crypto.randomUUID(), crypto.randomUUID()]
  const first = await propose(committee, poll, change, { key })
  const second = await propose(committee, poll, change, { key })
  expect([first.statusCode, second.json()]).toEqual([201, first.json()])
  const { id } = first.json()
  expect((await confirm(visitor, id)).statusCode).toBe(401)
  for (const person of others) expect((await confirm(person, id)).statusCode).toBe(404)
  const colleague = await home.colleague()
  expect((await confirm(colleague, id, confirmKey)).statusCode).toBe(200)
  expect((await confirm(colleague, id, confirmKey)).statusCode).toBe(200)
  expect((await summaryOf(visitor, poll)).roll.units).toBe(5)
  expect((await propose(committee, poll, change)).statusCode).toBe(404)
  const entries = await service.db
    .selectFrom('audit_entries')
    .select('operation')
    .where('operation', '=', 'correct_roll')
    .where('subject_id', '=', poll.pollId)
    .execute()
  expect(entries).toHaveLength(1)
})

test('a change that changes nothing, or that the poll does not count, is refused', async () => {
  const [named, byArea] = [await openPoll(home), await openPoll(home, BY_AREA)]
  const area = async (poll: Poll, floorAreaHundredths: number) => {
    const votingUnitId = await unitAt(poll, 0)
    return correct(home, poll, { kind: 'area', votingUnitId, floorAreaHundredths })
  }
  expect((await area(named, 9000)).json()).toMatchObject({ code: 'area_not_counted' })
  expect((await area(byArea, 8640)).json()).toMatchObject({ code: 'roll_unchanged' })
  for (const size of [0, -1, 1.5, 1e12]) expect((await area(byArea, size)).statusCode).toBe(400)
})

test('one buyer of several flats counts once, whatever is added', async () => {
  const { db } = service
  const place = await buildNeighbourhood(service, '430503990065', 2)
  for (const household of [0, 1]) {
    await db
      .insertInto('household_owners')
      .values({
        community_code: place.communityCode,
        household_id: place.householdIds[household] ?? '',
        owner_id: '77',
      })
      .execute()
  }
  const poll = await openPoll(place, BY_AREA)
  const staff = await place.committee()
  const [both] = await unitsOf(staff, poll)
  expect(both?.label).toContain('等2套')
  const flatId = (at: number) => `${place.communityCode}-${place.householdIds[at]}`
  await correct(place, poll, { kind: 'remove', votingUnitId: both?.id })
  expect((await correct(place, poll, { kind: 'add', flatId: flatId(0) })).statusCode).toBe(200)
  const second = await correct(place, poll, { kind: 'add', flatId: flatId(1) })
  expect(second.json().fields).toEqual({ flatId: 'owner_on_roll' })
})

test('the last unit stays', async () => {
  const poll = await openPoll(other)
  const staff = await other.committee()
  const [first, last] = await unitsOf(staff, poll)
  await correct(other, poll, { kind: 'remove', votingUnitId: first?.id })
  const refused = await correct(other, poll, { kind: 'remove', votingUnitId: last?.id })
  expect(refused.json()).toMatchObject({ code: 'empty_roll' })
  expect(await unitsOf(staff, poll)).toHaveLength(1)
})

test('a secret poll keeps five alike of every weight', async () => {
  const poll = await openPoll(home, { ...BY_AREA, secrecy: 'secret' })
  const votingUnitId = await unitAt(poll, 0)
  const unique = { kind: 'area', votingUnitId, floorAreaHundredths: 9000 }
  const refused = await correct(home, poll, unique)
  expect(refused.json()).toMatchObject({ code: 'not_secret', fields: { secrecy: 'few_alike' } })
  expect((await strike(poll, 0)).statusCode).toBe(200)
  expect((await strike(poll, 0)).json()).toMatchObject({ code: 'not_secret' })
  expect((await summaryOf(visitor, poll)).roll).toEqual({ units: 5, areaHundredths: 5 * 8640 })
})

test('in a secret poll by area a corrected unit gets the ballot paper of its new area', async () => {
  const place = await buildNeighbourhood(service, '430503990066', 6)
  await service.db
    .updateTable('households')
    .set({ floor_area_hundredths: 12_000 })
    .where('community_code', '=', place.communityCode)
    .where('grid_code', '=', place.gridCodes[1])
    .execute()
  const poll = await openPoll(place, { ...BY_AREA, secrecy: 'secret' })
  const staff = await place.committee()
  const [first] = await unitsOf(staff, poll)
  const change = { kind: 'area', votingUnitId: first?.id, floorAreaHundredths: 12_000 }
  expect((await correct(place, poll, change)).statusCode).toBe(200)
  const answers = [{ kind: 'motion', choice: 'for' }]
  const token = await obtainToken(await place.owner(1), visitor, poll, answers, 12_000)
  expect(token.weight).toBe(12_000)
  expect((await castSecretly(visitor, poll, token)).statusCode).toBe(201)
  await verify(poll, { units: 12, areaHundredths: 5 * 8640 + 7 * 12_000 })
})

test('result and board reckon with the corrected roll, and anybody can verify it', async () => {
  const poll = await openPoll(home, BY_AREA)
  await strike(poll, 5)
  const votingUnitId = await unitAt(poll, 4)
  await correct(home, poll, { kind: 'area', votingUnitId, floorAreaHundredths: 20_000 })
  for (const household of [1, 2, 3, 5]) await cast(await home.owner(household), poll, 'for')
  const roll = { units: 5, areaHundredths: 4 * 8640 + 20_000 }
  const { result } = await verify(poll, roll)
  expect(result.outcome).toBe('passed')
})

test('a roll that was corrected stays objectable', async () => {
  const poll = await openPoll(home)
  const rollNumber = await numberOf(service, await unitAt(poll, 0))
  await strike(poll, 0)
  const gone = await object(await home.owner(2), poll, { rollNumber })
  expect(gone.statusCode).toBe(404)
  const missing = await object(await home.owner(1), poll, { kind: 'missing', flat: '1栋 101' })
  expect(missing.statusCode).toBe(201)
  const objectionId = missing.json().id
  const change = { kind: 'add', flatId: flatOf(1) }
  expect((await correct(home, poll, change, { objectionId })).statusCode).toBe(200)
  expect((await cast(await home.owner(1), poll, 'for')).statusCode).toBe(201)
})

/** Lets the poll end and its board be checked by the verifier alone. */
async function verify(poll: Poll, roll: object) {
  service.clock.set(poll.closesAt)
  const ended = (await visitor.get(`/api/v1/consultations/${poll.id}`)).json()
  const board = (await visitor.get(`/api/v1/polls/${poll.pollId}/board`)).body
  const folder = await mkdtemp(path.join(os.tmpdir(), 'linge-roll-'))
  try {
    const file = path.join(folder, 'board.ndjson')
    await writeFile(file, board)
    await run(process.execPath, [path.resolve('verifier/verify-board.mjs'), file])
  } finally {
    await rm(folder, { recursive: true })
  }
  expect(JSON.parse(board.split('\n')[0] ?? '').roll).toEqual(roll)
  return ended.poll
}
