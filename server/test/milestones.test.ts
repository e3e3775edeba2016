import { randomUUID } from 'node:crypto'
import { cast } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import {
  askOpinions,
  CONSULTATIONS,
  endedPoll,
  expectOk,
  listOf,
  MILESTONES,
  plan,
  uploadPhotos,
} from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let visitor: TestClient
let resident: TestClient

const TODAY = '2026-11-25'
const first = { title: '签下采购合同', dueOn: '2026-11-27' }
const second = { title: '器材装好', dueOn: '2026-12-20' }

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990066', 1)
  other = await buildNeighbourhood(service, '430503990067', 1)
  committee = await home.committee()
  visitor = await service.as()
  resident = await home.owner(1)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterEach(() => service.db.deleteFrom('milestone_postponements').execute())
afterEach(() => service.db.deleteFrom('milestone_photos').execute())
afterEach(() => service.db.deleteFrom('milestones').execute())
afterAll(() => service.close())

interface Seen {
  readonly id: string
  readonly title: string
}

const milestonesOf = (id: string, person = visitor) =>
  listOf(person, `${CONSULTATIONS}/${id}/milestones`) as Promise<(Seen & Record<string, unknown>)[]>
const steps = async (id: string, person = visitor) =>
  expectOk(await person.get(`${CONSULTATIONS}/${id}/steps`)).json()

/** A consultation that is being carried out in the two milestones above. */
async function carriedOut(): Promise<{ id: string; milestones: Seen[] }> {
  const { id } = await endedPoll(service, home)
  expectOk(await plan(await home.committee(), { id }, [second, first]))
  return { id, milestones: await milestonesOf(id) }
}

const complete = (person: TestClient, { id }: Seen, over: object = {}, key?: string) =>
  person.post(
    `${MILESTONES}/${id}/completion`,
    { note: '合同签好了，贴在公告栏。', uploadIds: [], ...over },
    key,
  )
const postpone = (person: TestClient, { id }: Seen, over: object = {}, key?: string) =>
  person.post(
    `${MILESTONES}/${id}/postponement`,
    { dueOn: '2026-12-10', reason: '厂家的货晚到。', ...over },
    key,
  )
const drop = (person: TestClient, { id }: Seen, key?: string) =>
  person.post(`${MILESTONES}/${id}/drop`, { reason: '地方太小，装不下。' }, key)
const close = (person: TestClient, id: string, key?: string) =>
  person.post(`${CONSULTATIONS}/${id}/closure`, { statement: '器材都装好了，谢谢大家。' }, key)

/** The one of the two with this title. */
function named(milestones: readonly Seen[], title: string): Seen {
  const found = milestones.find((milestone) => milestone.title === title)
  if (!found) throw new Error(`There is no ${title}`)
  return found
}

/** However many take part. */
const OVER_HALF = {
  ruleCode: 'custom',
  customThresholds: [
    { name: 'agreement', measure: 'units', numerator: 1, denominator: 2, isStrict: true },
  ],
}

