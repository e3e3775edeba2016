import { buildDraft, hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { answer, look, propose, type SeenTopic } from './build-topic'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const CONSULTATIONS = '/api/v1/consultations'

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let visitor: TestClient
let topic: SeenTopic

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990043', 6)
  committee = await home.committee()
  visitor = await service.as()
  topic = await propose(await home.owner(1), home.communityCode)
})
afterAll(() => service.close())

const create = (topicId: string) =>
  committee.post(CONSULTATIONS, { ...buildDraft(home.communityCode), topicId })

test('nothing comes of a topic that the committee has not adopted', async () => {
  const response = await create(topic.id)
  expect(response.statusCode).toBe(422)
  expect(response.json()).toMatchObject({
    code: 'topic_not_adopted',
    fields: { topicId: 'not_adopted' },
  })
})

test('an adopted topic and its consultation lead to each other, once everybody may see it', async () => {
  const answered = await answer(committee, topic, { kind: 'adopted' })
  expect(answered.json()).toMatchObject({ abilities: { draft: true }, consultation: null })
  const created = await create(topic.id)
  expect(created.statusCode).toBe(201)
  const { id } = created.json<{ id: string }>()
  const { title } = topic
  expect(created.json()).toMatchObject({ topic: { id: topic.id, title } })
  expect(await look(visitor, topic)).toMatchObject({ consultation: null })

  const changed = { ...buildDraft(home.communityCode), closesAt: hoursAhead(72) }
  expect((await committee.post(`${CONSULTATIONS}/${id}/revision`, changed)).json()).toMatchObject({
    topic: { id: topic.id },
  })
  expect((await committee.post(`${CONSULTATIONS}/${id}/opening`)).statusCode).toBe(200)
  const opened = await visitor.get(`${CONSULTATIONS}/${id}`)
  expect(opened.json()).toMatchObject({ topic: { id: topic.id, title } })
  expect(await look(visitor, topic)).toMatchObject({
    consultation: { id, title: buildDraft(home.communityCode).title },
  })
})

test('a topic of another community, or of none, starts nothing', async () => {
  const other = await buildNeighbourhood(service, '430503990044', 6)
  const theirs = await propose(await other.owner(1), other.communityCode)
  await answer(await other.committee(), theirs, { kind: 'adopted' })
  for (const id of [theirs.id, `${home.communityCode}-999999`]) {
    const response = await create(id)
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code: 'topic_not_adopted' })
  }
})
