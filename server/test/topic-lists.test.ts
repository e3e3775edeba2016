import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { answer, propose, TOPICS } from './build-topic'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990044')
  other = await buildNeighbourhood(service, '430503990045', 1)
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterEach(() => service.db.deleteFrom('topic_supports').execute())
afterEach(() => service.db.updateTable('consultations').set({ topic_id: null }).execute())
afterEach(() => service.db.deleteFrom('topics').execute())
afterAll(() => service.close())

interface Listed {
  readonly items: { readonly id: string }[]
  readonly nextCursor: string | null
}

async function idsOf(query: string, client = visitor): Promise<string[]> {
  const response = await client.get(`${TOPICS}${query}&limit=100`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json<Listed>().items.map(({ id }) => id)
}

/** Reads on, two at a time, to the end. */
async function pagesOf(query: string): Promise<string[]> {
  const ids: string[] = []
  let cursor = ''
  do {
    const page = (await visitor.get(`${TOPICS}${query}&limit=2${cursor}`)).json<Listed>()
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
  } while (cursor)
  return ids
}

const open = () => `?communityCode=${home.communityCode}&phase=open`
const ended = () => `?communityCode=${home.communityCode}&phase=ended`

/** Of one household alone in its grid, so that it waits at once. */
const proposeWaiting = async () => propose(await other.owner(1), other.gridCodes[0])

test('a community’s topics are public, newest first; what has ended is in a list of its own', async () => {
  const first = await propose(await home.owner(1), home.communityCode)
  service.clock.advanceHours(1)
  const ofGrid = await propose(await home.owner(1), home.gridCodes[0])
  const answered = await propose(await home.owner(2), home.communityCode)
  await answer(await home.committee(), answered)
  await proposeWaiting()
  expect(await idsOf(open())).toEqual([ofGrid.id, first.id])
  expect(await idsOf(ended())).toEqual([answered.id])
  service.clock.set('2027-01-24T10:00:00+08:00')
  expect(await idsOf(open())).toEqual([ofGrid.id])
  expect(await idsOf(ended())).toEqual([answered.id, first.id])
})

test('a list says of each topic whether my household supports it', async () => {
  await propose(await home.owner(1), home.communityCode)
  const seenBy = async (client: TestClient) =>
    (await client.get(`${TOPICS}${open()}`)).json<Listed>().items[0]
  expect(await seenBy(await home.owner(1))).toMatchObject({ isMine: true, isSupportedByMe: true })
  expect(await seenBy(await home.family(1))).toMatchObject({ isMine: false, isSupportedByMe: true })
  for (const client of [visitor, await home.owner(2), await home.committee()]) {
    expect(await seenBy(client)).toMatchObject({ isMine: false, isSupportedByMe: false })
  }
})

test('what waits for an answer is listed for every level, the longest due first', async () => {
  const late = await proposeWaiting()
  service.clock.advanceHours(48)
  const later = await propose(await other.owner(2), other.gridCodes[1])
  await propose(await home.owner(1), home.communityCode)
  for (const areaCode of ['4305', '430503', '430503990', other.communityCode]) {
    expect(await idsOf(`/waiting?areaCode=${areaCode}`)).toEqual([late.id, later.id])
  }
  expect(await idsOf(`/waiting?areaCode=${home.communityCode}`)).toEqual([])
  expect(await idsOf('/waiting?areaCode=430511')).toEqual([])
  service.clock.set('2027-01-24T10:00:00+08:00')
  const { items } = (await visitor.get(`${TOPICS}/waiting?areaCode=430503990`)).json()
  expect(items[0]).toMatchObject({ id: late.id, isOverdue: true })
  await answer(await other.committee(), late)
  expect(await idsOf('/waiting?areaCode=430503')).toEqual([later.id])
})

test('pages follow one another without a gap or a repeat, also within one instant', async () => {
  for (let household = 1; household <= 3; household += 1) {
    await propose(await home.owner(household), home.communityCode)
    await propose(await home.family(household), home.communityCode)
  }
  expect(await idsOf(open())).toHaveLength(6)
  expect(await pagesOf(open())).toEqual(await idsOf(open()))
  await proposeWaiting()
  await proposeWaiting()
  await propose(await other.owner(2), other.gridCodes[1])
  const waiting = '/waiting?areaCode=430503'
  expect(await idsOf(waiting)).toHaveLength(3)
  expect(await pagesOf(waiting)).toEqual(await idsOf(waiting))
})

test.each([
  '',
  '?phase=open',
  '?communityCode=430503990044',
  '?communityCode=430503990044&phase=late',
  '?communityCode=1&phase=open',
  '/waiting',
  '/waiting?areaCode=43',
  '/waiting?areaCode=430503990044001',
])('with the address "%s" a list is refused', async (address) => {
  expect((await visitor.get(`${TOPICS}${address}`)).statusCode).toBe(400)
})

test('a cursor of another list is refused', async () => {
  const cursor = Buffer.from('["x"]').toString('base64url')
  for (const query of [open(), '/waiting?areaCode=430503']) {
    const response = await visitor.get(`${TOPICS}${query}&cursor=${cursor}`)
    expect(response.json()).toMatchObject({ status: 422, code: 'invalid_cursor' })
  }
})
