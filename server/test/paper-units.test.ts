import { openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { entered, mark } from './build-paper'
import { obtainToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990096')
  committee = await home.committee()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

const unitsOf = ({ pollId }: Poll) => `/api/v1/polls/${pollId}/paper-units`
const found = async (poll: Poll, search: string) =>
  (await committee.get(`${unitsOf(poll)}?search=${encodeURIComponent(search)}`)).json().items
const unitOf = async (household: number, { id }: Poll) =>
  votingUnitOf(await home.owner(household), id)

test('a unit is found by its door, and says that its slip has been entered', async () => {
  const poll = await openPoll(home)
  const votingUnitId = await unitOf(1, poll)
  const label = '1栋 1单元101'
  const free = { votingUnitId, label, floorAreaHundredths: null, isOnPaper: false }
  expect(await found(poll, '1栋101')).toEqual([free])
  await entered(committee, poll, { slipNumber: '1', votingUnitId })
  expect(await found(poll, '1-1-101')).toEqual([{ ...free, isOnPaper: true }])
  expect(await found(poll, '77栋')).toEqual([])
  expect(await found(poll, '.*')).toEqual([])
})

test('in a secret poll it says who handed in paper, and never who has a ballot online', async () => {
  const poll = await openPoll(home, { secrecy: 'secret' })
  await mark(committee, poll, await unitOf(1, poll))
  const answers = [{ kind: 'motion', choice: 'for' }]
  await obtainToken(await home.owner(2), await service.as(), poll, answers as never)
  const units: { votingUnitId: string; isOnPaper: boolean }[] = await found(poll, '1')
  const onPaper = units.filter(({ isOnPaper }) => isOnPaper)
  expect(onPaper.map(({ votingUnitId }) => votingUnitId)).toEqual([await unitOf(1, poll)])
  expect(units.map(({ votingUnitId }) => votingUnitId)).toContain(await unitOf(2, poll))
})

test('a list has pages, in the order of the roll', async () => {
  const poll = await openPoll(home)
  const all: { votingUnitId: string }[] = await found(poll, '1')
  const url = `${unitsOf(poll)}?search=1&limit=2`
  const first = (await committee.get(url)).json()
  const second = (await committee.get(`${url}&cursor=${first.nextCursor}`)).json()
  expect([...first.items, ...second.items]).toEqual(all.slice(0, 4))
  expect((await committee.get(`${url}&cursor=x`)).statusCode).toBe(422)
})

test('it is the committee’s alone, and asks for words', async () => {
  const poll = await openPoll(home)
  for (const [person, status] of [
    [await service.as(), 401],
    [await home.owner(1), 403],
    [await home.worker(), 403],
  ] as const) {
    expect((await person.get(`${unitsOf(poll)}?search=1`)).statusCode).toBe(status)
  }
  for (const query of ['', '?search=', `?search=${'1'.repeat(31)}`]) {
    expect((await committee.get(unitsOf(poll) + query)).statusCode).toBe(400)
  }
})
