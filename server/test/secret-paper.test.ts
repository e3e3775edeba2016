import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { runMediaClock } from '../src/modules/media/run-media-clock'
import { hoursAhead, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import {
  confirm,
  enter,
  entered,
  mark,
  markByTwo,
  motion,
  papersOf,
  refuse,
  unmark,
  withdraw,
} from './build-paper'
import { askForToken, obtainToken, prepareToken } from './cast-secretly'
import { storedFiles } from './photo-files'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let first: TestClient
let second: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990093')
  first = await home.committee()
  second = await home.colleague()
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

const openSecretPoll = () => openPoll(home, { secrecy: 'secret' })
const unitOf = async (household: number, { id }: Poll) =>
  votingUnitOf(await home.owner(household), id)
const turnoutOf = async ({ id }: Poll) =>
  (await visitor.get(`/api/v1/consultations/${id}`)).json().poll.turnout
const countsOf = async ({ pollId }: Poll) =>
  (await first.get(`/api/v1/polls/${pollId}/paper-counts`)).json()

test('a unit that handed in a slip gets no token, and one with a token hands in none', async () => {
  const poll = await openSecretPoll()
  const owner = await home.owner(1)
  const votingUnitId = await unitOf(1, poll)
  await markByTwo([first, second], poll, votingUnitId)
  const { blindedMessage } = await prepareToken(visitor, poll, motion('for'))
  const asked = await askForToken(owner, poll, { votingUnitId, blindedMessage })
  expect(asked.json()).toMatchObject({ status: 409, code: 'voted_on_paper' })
  expect((await mark(second, poll, votingUnitId)).json()).toMatchObject({ code: 'voted_on_paper' })
  await obtainToken(await home.owner(2), visitor, poll, motion('for'))
  const online = await mark(first, poll, await unitOf(2, poll))
  expect(online.json()).toMatchObject({ status: 409, code: 'unit_votes_online' })
  const marks = (await first.get(`/api/v1/polls/${poll.pollId}/paper-marks`)).json()
  expect(marks.items).toEqual([
    { votingUnitId, label: '1栋 1单元101', status: 'marked', canConfirm: false },
  ])
})

test('one alone keeps no household from voting online, and who asks twice is told', async () => {
  const poll = await openSecretPoll()
  const owner = await home.owner(3)
  const votingUnitId = await unitOf(3, poll)
  expect((await mark(first, poll, votingUnitId)).json()).toEqual({
    votingUnitId,
    status: 'waiting',
  })
  expect((await mark(first, poll, votingUnitId)).json()).toMatchObject({
    code: 'second_person_needed',
  })
  const marksOf = async (person: TestClient) =>
    (await person.get(`/api/v1/polls/${poll.pollId}/paper-marks`)).json().items
  expect(await marksOf(first)).toMatchObject([{ status: 'waiting', canConfirm: false }])
  expect(await marksOf(second)).toMatchObject([{ status: 'waiting', canConfirm: true }])
  expect((await countsOf(poll)).marks).toEqual([])
  const none = await enter(first, poll, { slipNumber: 'W-1', weight: 1 })
  expect(none.json()).toMatchObject({ code: 'too_many_slips' })
  const seen = (await owner.get(`/api/v1/consultations/${poll.id}`)).json().poll.myVotingUnits
  expect(seen).toMatchObject([{ hasCast: false, mark: null, isSlipWaiting: true }])
  await obtainToken(owner, visitor, poll, motion('for'))
  expect((await mark(second, poll, votingUnitId)).json()).toMatchObject({
    code: 'unit_votes_online',
  })
  expect((await unmark(first, poll, votingUnitId)).statusCode).toBe(200)
  expect(await marksOf(first)).toEqual([])
})

test('whoever has handed in a slip gets no second ballot by another household’s mark', async () => {
  const poll = await openSecretPoll()
  const [mine, other] = [await unitOf(1, poll), await unitOf(2, poll)]
  await markByTwo([first, second], poll, mine)
  const id = await entered(first, poll, { slipNumber: 'D-1', weight: 1 })
  expect((await confirm(second, poll, id)).statusCode).toBe(200)
  await markByTwo([first, second], poll, other)
  expect((await unmark(first, poll, mine)).json()).toMatchObject({ code: 'mark_needed' })
  const { blindedMessage } = await prepareToken(visitor, poll, motion('for'))
  const asked = await askForToken(await home.owner(1), poll, {
    votingUnitId: mine,
    blindedMessage,
  })
  expect(asked.json()).toMatchObject({ code: 'voted_on_paper' })
})

test('there are never more slips than units that handed one in', async () => {
  const poll = await openSecretPoll()
  const [one, two] = [await unitOf(1, poll), await unitOf(2, poll)]
  const none = await enter(first, poll, { slipNumber: 'S-1', weight: 1 })
  expect(none.json()).toMatchObject({ status: 409, code: 'too_many_slips' })
  await markByTwo([first, second], poll, one)
  await markByTwo([second, first], poll, two)
  const attempts = await Promise.all(
    ['S-1', 'S-2', 'S-3', 'S-4'].map((slipNumber) => enter(first, poll, { slipNumber, weight: 1 })),
  )
  expect(attempts.filter(({ statusCode }) => statusCode === 201)).toHaveLength(2)
  expect((await countsOf(poll)).marks).toEqual([{ weight: 1, units: 2, slips: 2 }])
  expect((await unmark(first, poll, one)).json()).toMatchObject({ code: 'mark_needed' })
  const ids = attempts.filter(({ statusCode }) => statusCode === 201).map((each) => each.json().id)
  expect((await withdraw(first, poll, ids[0])).statusCode).toBe(200)
  // Whose slip is left, nobody knows.
  expect((await unmark(first, poll, one)).json()).toMatchObject({ code: 'mark_needed' })
  expect((await withdraw(first, poll, ids[1])).statusCode).toBe(200)
  expect((await unmark(first, poll, one)).statusCode).toBe(200)
  expect((await unmark(first, poll, one)).statusCode).toBe(404)
  expect((await countsOf(poll)).marks).toEqual([{ weight: 1, units: 1, slips: 0 }])
  await obtainToken(await home.owner(1), visitor, poll, motion('for'))
})

test('a slip has no unit, and counts when a second person has confirmed it', async () => {
  const poll = await openSecretPoll()
  const votingUnitId = await unitOf(1, poll)
  for (const household of [1, 2, 3]) {
    await markByTwo([first, second], poll, await unitOf(household, poll))
  }
  const withUnit = await enter(first, poll, { slipNumber: 'S-1', weight: 1, votingUnitId })
  expect(withUnit.json()).toMatchObject({ status: 422, fields: { votingUnitId: 'contradicts' } })
  const ids: string[] = []
  for (const slipNumber of ['S-1', 'S-2', 'S-3']) {
    ids.push(await entered(first, poll, { slipNumber, weight: 1, answers: motion('against') }))
  }
  const [one = '', two = ''] = ids
  const taken = await enter(second, poll, { slipNumber: 'S-1', weight: 1 })
  expect(taken.json()).toMatchObject({ code: 'too_many_slips' })
  expect((await confirm(first, poll, one)).json()).toMatchObject({ code: 'second_person_needed' })
  expect((await second.get(`${papersOf(poll)}/${one}`)).json()).toMatchObject({
    slipNumber: 'S-1',
    votingUnit: null,
    weight: 1,
    answers: motion('against'),
    acts: [{ act: 'enter', at: null }],
  })
  expect((await confirm(second, poll, one)).statusCode).toBe(200)
  expect((await refuse(second, poll, two)).statusCode).toBe(200)
  expect(await turnoutOf(poll)).toBe(1)
  service.clock.set(poll.closesAt)
  const ended = (await visitor.get(`/api/v1/consultations/${poll.id}`)).json().poll
  expect(ended).toMatchObject({ turnout: 1, unconfirmedPaper: 1 })
  expect(ended.result.questions[0].against.units).toBe(1)
})

test('while the poll runs, no stored value tells a slip’s number, its answers or its unit', async () => {
  const poll = await openSecretPoll()
  await markByTwo([first, second], poll, await unitOf(1, poll))
  const id = await entered(first, poll, { slipNumber: 'QX-93751', weight: 1 })
  const [communityCode = '', number = ''] = poll.pollId.split('-')
  const rows = await service.db
    .selectFrom('paper_entries')
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('poll_id', '=', number)
    .execute()
  expect(rows).toMatchObject([{ id, voting_unit_id: null }])
  const keys = await service.db.selectFrom('idempotency_keys').selectAll().execute()
  const audit = await service.db.selectFrom('audit_entries').selectAll().execute()
  const stored = JSON.stringify([rows, keys, audit])
  expect(stored).not.toContain('QX-93751')
  expect(JSON.stringify([keys, audit])).not.toContain(id)
  expect(JSON.stringify(rows)).not.toContain('choice')
  const acts = await service.db
    .selectFrom('paper_entry_acts')
    .select('at')
    .where('entry_id', '=', id)
    .execute()
  expect(acts).toEqual([{ at: null }])
  service.clock.set(poll.closesAt)
  await visitor.get(`/api/v1/consultations/${poll.id}`)
  const left = await service.db
    .selectFrom('paper_entries')
    .select('id')
    .where('id', '=', id)
    .execute()
  expect(left).toEqual([])
})

test('marks are the committee’s, of secret polls only', async () => {
  const poll = await openSecretPoll()
  const unit = await unitOf(1, poll)
  for (const [person, status] of [
    [visitor, 401],
    [await home.owner(1), 403],
    [await home.worker(), 403],
  ] as const) {
    const marks = await person.get(`/api/v1/polls/${poll.pollId}/paper-marks`)
    const answers = [await mark(person, poll, unit), await unmark(person, poll, unit), marks]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([status, status, status])
  }
  const named = await openPoll(home)
  expect((await mark(first, named, await unitOf(1, named))).statusCode).toBe(404)
  const noWeight = await enter(first, named, { slipNumber: '1', weight: 1 })
  expect(noWeight.json().fields).toEqual({ votingUnitId: 'required' })
  service.clock.set(poll.closesAt)
  const late = await home.committee()
  expect((await mark(late, poll, unit)).json()).toMatchObject({ code: 'poll_closed' })
})

test('at the close the photos of slips open by no link any more, and the next sweep removes their files', async () => {
  const poll = await openPoll(home, { secrecy: 'secret', closesAt: hoursAhead(1) })
  await markByTwo([first, second], poll, await unitOf(1, poll))
  const before = storedFiles(service)
  const id = await entered(first, poll, { slipNumber: 'P-1', weight: 1 })
  const [{ url }] = (await second.get(`${papersOf(poll)}/${id}`)).json().scan
  await confirm(second, poll, id)
  expect((await visitor.get(url)).statusCode).toBe(200)
  const photos = storedFiles(service).filter((name) => !before.includes(name))
  expect(photos).toHaveLength(1)
  service.clock.set(poll.closesAt)
  expect(await turnoutOf(poll)).toBe(1)
  expect((await visitor.get(url)).json()).toMatchObject({ status: 404 })
  await runMediaClock({ ...service, storage: createLocalStorage(service.filesFolder) })
  expect(storedFiles(service)).not.toContain(photos[0])
})
