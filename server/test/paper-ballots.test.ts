import { randomUUID } from 'node:crypto'
import { cast, createDraft, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import {
  confirm,
  enter,
  entered,
  motion,
  papersOf,
  readSlip,
  refuse,
  withdraw,
} from './build-paper'
import { correct } from './build-roll'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let first: TestClient
let second: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990091')
  other = await buildNeighbourhood(service, '430503990092', 1)
  first = await home.committee()
  second = await home.colleague()
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

const pollOf = async (person: TestClient, { id }: Poll) =>
  (await person.get(`/api/v1/consultations/${id}`)).json().poll
const unitOf = async (household: number, { id }: Poll) =>
  votingUnitOf(await home.owner(household), id)
const listed = async (person: TestClient, poll: Poll, status: string) =>
  (await person.get(`${papersOf(poll)}?status=${status}`)).json().items

test('a slip counts when a second person has confirmed it beside its scan', async () => {
  const poll = await openPoll(home)
  const votingUnitId = await unitOf(1, poll)
  const id = await entered(first, poll, { slipNumber: 'A-001', votingUnitId })
  expect((await pollOf(visitor, poll)).turnout).toBe(0)
  const view = (await second.get(`${papersOf(poll)}/${id}`)).json()
  expect(view).toMatchObject({
    slipNumber: 'A-001',
    status: 'waiting',
    votingUnit: { id: votingUnitId, label: '1栋 1单元101' },
    weight: null,
    enteredByMe: false,
    answers: motion('for'),
    acts: [{ act: 'enter', by: '测试430503990091-committee', at: TEST_NOW.toISOString() }],
    abilities: { correct: false, withdraw: false, confirm: true, refuse: true },
  })
  expect((await second.get(view.scan[0].url)).statusCode).toBe(200)
  const key = randomUUID()
  for (let times = 0; times < 2; times += 1) {
    expect((await confirm(second, poll, id, 0, key)).statusCode).toBe(200)
  }
  expect((await pollOf(visitor, poll)).turnout).toBe(1)
  expect((await confirm(second, poll, id)).json()).toMatchObject({ code: 'illegal_transition' })
  const done = (await second.get(`${papersOf(poll)}/${id}`)).json()
  expect(done).toMatchObject({ status: 'confirmed', answers: null, scan: [] })
  service.clock.set(poll.closesAt)
  const ended = await pollOf(visitor, poll)
  expect(ended.result.questions[0].for.units).toBe(1)
  expect(ended.unconfirmedPaper).toBe(0)
})

test('nobody confirms or refuses what she entered herself', async () => {
  const poll = await openPoll(home)
  const id = await entered(first, poll, { slipNumber: '1', votingUnitId: await unitOf(1, poll) })
  for (const refused of [await confirm(first, poll, id), await refuse(first, poll, id)]) {
    expect(refused.json()).toMatchObject({ status: 409, code: 'second_person_needed' })
  }
  expect((await withdraw(second, poll, id)).statusCode).toBe(403)
  const answers = { answers: motion('against') }
  expect((await second.put(`${papersOf(poll)}/${id}/answers`, answers)).statusCode).toBe(403)
})

test('a corrected entry is confirmed as it is now, not as it was seen before', async () => {
  const poll = await openPoll(home)
  const id = await entered(first, poll, { slipNumber: '1', votingUnitId: await unitOf(1, poll) })
  const url = `${papersOf(poll)}/${id}/answers`
  expect((await first.put(url, { answers: motion('against') })).statusCode).toBe(200)
  const two = { answers: [...motion('for'), ...motion('for')] }
  expect((await first.put(url, two)).json()).toMatchObject({ code: 'ballot_invalid' })
  expect((await confirm(second, poll, id, 0)).json()).toMatchObject({ code: 'paper_entry_changed' })
  expect((await confirm(second, poll, id, 1)).statusCode).toBe(200)
  service.clock.set(poll.closesAt)
  expect((await pollOf(visitor, poll)).result.questions[0]).toMatchObject({
    for: { units: 0 },
    against: { units: 1 },
  })
})

test('a slip that nobody has confirmed keeps no household from voting, and is not counted beside its ballot', async () => {
  const poll = await openPoll(home)
  const owner = await home.owner(1)
  const votingUnitId = await unitOf(1, poll)
  const id = await entered(first, poll, { slipNumber: 'W-1', votingUnitId })
  expect((await owner.get(`/api/v1/consultations/${poll.id}`)).json()).toMatchObject({
    poll: { myVotingUnits: [{ hasCast: false, mark: null, isSlipWaiting: true }] },
    abilities: { castBallot: true },
  })
  expect((await cast(owner, poll, 'against')).statusCode).toBe(201)
  expect((await confirm(second, poll, id)).json()).toMatchObject({
    status: 409,
    code: 'ballot_already_cast',
  })
  const probes = service.db
    .selectFrom('audit_entries')
    .select('subject_id')
    .where('operation', '=', 'confirm_paper_ballot_refused')
  expect(await probes.execute()).toEqual([{ subject_id: votingUnitId }])
  expect((await listed(second, poll, 'waiting')).map((each: { id: string }) => each.id)).toEqual([
    id,
  ])
  expect((await pollOf(owner, poll)).myVotingUnits).toMatchObject([{ isSlipWaiting: false }])
  expect((await refuse(second, poll, id, '这户已经在手机上投了。')).statusCode).toBe(200)
  service.clock.set(poll.closesAt)
  expect(await pollOf(visitor, poll)).toMatchObject({
    turnout: 1,
    unconfirmedPaper: 0,
    result: { questions: [{ for: { units: 0 }, against: { units: 1 } }] },
  })
})

test('one ballot for a unit over all channels; refusal and withdrawal free it and the number', async () => {
  const poll = await openPoll(home, { allowsRecast: true })
  const owner = await home.owner(1)
  const slip = { slipNumber: 'B-7', votingUnitId: await unitOf(1, poll) }
  const counted = { slipNumber: 'B-9', votingUnitId: await unitOf(3, poll) }
  await confirm(second, poll, await entered(first, poll, counted))
  const third = await home.owner(3)
  expect((await cast(third, poll, 'for')).json()).toMatchObject({ code: 'ballot_already_cast' })
  const twice = await enter(second, poll, { ...counted, slipNumber: 'B-10' })
  expect(twice.json()).toMatchObject({ code: 'voted_on_paper' })
  const id = await entered(first, poll, slip)
  expect((await enter(second, poll, { ...slip, slipNumber: 'B-8' })).json()).toMatchObject({
    code: 'voted_on_paper',
  })
  const taken = await enter(second, poll, { ...slip, votingUnitId: await unitOf(2, poll) })
  expect(taken.json()).toMatchObject({ status: 409, code: 'slip_number_taken' })
  expect((await third.get(`/api/v1/consultations/${poll.id}`)).json()).toMatchObject({
    poll: { myVotingUnits: [{ hasCast: true, mark: 'paper', castByMe: false, receipt: null }] },
    abilities: { castBallot: false },
  })
  expect((await refuse(second, poll, id)).statusCode).toBe(200)
  const again = await entered(first, poll, slip)
  expect((await withdraw(first, poll, again)).statusCode).toBe(200)
  expect((await cast(owner, poll, 'for')).statusCode).toBe(201)
  expect((await enter(first, poll, slip)).json()).toMatchObject({ code: 'ballot_already_cast' })
  const [refused] = await listed(first, poll, 'refused')
  expect(refused.acts).toMatchObject([
    { act: 'enter' },
    { act: 'refuse', by: '测试430503990091-colleague', reason: '看不清选了什么。' },
  ])
  expect(await listed(first, poll, 'withdrawn')).toHaveLength(1)
  const counts = (await first.get(`/api/v1/polls/${poll.pollId}/paper-counts`)).json()
  expect(counts).toEqual({ waiting: 0, confirmed: 1, refused: 1, withdrawn: 1, marks: [] })
})

test('a slip of a unit that was struck off meanwhile is not confirmed', async () => {
  const poll = await openPoll(home)
  const votingUnitId = await unitOf(1, poll)
  const id = await entered(first, poll, { slipNumber: 'S-1', votingUnitId })
  expect((await correct(home, poll, { kind: 'remove', votingUnitId })).statusCode).toBe(200)
  expect((await confirm(second, poll, id)).json()).toMatchObject({ code: 'unit_struck_off' })
  expect((await refuse(second, poll, id, '这一户已经划出名册。')).statusCode).toBe(200)
  expect((await pollOf(visitor, poll)).turnout).toBe(0)
})

test('what nobody has confirmed at the close is not counted, and its number is public', async () => {
  const poll = await openPoll(home)
  const id = await entered(first, poll, { slipNumber: '1', votingUnitId: await unitOf(1, poll) })
  await entered(first, poll, { slipNumber: '2', votingUnitId: await unitOf(2, poll) })
  await confirm(second, poll, id)
  expect((await pollOf(visitor, poll)).unconfirmedPaper).toBeNull()
  service.clock.set(poll.closesAt)
  const ended = await pollOf(visitor, poll)
  expect(ended).toMatchObject({ turnout: 1, unconfirmedPaper: 1 })
  const staff = await home.committee()
  const [waiting] = await listed(staff, poll, 'waiting')
  const view = (await staff.get(`${papersOf(poll)}/${waiting.id}`)).json()
  expect(view).toMatchObject({ answers: null, scan: [], abilities: { withdraw: false } })
  const late = await confirm(await service.as('430503990091-colleague'), poll, waiting.id)
  expect(late.json()).toMatchObject({ status: 409, code: 'poll_closed' })
  const slip = { slipNumber: '3', votingUnitId: await unitOf(3, poll) }
  expect((await enter(staff, poll, slip)).json()).toMatchObject({ code: 'poll_closed' })
})

test('the same request twice enters one slip', async () => {
  const poll = await openPoll(home)
  const body = await readSlip(first, { slipNumber: '1', votingUnitId: await unitOf(1, poll) })
  const key = randomUUID()
  const answers = [await first.post(papersOf(poll), body, key)]
  answers.push(await first.post(papersOf(poll), body, key))
  expect(new Set(answers.map(({ body: text }) => text)).size).toBe(1)
  expect(answers[1]?.statusCode).toBe(201)
  const changed = await first.post(papersOf(poll), { ...body, slipNumber: '2' }, key)
  expect(changed.json()).toMatchObject({ code: 'idempotency_key_reused' })
  expect(await listed(first, poll, 'waiting')).toHaveLength(1)
})

test('paper is the committee’s of the poll’s own community', async () => {
  const poll = await openPoll(home)
  const slip = { slipNumber: '1', votingUnitId: await unitOf(1, poll) }
  const id = await entered(first, poll, slip)
  const foreign = await other.committee()
  for (const [person, status] of [
    [visitor, 401],
    [await home.owner(1), 403],
    [await home.worker(), 403],
    [foreign, 403],
  ] as const) {
    const uploadIds = ['00000000-0000-8000-a000-000000000000']
    const body = { ...slip, weight: null, answers: motion('for'), uploadIds }
    const answers = [
      await person.post(papersOf(poll), body),
      await person.get(`${papersOf(poll)}?status=waiting`),
      await person.get(`${papersOf(poll)}/${id}`),
      await confirm(person, poll, id),
      await refuse(person, poll, id),
      await withdraw(person, poll, id),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => status))
  }
  const draft = await createDraft(await other.committee(), other.communityCode)
  const early = { id: draft.id, pollId: draft.poll.id }
  expect((await enter(first, early, slip)).statusCode).toBe(404)
  expect((await enter(foreign, early, slip)).json()).toMatchObject({ code: 'poll_not_open' })
  const unknown = { ...slip, slipNumber: '2', votingUnitId: `${home.communityCode}-999999999` }
  expect((await enter(first, poll, unknown)).statusCode).toBe(404)
  expect((await confirm(second, poll, 'a'.repeat(64))).statusCode).toBe(404)
})

