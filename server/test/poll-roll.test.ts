import { cast, createDraft, openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
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
  const { items } = (await rollOf(visitor, poll)).json()
  expect(items).toHaveLength(6)
  expect(items[0]).toEqual({
    id: expect.stringContaining(home.communityCode),
    label: '1栋 1单元1**',
    floorAreaHundredths: null,
    isMine: false,
  })
  const own = (await rollOf(await home.owner(2), poll)).json().items
  expect(own.map(({ label }: { label: string }) => label).slice(0, 3)).toEqual([
    '1栋 1单元1**',
    '1栋 1单元201',
    '1栋 1单元3**',
  ])
  expect(own[1].isMine).toBe(true)
  const [whole] = (await rollOf(await home.committee(), poll)).json().items
  expect(whole.label).toBe('1栋 1单元101')
  const [foreign] = (await rollOf(await other.committee(), poll)).json().items
  expect(foreign.label).toBe('1栋 1单元1**')
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
  expect(await areasFor(await home.owner(1))).toEqual([8640, null, null, null, null, null])
  const family = (await rollOf(await home.family(1), poll)).json().items
  expect(family.some(({ isMine }: { isMine: boolean }) => isMine)).toBe(false)
})

test('the roll has pages', async () => {
  const poll = await openPoll(home)
  const page = (await rollOf(visitor, poll, '?limit=4')).json()
  const next = (await rollOf(visitor, poll, `?limit=4&cursor=${page.nextCursor}`)).json()
  const ids = [...page.items, ...next.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(6)
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
