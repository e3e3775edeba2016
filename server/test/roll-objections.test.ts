import { openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { correct, object, summaryOf, unitsOf } from './build-roll'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let visitor: TestClient
let committee: TestClient
let resident: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990061')
  other = await buildNeighbourhood(service, '430503990062', 1)
  visitor = await service.as()
  committee = await home.committee()
  resident = await home.owner(1)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

const mine = async (person: TestClient, { pollId }: Poll) =>
  (await person.get(`/api/v1/polls/${pollId}/roll-objections/mine`)).json().items
const waiting = (person: TestClient, { pollId }: Poll, query = '') =>
  person.get(`/api/v1/polls/${pollId}/roll-objections?show=waiting${query}`)
const decline = (person: TestClient, id: string, reason = '房产证上写的就是这一户') =>
  person.post(`/api/v1/roll-objections/${id}/decline`, { reason })

async function unitAt(poll: Poll, place: number) {
  const unit = (await unitsOf(committee, poll))[place]
  if (!unit) throw new Error('The roll has no such unit')
  return unit
}

test('the roll says until when one may object, half way to the close of a short poll', async () => {
  const poll = await openPoll(home)
  expect(await summaryOf(visitor, poll)).toEqual({
    consultationId: poll.id,
    title: '小区东门夜里几点关',
    votingUnit: 'household',
    weighsByArea: false,
    roll: { units: 6, areaHundredths: 6 * 8640 },
    closesAt: poll.closesAt,
    objectionsEndAt: new Date(TEST_NOW.getTime() + 24 * 3_600_000).toISOString(),
    objections: { waiting: 0, accepted: 0, declined: 0 },
    corrections: 0,
    waitingCorrections: null,
    delegations: 0,
    abilities: { object: false, objectAfterwards: [], answer: false, correct: false },
  })
  const { abilities } = await summaryOf(resident, poll)
  expect(abilities).toEqual({
    object: true,
    objectAfterwards: [],
    answer: false,
    correct: false,
  })
  expect((await summaryOf(committee, poll)).abilities).toMatchObject({
    answer: true,
    correct: true,
  })
})

test('a resident objects, the committee declines, and only the two of them read it', async () => {
  const poll = await openPoll(home)
  const { id: votingUnitId, number: rollNumber } = await unitAt(poll, 3)
  const made = await object(resident, poll, { rollNumber, body: '这户去年就卖给我家了' })
  expect(made.statusCode).toBe(201)
  const { id } = made.json()
  const [seen] = (await waiting(committee, poll)).json().items
  expect(seen).toMatchObject({
    id,
    unit: { id: votingUnitId, number: rollNumber, label: '2栋 1单元101' },
    objectedBy: expect.stringContaining('owner-1'),
    status: 'waiting',
  })
  const [own] = await mine(resident, poll)
  expect(own).toMatchObject({
    unit: { id: null, number: rollNumber, label: '2栋 1单元1**' },
    objectedBy: null,
    answer: null,
  })
  expect(await mine(await home.owner(2), poll)).toEqual([])
  expect((await waiting(resident, poll)).statusCode).toBe(403)
  expect((await waiting(await other.committee(), poll)).statusCode).toBe(403)
  expect((await decline(await home.owner(2), id)).statusCode).toBe(404)
  expect((await decline(committee, id)).statusCode).toBe(200)
  expect((await decline(committee, id)).json()).toMatchObject({ code: 'objection_answered' })
  expect((await mine(resident, poll))[0]).toMatchObject({
    status: 'declined',
    answer: '房产证上写的就是这一户',
    answeredAt: TEST_NOW.toISOString(),
  })
  expect((await summaryOf(visitor, poll)).objections).toEqual({
    waiting: 0,
    accepted: 0,
    declined: 1,
  })
})

test('a correction answers an objection, and the objector reads why', async () => {
  const poll = await openPoll(home)
  const { id: votingUnitId, number: rollNumber } = await unitAt(poll, 0)
  const { id } = (await object(resident, poll, { rollNumber })).json()
  const done = await correct(
    home,
    poll,
    { kind: 'remove', votingUnitId },
    { objectionId: id, reason: '这一户已经并到隔壁' },
  )
  expect(done.statusCode).toBe(200)
  expect((await mine(resident, poll))[0]).toMatchObject({
    status: 'accepted',
    answer: '这一户已经并到隔壁',
  })
})

test('after the window nobody objects, and only what was asked for is corrected', async () => {
  const poll = await openPoll(home)
  const [first, second] = [await unitAt(poll, 0), await unitAt(poll, 1)]
  const { id } = (await object(resident, poll, { rollNumber: first.number })).json()
  const { objectionsEndAt } = await summaryOf(visitor, poll)
  service.clock.set(new Date(new Date(objectionsEndAt).getTime() - 1))
  expect((await object(await home.owner(1), poll, { rollNumber: second.number })).statusCode).toBe(
    201,
  )
  service.clock.set(objectionsEndAt)
  const late = await object(await home.owner(1), poll, { rollNumber: second.number })
  expect(late.json()).toMatchObject({ code: 'objections_closed' })
  const alone = await correct(home, poll, { kind: 'remove', votingUnitId: second.id })
  expect(alone.json()).toMatchObject({ code: 'correction_not_asked' })
  const another = await correct(
    home,
    poll,
    { kind: 'remove', votingUnitId: second.id },
    { objectionId: id },
  )
  expect(another.json()).toMatchObject({ code: 'correction_not_asked' })
  const asked = { kind: 'remove', votingUnitId: first.id }
  expect((await correct(home, poll, asked, { objectionId: id })).statusCode).toBe(200)
})

test('what is waiting at the close is answered all the same, but the roll stays', async () => {
  const poll = await openPoll(home)
  const { id: votingUnitId, number: rollNumber } = await unitAt(poll, 0)
  const { id } = (await object(resident, poll, { rollNumber })).json()
  service.clock.set(poll.closesAt)
  const staff = await home.committee()
  const change = { kind: 'remove', votingUnitId }
  const late = await correct(home, poll, change, { objectionId: id })
  expect(late.json()).toMatchObject({ code: 'poll_closed' })
  expect((await decline(staff, id)).statusCode).toBe(200)
})

test('only people with a home in the community object, five times at most', async () => {
  const poll = await openPoll(home)
  const { number: rollNumber } = await unitAt(poll, 0)
  expect((await object(visitor, poll, { rollNumber })).statusCode).toBe(401)
  expect((await object(await other.owner(1), poll, { rollNumber })).statusCode).toBe(403)
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) => object(resident, poll, { rollNumber: at + 1 })),
  )
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(5)
  const refused = answers.find(({ statusCode }) => statusCode !== 201)
  expect(refused?.json()).toMatchObject({ code: 'too_many_objections' })
  expect((await object(await home.owner(2), poll, { rollNumber })).statusCode).toBe(201)
})

