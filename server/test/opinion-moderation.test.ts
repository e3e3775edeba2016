import { randomUUID } from 'node:crypto'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import {
  appeal,
  askOpinions,
  CONSULTATIONS,
  decideAppeal,
  decline,
  expectOk,
  listOf,
  OPINIONS,
  publish,
  reply,
  roundEnd,
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
let subdistrict: TestClient
let round: { id: string }

beforeAll(async () => {
  service = await startTestApp()
  // Of the subdistrict of the cast; the other one has nobody above it.
  home = await buildNeighbourhood(service, '430503005991')
  other = await buildNeighbourhood(service, '430503990063')
  committee = await home.committee()
  visitor = await service.as()
  resident = await home.owner(1)
  subdistrict = await service.as('subdistrict-li')
  round = await askOpinions(service, home)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterEach(async () => {
  await service.db.deleteFrom('opinion_replies').execute()
  await service.db.deleteFrom('opinions').execute()
})
afterAll(() => service.close())

const publicOnes = (person = visitor) => listOf(person, `${CONSULTATIONS}/${round.id}/opinions`)
const mine = () => listOf(resident, `${CONSULTATIONS}/${round.id}/opinions/mine`)
const summary = async () =>
  expectOk(await visitor.get(`${CONSULTATIONS}/${round.id}/steps`)).json().opinions

describe('deciding', () => {
  test('only the committee of the community; a refusal needs one of the rules and a sentence', async () => {
    const opinion = await written(resident, round)
    expect((await publish(visitor, opinion)).statusCode).toBe(401)
    expect((await publish(resident, opinion)).statusCode).toBe(403)
    for (const person of [await home.worker(), await other.committee(), subdistrict]) {
      expect((await publish(person, opinion)).statusCode).toBe(404)
      expect((await decline(person, opinion)).statusCode).toBe(404)
    }
    expect((await decline(committee, opinion, { rule: 'unwelcome' })).json()).toMatchObject({
      status: 400,
      fields: { rule: expect.any(String) },
    })
    expect((await decline(committee, opinion, { note: '不行' })).json()).toMatchObject({
      fields: { note: expect.any(String) },
    })
  })

  test('who wrote it reads the rule, the reason, by whom and when; nobody else learns of it', async () => {
    const opinion = await written(resident, round)
    const declined = await decline(committee, opinion)
    expect(declined.json()).toMatchObject({ status: 'declined', abilities: { publish: false } })
    expect(await mine()).toMatchObject([
      {
        status: 'declined',
        refusal: {
          rule: 'insulting',
          note: '里面有骂人的话，改了再发。',
          decidedBy: '测试430503005991-committee',
          decidedAt: TEST_NOW.toISOString(),
        },
        abilities: { appeal: true, withdraw: false },
      },
    ])
    expect(await publicOnes()).toEqual([])
    expect((await publish(committee, opinion)).json()).toMatchObject({ code: 'illegal_transition' })
    // A refused one does not use up the five.
    const steps = (await resident.get(`${CONSULTATIONS}/${round.id}/steps`)).json()
    expect(steps.opinions.left).toBe(5)
  })

  test('two decisions at once: one holds, the other is told', async () => {
    const opinion = await written(resident, round)
    const sent = await Promise.all([publish(committee, opinion), decline(committee, opinion)])
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  })

  test('the same request twice publishes once', async () => {
    const opinion = await written(resident, round)
    const key = randomUUID()
    const first = await publish(committee, opinion, key)
    expect((await publish(committee, opinion, key)).json()).toEqual(first.json())
    expect((await publish(committee, opinion)).json()).toMatchObject({ code: 'illegal_transition' })
  })
})

describe('appealing', () => {
  async function declined(body?: string) {
    const opinion = await written(resident, round, body)
    await decline(committee, opinion)
    return opinion
  }

  test('once, by its author, to those above the committee, who decide once and for all', async () => {
    const opinion = await declined()
    expect((await appeal(visitor, opinion)).statusCode).toBe(401)
    expect((await appeal(committee, opinion)).statusCode).toBe(403)
    expect((await decideAppeal(subdistrict, opinion)).statusCode).toBe(404)
    const appealed = await appeal(resident, opinion)
    expect(appealed.json()).toMatchObject({
      appeal: { text: '我没有骂人，请再看看。', decision: null },
      abilities: { appeal: false },
    })
    expect((await appeal(resident, opinion)).json()).toMatchObject({ code: 'illegal_transition' })
    for (const person of [committee, resident]) {
      expect((await decideAppeal(person, opinion)).statusCode).toBe(403)
    }
    expect(await listOf(subdistrict, `${OPINIONS}/appealed?areaCode=430503005`)).toMatchObject([
      { id: opinion.id, abilities: { decideAppeal: true, publish: false } },
    ])
    const decided = await decideAppeal(subdistrict, opinion)
    expect(decided.json()).toMatchObject({
      status: 'public',
      publishedAt: TEST_NOW.toISOString(),
      appeal: { decision: { isPublished: true, decidedBy: '李明辉' } },
    })
    expect((await decideAppeal(subdistrict, opinion)).json()).toMatchObject({
      code: 'illegal_transition',
    })
    expect(await publicOnes()).toMatchObject([{ id: opinion.id, refusal: null, appeal: null }])
    expect(await listOf(subdistrict, `${OPINIONS}/appealed?areaCode=430503005`)).toEqual([])
  })

  test('an appeal that is turned down ends it, and says by whom and why', async () => {
    const opinion = await declined()
    await appeal(resident, opinion)
    await decideAppeal(subdistrict, opinion, { isPublished: false, note: '确实有骂人的话。' })
    expect(await mine()).toMatchObject([
      {
        status: 'declined',
        appeal: { decision: { isPublished: false, note: '确实有骂人的话。', decidedBy: '李明辉' } },
        abilities: { appeal: false },
      },
    ])
    expect(await publicOnes()).toEqual([])
  })

  test('an appeal is looked at after the time for opinions is over, too', async () => {
    const opinion = await declined()
    service.clock.set(roundEnd(TEST_NOW, 11))
    expect((await appeal(await home.owner(1), opinion)).statusCode).toBe(200)
    const decided = await decideAppeal(await service.as('subdistrict-li'), opinion)
    expect(decided.json()).toMatchObject({ status: 'public' })
  })

  test('where nobody is appointed above, somebody else of the committee decides', async () => {
    const ofOther = await askOpinions(service, other)
    const author = await other.owner(1)
    const opinion = await written(author, ofOther)
    await decline(await other.committee(), opinion)
    await appeal(author, opinion)
    expect((await decideAppeal(await other.committee(), opinion)).statusCode).toBe(403)
    expect((await decideAppeal(subdistrict, opinion)).statusCode).toBe(404)
    // The worker of the first grid joins the committee.
    const worker = await service.db
      .selectFrom('accounts')
      .select('id')
      .where('demo_key', '=', `${other.communityCode}-worker`)
      .executeTakeFirstOrThrow()
    await service.db
      .insertInto('appointments')
      .values({
        account_id: worker.id,
        role: 'committee_member',
        area_code: other.communityCode,
        department_code: null,
        duty_from: null,
        duty_until: null,
        starts_at: new Date(0),
        ends_at: null,
      })
      .execute()
    const second = await other.worker()
    expect((await decideAppeal(second, opinion)).json()).toMatchObject({ status: 'public' })
  })
})

describe('replying', () => {
  test('the committee answers what is public; a correction keeps what it said before', async () => {
    const opinion = await written(resident, round)
    expect((await reply(committee, opinion)).json()).toMatchObject({ code: 'illegal_transition' })
    await publish(committee, opinion)
    expect((await reply(visitor, opinion)).statusCode).toBe(401)
    for (const person of [resident, await home.worker(), await other.committee(), subdistrict]) {
      expect((await reply(person, opinion)).statusCode).toBe(403)
    }
    expect(await summary()).toMatchObject({ publicCount: 1, answeredCount: 0 })
    const key = randomUUID()
    await reply(committee, opinion, '东门照开，电话13812345678。', key)
    await reply(committee, opinion, '东门照开，电话13812345678。', key)
    service.clock.advanceHours(1)
    await reply(committee, opinion, '东门照开，只关西门。')
    expect(await publicOnes()).toMatchObject([
      {
        reply: {
          body: '东门照开，只关西门。',
          repliedBy: '测试430503005991-committee',
          repliedAt: service.clock.now().toISOString(),
        },
        earlierReplies: [
          { body: '东门照开，电话138****5678。', repliedAt: TEST_NOW.toISOString() },
        ],
      },
    ])
    expect(await summary()).toMatchObject({ publicCount: 1, answeredCount: 1 })
  })

  test.each(['好的', '好'.repeat(501)])('an answer of %# is refused by name', async (body) => {
    const opinion = await written(resident, round)
    await publish(committee, opinion)
    expect((await reply(committee, opinion, body)).json()).toMatchObject({
      status: 400,
      fields: { body: expect.any(String) },
    })
  })

  test('a withdrawn opinion takes its answer with it', async () => {
    const opinion = await written(resident, round)
    await publish(committee, opinion)
    await reply(committee, opinion)
    await resident.post(`${OPINIONS}/${opinion.id}/withdrawal`)
    expect(await summary()).toMatchObject({ publicCount: 0, answeredCount: 0 })
    expect(await mine()).toMatchObject([{ status: 'withdrawn', reply: null }])
  })
})

test('what is not there is not found, by whatever act', async () => {
  const opinion = { id: `${home.communityCode}-999999999` }
  const responses = [
    await publish(committee, opinion),
    await decline(committee, opinion),
    await appeal(resident, opinion),
    await decideAppeal(subdistrict, opinion),
    await reply(committee, opinion),
    await resident.post(`${OPINIONS}/${opinion.id}/withdrawal`),
    await visitor.get(`${CONSULTATIONS}/${opinion.id}/opinions`),
    await resident.get(`${CONSULTATIONS}/${opinion.id}/opinions/mine`),
    await visitor.get(`${CONSULTATIONS}/${opinion.id}/steps`),
  ]
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array(9).fill(404))
})

test('what waits is the committee’s own list; appeals are for those who decide them', async () => {
  const waiting = `${OPINIONS}/waiting?communityCode=${home.communityCode}`
  const appealed = `${OPINIONS}/appealed?areaCode=${home.communityCode}`
  for (const url of [waiting, appealed]) {
    expect((await visitor.get(url)).statusCode).toBe(401)
    expect((await resident.get(url)).statusCode).toBe(403)
    expect((await (await other.committee()).get(url)).statusCode).toBe(403)
    expect((await committee.get(url)).statusCode).toBe(200)
  }
  expect((await subdistrict.get(waiting)).statusCode).toBe(403)
  expect((await subdistrict.get(appealed)).statusCode).toBe(200)
  expect((await subdistrict.get(`${OPINIONS}/appealed?areaCode=430503990`)).statusCode).toBe(403)
})
