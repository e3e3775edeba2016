import { randomUUID } from 'node:crypto'
import { createDraft } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import {
  askOpinions,
  CONSULTATIONS,
  decline,
  expectOk,
  listOf,
  OPINIONS,
  publish,
  roundEnd,
  write,
  written,
} from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let visitor: TestClient
let resident: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990061')
  other = await buildNeighbourhood(service, '430503990062', 1)
  committee = await home.committee()
  visitor = await service.as()
  resident = await home.owner(1)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const ask = () => askOpinions(service, home)
/** There is time to vote after any round. */
const later = { closesAt: roundEnd(TEST_NOW, 80) }
const steps = async (person: TestClient, { id }: { id: string }) =>
  expectOk(await person.get(`${CONSULTATIONS}/${id}/steps`)).json()

describe('asking', () => {
  test('the committee shows a draft to everybody and says until when it listens', async () => {
    const { id } = await createDraft(committee, home.communityCode, later)
    expect((await visitor.get(`${CONSULTATIONS}/${id}/steps`)).statusCode).toBe(404)
    const endsAt = roundEnd(TEST_NOW)
    const url = `${CONSULTATIONS}/${id}/opinion-round`
    const asked = await committee.post(url, { endsAt })
    expect(asked.json()).toMatchObject({
      status: 'opinions',
      opinions: { askedAt: TEST_NOW.toISOString(), endsAt, isOpen: true, publicCount: 0 },
      abilities: { askOpinions: false, moderate: true, correct: true },
    })
    const seen = (await visitor.get(`${CONSULTATIONS}/${id}`)).json()
    expect(seen).toMatchObject({ status: 'opinions', openedAt: null })
    const again = await committee.post(url, { endsAt })
    expect(again.json()).toMatchObject({ status: 409, code: 'illegal_transition' })
  })

  test.each([
    ['23 hours ahead', 23 / 24, 'too_soon'],
    ['61 days ahead', 61, 'too_far'],
  ])('an end %s is refused, and the draft stays one', async (_case, days, problem) => {
    const { id } = await createDraft(committee, home.communityCode, later)
    const url = `${CONSULTATIONS}/${id}/opinion-round`
    const refused = await committee.post(url, { endsAt: roundEnd(TEST_NOW, days) })
    expect(refused.json()).toMatchObject({
      status: 422,
      code: 'ends_at_out_of_range',
      fields: { endsAt: problem },
    })
    expect((await visitor.get(`${CONSULTATIONS}/${id}`)).statusCode).toBe(404)
    const edge = await committee.post(url, {
      endsAt: roundEnd(TEST_NOW, problem === 'too_far' ? 60 : 1),
    })
    expect(edge.statusCode).toBe(200)
  })

  test('nobody else asks; to them the draft does not exist', async () => {
    const { id } = await createDraft(committee, home.communityCode, later)
    const url = `${CONSULTATIONS}/${id}/opinion-round`
    const body = { endsAt: roundEnd(TEST_NOW) }
    expect((await visitor.post(url, body)).statusCode).toBe(401)
    for (const person of [resident, await other.committee(), await service.as('subdistrict-li')]) {
      expect((await person.post(url, body)).statusCode).toBe(404)
    }
    const key = randomUUID()
    const first = await committee.post(url, body, key)
    expect((await committee.post(url, body, key)).json()).toEqual(first.json())
  })

  test('the poll opens after the end, not before; by then it may close later than planned', async () => {
    const { id } = await ask()
    const opening = `${CONSULTATIONS}/${id}/opening`
    expect((await committee.post(opening)).json()).toMatchObject({ code: 'opinions_still_open' })
    service.clock.set(roundEnd(TEST_NOW, 12))
    const again = await home.committee()
    expect((await again.post(opening)).json()).toMatchObject({ code: 'closes_at_out_of_range' })
    const closing = `${CONSULTATIONS}/${id}/closing-time`
    const body = { closesAt: roundEnd(TEST_NOW, 17) }
    expect((await (await home.owner(1)).post(closing, body)).statusCode).toBe(403)
    const tooFar = await again.post(closing, { closesAt: roundEnd(TEST_NOW, 200) })
    expect(tooFar.json()).toMatchObject({ code: 'closes_at_out_of_range' })
    expect((await again.post(closing, body)).statusCode).toBe(200)
    const opened = await again.post(opening)
    expect(opened.json()).toMatchObject({ status: 'voting', poll: body })
    expect((await again.post(closing, body)).json()).toMatchObject({ code: 'illegal_transition' })
    expect(await steps(visitor, { id })).toMatchObject({
      status: 'voting',
      opinions: { isOpen: false },
    })
  })
})