describe('starting', () => {
  test('from the result, with what is done and by when; everybody reads it by its day', async () => {
    const { id } = await endedPoll(service, home)
    expect(await steps(id, committee)).toMatchObject({
      status: 'result',
      carryingOut: null,
      abilities: { startCarryingOut: true, close: true, addMilestone: false },
    })
    const started = await plan(committee, { id }, [second, first])
    expect(started.json()).toMatchObject({
      status: 'carrying_out',
      carryingOut: { total: 2, done: 0, running: 2, overdue: 0 },
      abilities: { startCarryingOut: false, addMilestone: true, close: false },
    })
    expect(await milestonesOf(id)).toMatchObject([
      { ...first, firstDueOn: first.dueOn, status: 'running', isOverdue: false, canChange: false },
      { ...second, status: 'running', isLate: false, end: null, postponements: [], photos: [] },
    ])
    expect(await milestonesOf(id, committee)).toMatchObject([
      { canChange: true },
      { canChange: true },
    ])
  })

  test('also when nobody has looked since the poll closed', async () => {
    const { id } = await endedPoll(service, home)
    expect((await plan(committee, { id }, [first])).statusCode).toBe(200)
    const seen = await visitor.get(`${CONSULTATIONS}/${id}`)
    expect(seen.json()).toMatchObject({
      status: 'carrying_out',
      poll: { result: { turnout: { units: 0 } } },
    })
  })

  test('what did not pass only with a reason, which everybody reads', async () => {
    const { id } = await endedPoll(service, home)
    expect(await steps(id)).toMatchObject({ unpassed: 'invalid' })
    const url = `${CONSULTATIONS}/${id}/carrying-out`
    const refused = await committee.post(url, { milestones: [first] })
    expect(refused.json()).toMatchObject({
      status: 422,
      code: 'reason_missing',
      fields: { reason: 'invalid' },
    })
    expect(await steps(id)).toMatchObject({ status: 'result', carryingOut: null })
    const reason = '水管已经裂了，等不得，找 13800001234。'
    expectOk(await committee.post(url, { milestones: [first], reason }))
    expect(await steps(id)).toMatchObject({
      unpassed: 'invalid',
      carryingOut: { reason: expect.stringMatching(/^水管已经裂了，等不得，找 138\*+/) },
    })
  })

  test.each([
    ['advice', { ruleCode: 'advisory' }, null],
    ['what passed', OVER_HALF, null],
    ['a motion that was voted down', OVER_HALF, 'rejected'],
  ] as const)('%s is known for what it is', async (_case, overrides, unpassed) => {
    const choice = unpassed ? 'against' : 'for'
    const { id } = await endedPoll(service, home, {
      overrides,
      async vote(poll) {
        expectOk(await cast(resident, poll, choice))
      },
    })
    expect(await steps(id)).toMatchObject({ unpassed })
    const url = `${CONSULTATIONS}/${id}/carrying-out`
    const started = await committee.post(url, { milestones: [first] })
    expect(started.statusCode).toBe(unpassed ? 422 : 200)
  })

  test('not before there is a result, and once only', async () => {
    const asked = await askOpinions(service, home)
    expect((await plan(committee, asked, [first])).json()).toMatchObject({
      code: 'illegal_transition',
    })
    const { id } = await carriedOut()
    expect((await plan(committee, { id }, [first])).json()).toMatchObject({
      code: 'illegal_transition',
    })
  })

  test('only its committee; the same request twice starts once', async () => {
    const { id } = await endedPoll(service, home)
    expect((await plan(visitor, { id }, [first])).statusCode).toBe(401)
    for (const person of [resident, await home.worker(), await other.committee()]) {
      expect((await plan(person, { id }, [first])).statusCode).toBe(403)
    }
    const key = randomUUID()
    await plan(committee, { id }, [first], key)
    expect((await plan(committee, { id }, [first], key)).statusCode).toBe(200)
    expect(await milestonesOf(id)).toHaveLength(1)
  })

  test.each([
    ['none', [], 'milestones'],
    ['twenty-one', Array(21).fill(first), 'milestones'],
    ['one without a day', [{ title: '装好' }], 'milestones.0.dueOn'],
    ['a day that does not exist', [{ ...first, dueOn: '2027-02-30' }], 'milestones.0.dueOn'],
    ['a title of one character', [first, { ...first, title: '装' }], 'milestones.1.title'],
  ])('%s is refused by name', async (_case, milestones, field) => {
    const { id } = await endedPoll(service, home)
    expect((await plan(committee, { id }, milestones)).json()).toMatchObject({
      status: 400,
      fields: { [field]: expect.any(String) },
    })
  })

  test.each([
    ['yesterday', '2026-11-24', 'too_soon'],
    ['in four years', '2030-11-25', 'too_far'],
  ])('a milestone due %s is refused, and nothing moves', async (_case, dueOn, problem) => {
    const { id } = await endedPoll(service, home)
    const refused = await plan(committee, { id }, [first, { ...first, dueOn }])
    expect(refused.json()).toMatchObject({
      status: 422,
      code: 'due_on_out_of_range',
      fields: { 'milestones.1.dueOn': problem },
    })
    expect(await steps(id)).toMatchObject({ status: 'result' })
    expect((await plan(committee, { id }, [{ ...first, dueOn: TODAY }])).statusCode).toBe(200)
  })
})

