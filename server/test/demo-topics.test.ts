import type { Selectable } from 'kysely'
import type { Database } from '../src/db/schema'
import { DEMO_TOPICS } from '../src/demo/demo-topics'
import { parseTenantId } from '../src/lib/ids'
import { type AtThatTime, enterPast, repeat, without } from './demo-past'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let past: AtThatTime
let topics: Selectable<Database['topics']>[]

beforeAll(async () => {
  service = await startTestApp()
  past = await enterPast(service)
  topics = await service.db.selectFrom('topics').selectAll().orderBy('id').execute()
})
afterAll(() => service.close())
beforeEach(() => service.clock.set(TEST_NOW))

async function supportsOf(topicId: string) {
  const supports = await service.db
    .selectFrom('topic_supports')
    .selectAll()
    .where('topic_id', '=', topicId)
    .orderBy('supported_at')
    .execute()
  return supports.map((support) => without(support, 'topic_id'))
}

/** @returns the number of the same topic, proposed, supported and answered again by the same people in their time */
async function happenAgain(topic: Selectable<Database['topics']>): Promise<string> {
  const author = await past(topic.author_account_id, topic.proposed_at)
  const id = await repeat(author, '/topics', {
    areaCode: topic.area_code,
    title: topic.title,
    body: topic.body,
  })
  for (const { account_id, supported_at } of (await supportsOf(topic.id)).slice(1)) {
    const neighbour = await past(account_id, supported_at)
    const response = await neighbour.put(`/api/v1/topics/${id}/support`, {})
    if (response.statusCode !== 200) throw new Error(response.body)
  }
  if (topic.ended_at) {
    const { account_id } = await service.db
      .selectFrom('appointments')
      .select('account_id')
      .where('role', '=', 'committee_member')
      .where('area_code', '=', topic.community_code)
      .executeTakeFirstOrThrow()
    const committee = await past(account_id, topic.ended_at)
    await repeat(committee, `/topics/${id}/answer`, { kind: topic.status, text: topic.answer })
  }
  return parseTenantId(id).id
}

test('a topic whose answer says so has become a consultation', async () => {
  const became = await service.db
    .selectFrom('consultations')
    .innerJoin('topics', 'topics.id', 'consultations.topic_id')
    .select(['topics.title as topic', 'consultations.title'])
    .execute()
  expect(became).toEqual([{ topic: '小花园装健身器材', title: '要不要在小花园装健身器材' }])
})

test.each(DEMO_TOPICS)(
  'done again through the service, "$title" is the very same',
  async ({ title }) => {
    const topic = topics.find((candidate) => candidate.title === title)
    if (!topic) throw new Error('The city has no such topic')
    const id = await happenAgain(topic)
    const again = await service.db
      .selectFrom('topics')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(without(again, 'id')).toEqual(without(topic, 'id'))
    expect(await supportsOf(id)).toEqual(await supportsOf(topic.id))
  },
)

test('there is a topic in every phase, and one whose answer is late', async () => {
  const visitor = await service.as()
  const seen = await Promise.all(
    topics.map(async ({ community_code, id }) => {
      const response = await visitor.get(`/api/v1/topics/${community_code}-${id}`)
      return response.json<{ phase: string; isOverdue: boolean }>()
    }),
  )
  expect(seen.map(({ phase, isOverdue }) => [phase, isOverdue])).toEqual([
    ['collecting', false],
    ['collecting', false],
    ['waiting', false],
    ['waiting', true],
    ['adopted', false],
    ['answered', false],
    ['declined', false],
    ['lapsed', false],
  ])
})

test('each support is of a household of the area, before its topic ended', async () => {
  const supports = await service.db
    .selectFrom('topic_supports as support')
    .innerJoin('topics as topic', 'topic.id', 'support.topic_id')
    .innerJoin('households as household', 'household.id', 'support.household_id')
    .select(['supported_at', 'proposed_at', 'ended_at', 'area_code', 'grid_code'])
    .execute()
  const wrong = supports.filter(
    (support) =>
      support.supported_at < support.proposed_at ||
      support.supported_at >= (support.ended_at ?? TEST_NOW) ||
      !support.grid_code.startsWith(support.area_code),
  )
  expect(supports.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test('everybody of the cast can still support what is open around them', async () => {
  const [{ community_code = '', id = '' } = {}] = topics
  for (const key of ['resident-chen', 'resident-li', 'resident-yi']) {
    const seen = await (await service.as(key)).get(`/api/v1/topics/${community_code}-${id}`)
    expect(seen.json()).toMatchObject({ isMine: false, abilities: { support: true } })
  }
})