test.each([
  ['a number with blanks', { slipNumber: 'A 1' }, 400, 'slipNumber'],
  ['a number like an online receipt', { slipNumber: 'AB12'.repeat(4) }, 400, 'slipNumber'],
  ['no photo', { uploadIds: [] }, 400, 'uploadIds'],
  ['no unit', { votingUnitId: null }, 422, 'votingUnitId'],
  ['a weight', { weight: 1 }, 422, 'weight'],
  ['another answer', { answers: [{ kind: 'single', optionId: '1' }] }, 422, 'answers.0'],
])('%s is refused by name', async (_case, change, status, field) => {
  const poll = await openPoll(home)
  const slip = { slipNumber: '1', votingUnitId: await unitOf(1, poll), ...change }
  const refused = await enter(first, poll, slip)
  expect(refused.statusCode).toBe(status)
  expect(Object.keys(refused.json().fields)).toContain(field)
  expect(await listed(first, poll, 'waiting')).toEqual([])
})

test('a list has pages', async () => {
  const poll = await openPoll(home)
  for (const household of [1, 2, 3]) {
    const votingUnitId = await unitOf(household, poll)
    await entered(first, poll, { slipNumber: `N-${household}`, votingUnitId })
  }
  const url = `${papersOf(poll)}?status=waiting&limit=2`
  const page = (await first.get(url)).json()
  const next = (await first.get(`${url}&cursor=${page.nextCursor}`)).json()
  const numbers = [...page.items, ...next.items].map(({ slipNumber }) => slipNumber)
  expect(numbers.sort()).toEqual(['N-1', 'N-2', 'N-3'])
  expect(next.nextCursor).toBeNull()
  expect((await first.get(`${url}&cursor=x`)).statusCode).toBe(422)
  expect(JSON.stringify(page)).not.toContain('choice')
})