describe('carrying out', () => {
  test('a milestone is overdue from the midnight after its day, without any job', async () => {
    const { id } = await carriedOut()
    service.clock.set('2026-11-27T23:59:59.999+08:00')
    expect(await milestonesOf(id)).toMatchObject([{ isOverdue: false, isLate: false }, {}])
    service.clock.set('2026-11-28T00:00:00+08:00')
    expect(await milestonesOf(id)).toMatchObject([{ isOverdue: true, isLate: true }, {}])
    expect(await steps(id)).toMatchObject({ carryingOut: { running: 2, overdue: 1 } })
  })

  test('it is done with a sentence and photos, for good', async () => {
    const { id, milestones } = await carriedOut()
    const one = named(milestones, first.title)
    expect((await complete(visitor, one)).statusCode).toBe(401)
    for (const person of [resident, await home.worker(), await other.committee()]) {
      expect((await complete(person, one)).statusCode).toBe(403)
    }
    expect((await complete(committee, one, { note: '好了' })).json()).toMatchObject({
      fields: { note: expect.any(String) },
    })
    const uploadIds = await uploadPhotos(committee, 2)
    const key = randomUUID()
    const note = '合同签好了，问13812345678。'
    const done = await complete(committee, one, { note, uploadIds }, key)
    expect(done.json()).toMatchObject({
      status: 'done',
      isLate: false,
      end: {
        note: '合同签好了，问138****5678。',
        endedBy: '测试430503990066-committee',
        endedAt: service.clock.now().toISOString(),
      },
      photos: uploadIds.map((each) => ({ id: each })),
      canChange: false,
    })
    const again = await complete(committee, one, { note, uploadIds }, key)
    expect(again.statusCode).toBe(200)
    for (const act of [complete, postpone]) {
      expect((await act(committee, one)).json()).toMatchObject({ code: 'illegal_transition' })
    }
    expect(await steps(id)).toMatchObject({ carryingOut: { done: 1, running: 1 } })
  })

  test('what is done too late stays late', async () => {
    const { id, milestones } = await carriedOut()
    service.clock.set('2026-11-30T10:00:00+08:00')
    await complete(await home.committee(), named(milestones, first.title))
    expect(await milestonesOf(id)).toMatchObject([
      { status: 'done', isOverdue: false, isLate: true },
      {},
    ])
  })

  test('it is put off with a reason; nothing hides when it was due at first, and that it was late', async () => {
    const { milestones } = await carriedOut()
    const one = named(milestones, first.title)
    expect((await postpone(visitor, one)).statusCode).toBe(401)
    expect((await postpone(resident, one)).statusCode).toBe(403)
    const inTime = await postpone(committee, one, { dueOn: '2026-12-01' })
    expect(inTime.json()).toMatchObject({ dueOn: '2026-12-01', isLate: false })
    service.clock.set('2026-12-02T09:00:00+08:00')
    const key = randomUUID()
    const later = await home.committee()
    const put = await postpone(later, one, {}, key)
    expect((await postpone(later, one, {}, key)).json()).toEqual(put.json())
    expect(put.json()).toMatchObject({
      firstDueOn: first.dueOn,
      dueOn: '2026-12-10',
      isOverdue: false,
      isLate: true,
      postponements: [
        {
          fromDueOn: '2026-12-01',
          toDueOn: '2026-12-10',
          wasOverdue: true,
          reason: '厂家的货晚到。',
          postponedBy: '测试430503990066-committee',
          postponedAt: service.clock.now().toISOString(),
        },
        { fromDueOn: first.dueOn, toDueOn: '2026-12-01', wasOverdue: false },
      ],
    })
    const done = await complete(later, one)
    expect(done.json()).toMatchObject({ status: 'done', isLate: true })
  })

  test.each([
    ['the day it is due', first.dueOn, 'too_soon'],
    ['an earlier day', TODAY, 'too_soon'],
    ['a day in four years', '2030-11-25', 'too_far'],
  ])('it is not put off to %s', async (_case, dueOn, problem) => {
    const { milestones } = await carriedOut()
    const refused = await postpone(committee, named(milestones, first.title), { dueOn })
    expect(refused.json()).toMatchObject({
      status: 422,
      code: 'due_on_out_of_range',
      fields: { dueOn: problem },
    })
  })

  test('it is not put off, nor dropped, without a reason', async () => {
    const { milestones } = await carriedOut()
    const one = named(milestones, first.title)
    const without = await postpone(committee, one, { reason: undefined })
    expect(without.json()).toMatchObject({ status: 400, fields: { reason: 'required' } })
    const dropped = await committee.post(`${MILESTONES}/${one.id}/drop`, {})
    expect(dropped.json()).toMatchObject({ status: 400, fields: { reason: 'required' } })
  })

  test('one may be added later, up to twenty in all', async () => {
    const { id } = await carriedOut()
    const url = `${CONSULTATIONS}/${id}/milestones`
    const body = { title: '请大家试用', dueOn: '2026-12-24' }
    expect((await visitor.post(url, body)).statusCode).toBe(401)
    expect((await resident.post(url, body)).statusCode).toBe(403)
    const key = randomUUID()
    await committee.post(url, body, key)
    expect((await committee.post(url, body, key)).json()).toMatchObject({
      carryingOut: { total: 3 },
    })
    const early = await committee.post(url, { ...body, dueOn: '2026-11-24' })
    expect(early.json()).toMatchObject({ fields: { dueOn: 'too_soon' } })
    for (let count = 4; count <= 20; count += 1) expectOk(await committee.post(url, body))
    expect((await committee.post(url, body)).json()).toMatchObject({
      status: 409,
      code: 'too_many_milestones',
    })
    const { id: result } = await endedPoll(service, home)
    const elsewhere = `${CONSULTATIONS}/${result}/milestones`
    expect((await (await home.committee()).post(elsewhere, body)).json()).toMatchObject({
      code: 'illegal_transition',
    })
  })

  test('of a community: what runs, overdue first, whoever asks', async () => {
    const { milestones } = await carriedOut()
    const { id } = await carriedOut()
    await complete(await home.committee(), named(milestones, first.title))
    service.clock.set('2026-11-28T10:00:00+08:00')
    const running = await listOf(visitor, `${MILESTONES}?communityCode=${home.communityCode}`)
    expect(running).toMatchObject([
      { title: first.title, isOverdue: true, consultationId: id },
      { title: second.title, isOverdue: false },
      { title: second.title, isOverdue: false },
    ])
  })
})