test('the same is objected to once at a time by one person, and what waits uses nothing up', async () => {
  const poll = await openPoll(home)
  const { id: votingUnitId, number: rollNumber } = await unitAt(poll, 0)
  const missing = { kind: 'missing', flat: '3栋 201' }
  const { id } = (await object(resident, poll, { rollNumber })).json()
  expect((await object(resident, poll, missing)).statusCode).toBe(201)
  const again = await Promise.all([
    ...Array.from({ length: 5 }, () => object(resident, poll, { rollNumber })),
    object(resident, poll, { ...missing, flat: '3栋201' }),
  ])
  for (const refused of again) {
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'objection_waits'])
  }
  expect((await object(resident, poll, { ...missing, flat: '3栋 202' })).statusCode).toBe(201)
  await decline(committee, id)
  expect((await object(resident, poll, { rollNumber })).statusCode).toBe(201)
  expect(await mine(resident, poll)).toHaveLength(4)
  expect((await unitAt(poll, 0)).id).toBe(votingUnitId)
})

test('a correction answers everybody who objected to the same, and nobody else', async () => {
  const poll = await openPoll(home)
  const [first, second] = [await unitAt(poll, 0), await unitAt(poll, 1)]
  const neighbour = await home.owner(4)
  await object(resident, poll, { rollNumber: second.number })
  const { id } = (await object(neighbour, poll, { rollNumber: first.number })).json()
  await object(await home.owner(5), poll, { rollNumber: first.number })
  await object(await home.owner(6), poll, { kind: 'missing', flat: '2栋 1单元902' })
  const change = { kind: 'remove', votingUnitId: first.id }
  const reason = '这一户已经并到隔壁'
  expect((await correct(home, poll, change, { objectionId: id, reason })).statusCode).toBe(200)
  for (const person of [neighbour, await home.owner(5)]) {
    expect((await mine(person, poll))[0]).toMatchObject({ status: 'accepted', answer: reason })
  }
  for (const person of [resident, await home.owner(6)]) {
    expect((await mine(person, poll))[0]).toMatchObject({ status: 'waiting', answer: null })
  }
})