describe('time to vote', () => {
  test.each([
    ['before the opinions end', 9],
    ['with them', 10],
    ['less than an hour later', 10 + 0.9 / 24],
  ])('a poll that closes %s is refused, at the field', async (_case, days) => {
    const { id } = await createDraft(committee, home.communityCode)
    const url = `${CONSULTATIONS}/${id}/opinion-round`
    const refusal = {
      status: 422,
      code: 'closes_before_opinions_end',
      fields: { closesAt: 'closes_before_opinions_end' },
    }
    const endsAt = roundEnd(TEST_NOW)
    const refused = await committee.post(url, { endsAt, closesAt: roundEnd(TEST_NOW, days) })
    expect(refused.json()).toMatchObject(refusal)
    // The draft closes in two days.
    expect((await committee.post(url, { endsAt })).json()).toMatchObject(refusal)
    expect((await visitor.get(`${CONSULTATIONS}/${id}`)).statusCode).toBe(404)
    const round = await ask()
    const change = { closesAt: roundEnd(TEST_NOW, days) }
    const changed = await committee.post(`${CONSULTATIONS}/${round.id}/closing-time`, change)
    expect(changed.json()).toMatchObject(refusal)
  })

  test('opinions and closing time are fixed together; an hour is enough', async () => {
    const { id } = await createDraft(committee, home.communityCode)
    const closesAt = roundEnd(TEST_NOW, 10 + 1 / 24)
    const body = { endsAt: roundEnd(TEST_NOW), closesAt }
    const asked = await committee.post(`${CONSULTATIONS}/${id}/opinion-round`, body)
    expect(asked.statusCode).toBe(200)
    expect((await visitor.get(`${CONSULTATIONS}/${id}`)).json().poll.closesAt).toBe(closesAt)
    const tooFar = { endsAt: roundEnd(TEST_NOW), closesAt: roundEnd(TEST_NOW, 91) }
    const other = await createDraft(committee, home.communityCode)
    const refused = await committee.post(`${CONSULTATIONS}/${other.id}/opinion-round`, tooFar)
    expect(refused.json()).toMatchObject({ code: 'closes_at_out_of_range' })
  })
})

