import { cast, createDraft, openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { correct, object, rowsOf, unitsOf } from './build-roll'
import { expectOk } from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990096')
  other = await buildNeighbourhood(service, '430503990097', 1)
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const rollOf = (person: TestClient, { pollId }: { pollId: string }, query = '') =>
  person.get(`/api/v1/polls/${pollId}/roll${query}`)

test('everybody reads the roll with its doors masked, and whole only her own unit', async () => {
  const poll = await openPoll(home)
  const rows = await rowsOf(visitor, poll)
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  for (const row of rows) {
    expect(row).toEqual({
      number: expect.any(Number),
      label: expect.stringMatching(/^[12]栋 1单元[123]\*\*$/),
      floorAreaHundredths: null,
      isMine: false,
    })
  }
  const own = (await rowsOf(await home.owner(2), poll)).filter(({ isMine }) => isMine)
  expect(own.map(({ label }) => label)).toEqual(['1栋 1单元201'])
  const whole = (await rowsOf(await home.committee(), poll)).map(({ label }) => label)
  expect(whole).toContain('1栋 1单元101')
  const foreign = (await rowsOf(await other.committee(), poll)).map(({ label }) => label)
  expect(foreign).toEqual(rows.map(({ label }) => label))
})

test('one finds one’s own row at once, and the others building by building', async () => {
  const poll = await openPoll(home)
  const owner = await home.owner(2)
  const itemsOf = async (person: TestClient, query: string) =>
    (await rollOf(person, poll, query)).json().items
  const all = await rowsOf(owner, poll)
  expect(await itemsOf(owner, '?show=mine')).toEqual(all.filter(({ isMine }) => isMine))
  expect(await itemsOf(visitor, '?show=mine')).toEqual([])
  const building = encodeURIComponent('2栋')
  const there = await itemsOf(visitor, `?building=${building}`)
  expect(there).toEqual(
    (await rowsOf(visitor, poll)).filter(({ label }) => label.startsWith('2栋')),
  )
  expect(await itemsOf(visitor, `?building=${encodeURIComponent('2栋 1单元101')}`)).toEqual([])
  const page = (await rollOf(visitor, poll, `?building=${building}&limit=2`)).json()
  const next = await itemsOf(visitor, `?building=${building}&limit=2&cursor=${page.nextCursor}`)
  expect([...page.items, ...next]).toEqual(there)
})

test('buildings of a roll are counted as they stand, a page at a time', async () => {
  const poll = await openPoll(home)
  const buildings = async (query = '') =>
    (await visitor.get(`/api/v1/polls/${poll.pollId}/roll-buildings${query}`)).json()
  const [first] = await unitsOf(await home.committee(), poll)
  expectOk(await correct(home, poll, { kind: 'remove', votingUnitId: first?.id }))
  expect((await buildings()).items).toEqual([
    { name: '1栋', units: 2 },
    { name: '2栋', units: 3 },
  ])
  const page = await buildings('?limit=1')
  expect((await buildings(`?limit=1&cursor=${page.nextCursor}`)).items).toEqual([
    { name: '2栋', units: 3 },
  ])
  expect((await buildings('?cursor=x')).code).toBe('invalid_cursor')
  await service.db
    .updateTable('voting_units')
    .set({ label: '10栋 1单元101' })
    .where('community_code', '=', home.communityCode)
    .where('id', '=', first?.id.split('-')[1] ?? '')
    .set({ is_removed: false })
    .execute()
  expect((await buildings()).items.map(({ name }: { name: string }) => name)).toEqual([
    '1栋',
    '2栋',
    '10栋',
  ])
})

test('rows that read alike have numbers of their own, which stay', async () => {
  const poll = await openPoll(home)
  const before = await rowsOf(visitor, poll)
  const [struck] = await unitsOf(await home.committee(), poll)
  expectOk(await correct(home, poll, { kind: 'remove', votingUnitId: struck?.id }))
  const rest = before.filter(({ number }) => number !== struck?.number)
  expect(await rowsOf(visitor, poll)).toEqual(rest)
  const flatId = `${home.communityCode}-${home.householdIds[0]}`
  expectOk(await correct(home, poll, { kind: 'add', flatId }))
  const after = await rowsOf(visitor, poll)
  expect(after.slice(0, -1)).toEqual(rest)
  expect(after.at(-1)).toMatchObject({ number: 7, label: '1栋 1单元1**' })
})

/** One floor, all of whose doors read alike once they are masked, and the next. */
const FLATS = 60
const OPENINGS = 40

test('neither number nor order of a row says which door it is', async () => {
  const place = await buildNeighbourhood(service, '430503990098', FLATS / 2)
  const committee = await place.committee()
  const placesOf = async () => {
    const poll = await openPoll(place)
    const rows = await rowsOf(visitor, poll)
    expect(new Set(rows.map(({ number, label }) => `${number} ${label}`)).size).toBe(FLATS)
    expect(rows.map(({ number }) => number)).toEqual(repeat(FLATS, (at) => at + 1))
    // Door by door, as the ids are.
    return (await unitsOf(committee, poll)).map(({ number }) => number)
  }
  const drawn: number[][] = []
  for (let opening = 0; opening < OPENINGS; opening += 1) drawn.push(await placesOf())
  // Of equally likely numbers, the mean of a door's stays near the middle: five deviations are 14 here.
  const means = repeat(FLATS, (door) => sum(drawn.map((numbers) => numbers[door] ?? 0)) / OPENINGS)
  for (const mean of means) expect(Math.abs(mean - (FLATS + 1) / 2)).toBeLessThan(14)
  // A neighbour follows a neighbour no oftener than by chance, which is once an opening.
  const neighbours = drawn.map(
    (numbers) => numbers.filter((number, door) => numbers[door + 1] === number + 1).length,
  )
  expect(sum(neighbours) / OPENINGS).toBeLessThan(2)
  expect(Math.abs(sum(drawn.map(correlation)) / OPENINGS)).toBeLessThan(0.1)
})

const repeat = <T>(times: number, make: (at: number) => T) =>
  Array.from({ length: times }, (_, at) => make(at))
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

/** Between the order of the doors and their numbers, from −1 to 1. */
function correlation(numbers: readonly number[]): number {
  const middle = (numbers.length + 1) / 2
  const products = numbers.map((number, door) => (number - middle) * (door + 1 - middle))
  return sum(products) / sum(numbers.map((number) => (number - middle) ** 2))
}

test('no stranger reads an id, which follows the doors', async () => {
  const poll = await openPoll(home)
  const stranger = await home.owner(2)
  const [, , third] = await unitsOf(await home.committee(), poll)
  expectOk(await object(stranger, poll, { rollNumber: third?.number }))
  const mine = await stranger.get(`/api/v1/polls/${poll.pollId}/roll-objections/mine`)
  for (const read of [mine, await rollOf(stranger, poll)]) {
    expect(read.body).not.toContain(String(third?.id))
  }
})

test('the roll never tells who has voted, not even after the close', async () => {
  const poll = await openPoll(home)
  const committee = await home.committee()
  const before = (await rollOf(committee, poll)).body
  await cast(await home.owner(1), poll, 'for')
  expect((await rollOf(committee, poll)).body).toBe(before)
  service.clock.set(poll.closesAt)
  expect((await rollOf(await home.committee(), poll)).body).toBe(before)
})

test('areas stand on a roll that weighs by them, for the committee and of one’s own home only', async () => {
  const poll = await openPoll(home, { votingUnit: 'owner', ruleCode: 'owners_ordinary' })
  const areasFor = async (person: TestClient) => {
    const { items } = (await rollOf(person, poll)).json()
    return items.map((unit: { floorAreaHundredths: number | null }) => unit.floorAreaHundredths)
  }
  expect(await areasFor(await home.committee())).toEqual(Array(6).fill(8640))
  expect(await areasFor(visitor)).toEqual(Array(6).fill(null))
  const ownFirst = (await areasFor(await home.owner(1))).sort()
  expect(ownFirst).toEqual([8640, null, null, null, null, null])
  const family = (await rollOf(await home.family(1), poll)).json().items
  expect(family.some(({ isMine }: { isMine: boolean }) => isMine)).toBe(false)
})

test('the roll has pages', async () => {
  const poll = await openPoll(home)
  const page = (await rollOf(visitor, poll, '?limit=4')).json()
  const next = (await rollOf(visitor, poll, `?limit=4&cursor=${page.nextCursor}`)).json()
  const numbers = [...page.items, ...next.items].map(({ number }) => number)
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6])
  expect(next.nextCursor).toBeNull()
  expect((await rollOf(visitor, poll, '?cursor=x')).json()).toMatchObject({
    code: 'invalid_cursor',
  })
  expect((await rollOf(visitor, poll, '?limit=0')).statusCode).toBe(400)
})

test('a draft has no roll to be seen', async () => {
  const draft = await createDraft(await home.committee(), home.communityCode)
  const poll = { pollId: draft.poll.id }
  expect((await rollOf(visitor, poll)).statusCode).toBe(404)
  expect((await rollOf(await home.committee(), poll)).json()).toMatchObject({
    code: 'poll_not_open',
  })
})