describe('closing', () => {
  test('once all is done or dropped with a reason, with a statement', async () => {
    const { id, milestones } = await carriedOut()
    expect((await close(committee, id)).json()).toMatchObject({
      status: 409,
      code: 'milestones_running',
    })
    await complete(committee, named(milestones, first.title))
    const [key, one] = [randomUUID(), named(milestones, second.title)]
    expect((await drop(resident, one)).statusCode).toBe(403)
    const dropped = await drop(committee, one, key)
    expect((await drop(committee, one, key)).json()).toEqual(dropped.json())
    expect(dropped.json()).toMatchObject({ status: 'dropped', end: { note: '地方太小，装不下。' } })
    expect(await steps(id, committee)).toMatchObject({ abilities: { close: true } })
    expect((await close(visitor, id)).statusCode).toBe(401)
    for (const person of [resident, await other.committee()]) {
      expect((await close(person, id)).statusCode).toBe(403)
    }
    const closing = randomUUID()
    await close(committee, id, closing)
    expect((await close(committee, id, closing)).json()).toMatchObject({
      status: 'closed',
      closed: {
        closedAt: service.clock.now().toISOString(),
        statement: '器材都装好了，谢谢大家。',
      },
      abilities: { close: false, addMilestone: false, correct: true },
    })
    expect((await close(committee, id)).json()).toMatchObject({ code: 'illegal_transition' })
  })

  test('at once, when the result asks for nothing', async () => {
    const { id } = await endedPoll(service, home)
    const url = `${CONSULTATIONS}/${id}/closure`
    expect((await committee.post(url, { statement: '无' })).json()).toMatchObject({
      status: 400,
      fields: { statement: expect.any(String) },
    })
    expect((await close(committee, id)).json()).toMatchObject({
      status: 'closed',
      carryingOut: null,
    })
  })

  test('not while opinions are asked for', async () => {
    const { id } = await askOpinions(service, home)
    expect((await close(committee, id)).json()).toMatchObject({ code: 'illegal_transition' })
  })
})

test('what is not there is not found, by whatever act', async () => {
  const thing = { id: `${home.communityCode}-999999999`, title: '' }
  const responses = [
    await complete(committee, thing),
    await postpone(committee, thing),
    await drop(committee, thing),
    await plan(committee, thing, [first]),
    await close(committee, thing.id),
    await visitor.get(`${CONSULTATIONS}/${thing.id}/milestones`),
  ]
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(404))
})