describe('writing', () => {
  test('nothing is public before the committee has read it', async () => {
    const round = await ask()
    const response = await write(resident, round)
    expect(response.statusCode).toBe(201)
    const opinion = response.json()
    expect(opinion).toMatchObject({
      status: 'waiting',
      isMine: true,
      authorName: '测*',
      body: '夜里走东门的人多，别关。',
      publishedAt: null,
      abilities: { withdraw: true, publish: false, appeal: false, reply: false },
    })
    for (const person of [visitor, await home.owner(2), await home.worker()]) {
      expect(await listOf(person, `${CONSULTATIONS}/${round.id}/opinions`)).toEqual([])
    }
    expect(await steps(visitor, round)).toMatchObject({
      opinions: { publicCount: 0, answeredCount: 0, waitingCount: null, left: 0 },
    })
    expect(await steps(committee, round)).toMatchObject({ opinions: { waitingCount: 1 } })
    expect(await steps(resident, round)).toMatchObject({ opinions: { left: 4 } })
    await publish(committee, opinion)
    expect(await listOf(visitor, `${CONSULTATIONS}/${round.id}/opinions`)).toMatchObject([
      { id: opinion.id, isMine: false, refusal: null, abilities: { withdraw: false } },
    ])
    expect(await steps(visitor, round)).toMatchObject({ opinions: { publicCount: 1 } })
  })

  test('numbers in it are masked for everybody else, and the committee sees that they will be', async () => {
    const round = await ask()
    const text = '打13812345678找我，湘E·12345别停门口。'
    const opinion = await written(resident, round, text)
    const mine = await listOf(resident, `${CONSULTATIONS}/${round.id}/opinions/mine`)
    expect(mine).toMatchObject([{ body: text, isMasked: true }])
    const waiting = await committee.get(`${OPINIONS}/waiting?communityCode=${home.communityCode}`)
    expect(waiting.body).not.toContain('13812345678')
    await publish(committee, opinion)
    const listed = await visitor.get(`${CONSULTATIONS}/${round.id}/opinions`)
    expect(listed.json().items).toMatchObject([
      { body: '打138****5678找我，湘E·***45别停门口。', isMasked: true },
    ])
    expect(listed.body).not.toContain('测试430503990061')
  })

  test('five of one person are enough, also when six are sent at once; a withdrawn one makes room', async () => {
    const round = await ask()
    const sent = await Promise.all([1, 2, 3, 4, 5, 6].map(() => write(resident, round)))
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, 201, 201, 409])
    const refused = sent.find(({ statusCode }) => statusCode === 409)
    expect(refused?.json()).toMatchObject({ code: 'too_many_opinions' })
    const [first] = sent.filter(({ statusCode }) => statusCode === 201)
    expectOk(await resident.post(`${OPINIONS}/${first?.json().id}/withdrawal`))
    expect((await write(resident, round)).statusCode).toBe(201)
    expect((await write(await home.family(1), round)).statusCode).toBe(201)
  })

  test('at the end instant it is too late, to the millisecond', async () => {
    const round = await ask()
    const end = new Date(roundEnd(TEST_NOW)).getTime()
    service.clock.set(new Date(end - 1))
    expect((await write(await home.owner(1), round)).statusCode).toBe(201)
    service.clock.set(new Date(end))
    const late = await write(await home.owner(1), round)
    expect(late.json()).toMatchObject({ status: 409, code: 'opinions_closed' })
    expect(await steps(visitor, round)).toMatchObject({ opinions: { isOpen: false } })
  })

  test('only who has a home in the area; a grid asks its own people', async () => {
    const round = await ask()
    expect((await write(visitor, round)).statusCode).toBe(401)
    for (const person of [committee, await home.worker(), await other.owner(1)]) {
      expect((await write(person, round)).statusCode).toBe(403)
    }
    const ofGrid = await askOpinions(service, home, home.gridCodes[0])
    expect((await write(await home.owner(4), ofGrid)).statusCode).toBe(403)
    expect((await write(await home.owner(3), ofGrid)).statusCode).toBe(201)
  })

  test('a draft takes none, nor does a poll', async () => {
    const draft = await createDraft(committee, home.communityCode)
    expect((await write(resident, draft)).statusCode).toBe(404)
    await committee.post(`${CONSULTATIONS}/${draft.id}/opening`)
    expect((await write(resident, draft)).json()).toMatchObject({ code: 'opinions_closed' })
    expect(await steps(visitor, draft)).toMatchObject({ opinions: null })
  })

  test.each([
    ['three characters', '不同意'],
    ['501 characters', '好'.repeat(501)],
    ['blanks', '        '],
    ['a NUL', '别关门\u0000好吗'],
  ])('%s are refused by name', async (_case, body) => {
    const round = await ask()
    expect((await write(resident, round, body)).json()).toMatchObject({
      status: 400,
      fields: { body: expect.any(String) },
    })
  })

  test('the same request twice writes once', async () => {
    const round = await ask()
    const key = randomUUID()
    const first = await write(resident, round, '门口装个灯就好。', key)
    const second = await write(resident, round, '门口装个灯就好。', key)
    expect(second.json()).toEqual(first.json())
    expect((await write(resident, round, '换个说法行不行。', key)).json()).toMatchObject({
      code: 'idempotency_key_reused',
    })
  })
})

describe('withdrawing', () => {
  test('its author takes it back, waiting or public, and it is gone for everybody else', async () => {
    const round = await ask()
    const opinion = await written(resident, round)
    await publish(committee, opinion)
    const url = `${OPINIONS}/${opinion.id}/withdrawal`
    expect((await visitor.post(url)).statusCode).toBe(401)
    for (const person of [committee, await home.family(1), await home.owner(2)]) {
      expect((await person.post(url)).statusCode).toBe(403)
    }
    const key = randomUUID()
    const back = await resident.post(url, {}, key)
    expect(back.json()).toMatchObject({ status: 'withdrawn', abilities: { withdraw: false } })
    expect((await resident.post(url, {}, key)).json()).toEqual(back.json())
    expect((await resident.post(url)).json()).toMatchObject({ code: 'illegal_transition' })
    expect(await listOf(visitor, `${CONSULTATIONS}/${round.id}/opinions`)).toEqual([])
    expect((await committee.post(url)).statusCode).toBe(404)
  })

  test('what waits or was declined does not exist for a neighbour', async () => {
    const round = await ask()
    const opinion = await written(resident, round)
    const neighbour = await home.owner(2)
    const url = `${OPINIONS}/${opinion.id}`
    expect((await neighbour.post(`${url}/withdrawal`)).statusCode).toBe(404)
    await decline(committee, opinion)
    expect((await neighbour.post(`${url}/withdrawal`)).statusCode).toBe(404)
    expect((await resident.post(`${url}/withdrawal`)).json()).toMatchObject({
      code: 'illegal_transition',
    })
  })
})
