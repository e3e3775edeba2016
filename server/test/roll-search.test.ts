import { createDraft, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { correct, numberOf } from './build-roll'
import { expectOk } from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const BY_AREA = { votingUnit: 'owner', ruleCode: 'owners_ordinary' }

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990096')
  other = await buildNeighbourhood(service, '430503990097', 1)
  committee = await home.committee()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>
interface Seen {
  readonly id: string
  readonly number: number
  readonly label: string
  readonly floorAreaHundredths: number | null
  readonly isStruckOff: boolean
}

const ask = (person: TestClient, pollId: string, search?: string, more = '') =>
  person.get(
    `/api/v1/polls/${pollId}/roll-units?limit=100${search === undefined ? '' : `&search=${encodeURIComponent(search)}`}${more}`,
  )
const found = async ({ pollId }: Poll, search?: string): Promise<Seen[]> =>
  expectOk(await ask(committee, pollId, search)).json().items
const labelsOf = (units: readonly Seen[]) => units.map(({ label }) => label)

test('a unit is found by its door, as it is written or not quite', async () => {
  const poll = await openPoll(home)
  const id = await votingUnitOf(await home.owner(2), poll.id)
  const unit = {
    id,
    number: await numberOf(service, id),
    label: '1栋 1单元201',
    floorAreaHundredths: null,
    isStruckOff: false,
  }
  for (const search of ['1栋 1单元201', '1-1-201', '1栋201']) {
    expect(await found(poll, search)).toEqual([unit])
  }
  expect(labelsOf(await found(poll, '2栋'))).toEqual([
    '2栋 1单元101',
    '2栋 1单元201',
    '2栋 1单元301',
  ])
  for (const search of ['77栋', '.*', '-']) expect(await found(poll, search)).toEqual([])
})

test('without a search it is the whole roll, page after page in its order', async () => {
  const poll = await openPoll(home)
  const whole = await found(poll)
  expect(whole).toHaveLength(6)
  const url = `/api/v1/polls/${poll.pollId}/roll-units?search=1&limit=2`
  const first = (await committee.get(url)).json()
  const second = (await committee.get(`${url}&cursor=${first.nextCursor}`)).json()
  expect([...first.items, ...second.items]).toEqual(whole.slice(0, 4))
  expect((await committee.get(`${url}&cursor=x`)).json()).toMatchObject({ code: 'invalid_cursor' })
})

test('it tells areas only where ballots weigh by them', async () => {
  const areas = async (poll: Poll) =>
    (await found(poll)).map(({ floorAreaHundredths }) => floorAreaHundredths)
  expect(await areas(await openPoll(home))).not.toContainEqual(expect.anything())
  expect(await areas(await openPoll(home, BY_AREA))).not.toContain(null)
})

test('what was struck off stays in sight as such, for the committee alone', async () => {
  const poll = await openPoll(home)
  const votingUnitId = await votingUnitOf(await home.owner(2), poll.id)
  expectOk(await correct(home, poll, { kind: 'remove', votingUnitId }))
  expect(await found(poll, '1-1-201')).toMatchObject([{ id: votingUnitId, isStruckOff: true }])
  expect((await found(poll)).filter(({ isStruckOff }) => isStruckOff)).toHaveLength(1)
  const published = await committee.get(`/api/v1/polls/${poll.pollId}/roll`)
  expect(published.json().items).toHaveLength(5)
})

test('it is the committee’s alone', async () => {
  const { pollId } = await openPoll(home)
  expect((await ask(await service.as(), pollId)).statusCode).toBe(401)
  for (const person of [await home.owner(1), await home.worker(), await other.committee()]) {
    expect((await ask(person, pollId, '1')).statusCode).toBe(403)
  }
  for (const search of ['', '1'.repeat(31)]) {
    expect((await ask(committee, pollId, search)).statusCode).toBe(400)
  }
})

test('a draft has no roll yet, and is unknown to everybody else', async () => {
  const { poll } = await createDraft(committee, home.communityCode)
  expect((await ask(committee, poll.id)).json()).toMatchObject({ code: 'poll_not_open' })
  expect((await ask(await home.owner(1), poll.id)).statusCode).toBe(404)
})