test('so does one that the committee makes by itself, also of a flat that was missing', async () => {
  const poll = await openPoll(home)
  const { id: votingUnitId, number: rollNumber } = await unitAt(poll, 2)
  await object(resident, poll, { rollNumber })
  expect((await correct(home, poll, { kind: 'remove', votingUnitId })).statusCode).toBe(200)
  expect((await mine(resident, poll))[0]).toMatchObject({ status: 'accepted' })
  const missing = { kind: 'missing', flat: '1栋1单元301' }
  await object(resident, poll, missing)
  await object(await home.owner(4), poll, { ...missing, flat: '1栋 1单元302' })
  const flatId = `${home.communityCode}-${home.householdIds[2]}`
  expect((await correct(home, poll, { kind: 'add', flatId })).statusCode).toBe(200)
  expect((await mine(resident, poll))[0]).toMatchObject({ status: 'accepted' })
  expect((await mine(await home.owner(4), poll))[0]).toMatchObject({ status: 'waiting' })
})

test('an objection is stored once, however often it is sent', async () => {
  const poll = await openPoll(home)
  const { number: rollNumber } = await unitAt(poll, 0)
  const key = crypto.randomUUID()
  const first = await object(resident, poll, { rollNumber }, key)
  expect((await object(resident, poll, { rollNumber }, key)).json()).toEqual(first.json())
  expect(await mine(resident, poll)).toHaveLength(1)
})

test('what is no objection is refused by its field', async () => {
  const poll = await openPoll(home)
  const { number: rollNumber } = await unitAt(poll, 0)
  const codeOf = async (objection: object) => {
    const response = await object(resident, poll, objection)
    return [response.statusCode, response.json().fields]
  }
  expect(await codeOf({ rollNumber: null })).toEqual([422, { rollNumber: 'required' }])
  expect(await codeOf({ kind: 'missing' })).toEqual([422, { flat: 'required' }])
  expect(await codeOf({ kind: 'missing', flat: '3栋 201', rollNumber })).toEqual([
    422,
    { rollNumber: 'contradicts' },
  ])
  expect(await codeOf({ kind: 'wrong_area', rollNumber })).toEqual([422, { kind: 'not_counted' }])
  expect((await object(resident, poll, { rollNumber: 7 })).statusCode).toBe(404)
  expect((await object(resident, poll, { rollNumber, body: '　' })).statusCode).toBe(400)
  expect((await object(resident, poll, { rollNumber, more: 1 })).statusCode).toBe(400)
})

test('objections have pages, and a draft has none', async () => {
  const poll = await openPoll(home)
  for (let place = 0; place < 5; place += 1) {
    await object(resident, poll, { rollNumber: (await unitAt(poll, place)).number })
  }
  const page = (await waiting(committee, poll, '&limit=3')).json()
  const next = (await waiting(committee, poll, `&limit=3&cursor=${page.nextCursor}`)).json()
  const ids = [...page.items, ...next.items].map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(5)
  expect(next.nextCursor).toBeNull()
  expect((await waiting(committee, poll, '&cursor=x')).statusCode).toBe(422)
  const nowhere = { pollId: `${home.communityCode}-999999`, id: '', closesAt: '' }
  expect((await object(resident, nowhere, { kind: 'missing', flat: '3栋' })).statusCode).toBe(404)
})

test('a county decides how long one may object, its supervisor alone', async () => {
  const url = '/api/v1/roll-settings/430503'
  const supervisor = await service.as('supervisor-hu')
  expect((await visitor.get(url)).json()).toEqual({ objectionDays: 7, delegatedUnits: 3 })
  expect((await committee.put(url, { objectionDays: 3, delegatedUnits: 3 })).statusCode).toBe(403)
  expect((await supervisor.put(url, { objectionDays: 0, delegatedUnits: 3 })).statusCode).toBe(400)
  expect((await supervisor.put(url, { objectionDays: 2, delegatedUnits: 3 })).statusCode).toBe(200)
  const closesAt = new Date(TEST_NOW.getTime() + 30 * 24 * 3_600_000).toISOString()
  const poll = await openPoll(home, { closesAt })
  const { objectionsEndAt } = await summaryOf(visitor, poll)
  const ahead = new Date(objectionsEndAt).getTime() - TEST_NOW.getTime()
  expect(ahead / (24 * 3_600_000)).toBeGreaterThan(2)
  expect(ahead / (24 * 3_600_000)).toBeLessThanOrEqual(3)
  expect((await visitor.get('/api/v1/roll-settings/430599')).statusCode).toBe(404)
})
