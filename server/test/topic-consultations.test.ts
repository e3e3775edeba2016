import { buildDraft, hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { answer, look, propose, type SeenTopic, TOPICS } from './build-topic'
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

describe('where it is asked', () => {
  const draftIn = (areaCode: string) => ({ ...buildDraft(home.communityCode), areaCode })
  const refused = { code: 'area_not_of_topic', fields: { areaCode: 'area_not_of_topic' } }

  async function adoptIn(areaCode: string, household: number): Promise<SeenTopic> {
    const proposed = await propose(await home.owner(household), areaCode)
    await answer(committee, proposed, { kind: 'adopted' })
    return proposed
  }

  test('a draft may not narrow its topic, neither at first nor when it is changed', async () => {
    const { id: topicId } = await adoptIn(home.communityCode, 2)
    const narrower = draftIn(home.gridCodes[0])
    const response = await committee.post(CONSULTATIONS, { ...narrower, topicId })
    expect([response.statusCode, response.json()]).toEqual([422, expect.objectContaining(refused)])

    const { id } = (await create(topicId)).json<{ id: string }>()
    const changed = await committee.post(`${CONSULTATIONS}/${id}/revision`, narrower)
    expect([changed.statusCode, changed.json()]).toEqual([422, expect.objectContaining(refused)])
  })

  test('of a grid’s topic the grid or the whole community is asked, and no other grid', async () => {
    const { id: topicId } = await adoptIn(home.gridCodes[0], 3)
    const statusIn = async (areaCode: string) =>
      (await committee.post(CONSULTATIONS, { ...draftIn(areaCode), topicId })).statusCode
    expect(await statusIn(home.gridCodes[1])).toBe(422)
    expect(await statusIn(home.gridCodes[0])).toBe(201)
    expect(await statusIn(home.communityCode)).toBe(201)
  })

  test('of no topic any area may be asked', async () => {
    const drawn = await committee.post(CONSULTATIONS, draftIn(home.gridCodes[1]))
    expect(drawn.statusCode).toBe(201)
  })
})

describe('what a committee adopted and has not begun', () => {
  let place: Neighbourhood
  let staff: TestClient
  let adopted: SeenTopic
  const list = (client: TestClient, more = '') =>
    client.get(`${TOPICS}/adopted?communityCode=${place.communityCode}${more}`)

  async function adopt(household: number): Promise<SeenTopic> {
    const proposed = await propose(await place.owner(household), place.communityCode)
    await answer(staff, proposed, { kind: 'adopted' })
    return proposed
  }

  const draft = async (of: SeenTopic) => {
    const body = { ...buildDraft(place.communityCode), topicId: of.id }
    return (await staff.post(CONSULTATIONS, body)).json<{ id: string; title: string }>()
  }

  beforeAll(async () => {
    place = await buildNeighbourhood(service, '430503990047', 6)
    staff = await place.committee()
    adopted = await adopt(1)
    await answer(staff, await propose(await place.owner(2), place.communityCode))
  })

  test('is listed for it until everybody sees a consultation, with its newest draft', async () => {
    expect((await list(staff)).json()).toMatchObject({ items: [{ id: adopted.id, draft: null }] })
    await draft(adopted)
    const { id, title } = await draft(adopted)
    expect((await list(staff)).json()).toMatchObject({
      items: [{ id: adopted.id, phase: 'adopted', draft: { id, title } }],
    })
    expect(await look(staff, adopted)).toMatchObject({ draft: { id, title }, consultation: null })
    expect((await staff.post(`${CONSULTATIONS}/${id}/opening`)).statusCode).toBe(200)
    expect((await list(staff)).json()).toMatchObject({ items: [] })
  })

  test('comes back when its draft is thrown away, as one to begin', async () => {
    const next = await adopt(3)
    const { id } = await draft(next)
    expect((await staff.post(`${CONSULTATIONS}/${id}/removal`)).statusCode).toBe(200)
    expect((await list(staff)).json()).toMatchObject({ items: [{ id: next.id, draft: null }] })
  })

  test('is no other’s business: neither the list nor a draft', async () => {
    const next = await adopt(4)
    const { id } = await draft(next)
    const others = [await place.owner(4), await home.committee(), await service.as('supervisor-hu')]
    for (const client of others) {
      expect((await list(client)).statusCode).toBe(403)
      expect(await look(client, next)).toMatchObject({ draft: null, consultation: null })
      expect((await client.get(`${CONSULTATIONS}/${id}`)).statusCode).toBe(404)
    }
    expect((await list(visitor)).statusCode).toBe(401)
  })

  test('comes page after page, the longest adopted first', async () => {
    await adopt(5)
    service.clock.advanceHours(1)
    await adopt(6)
    const whole = (await list(staff)).json<{ items: { id: string; endedAt: string }[] }>().items
    expect(whole.length).toBeGreaterThan(2)
    expect(whole).toEqual([...whole].sort((a, b) => a.endedAt.localeCompare(b.endedAt)))
    const read: unknown[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await list(staff, `&limit=1${cursor && `&cursor=${cursor}`}`)
      const { items, nextCursor } = page.json<{ items: unknown[]; nextCursor: string | null }>()
      read.push(...items)
      cursor = nextCursor
    }
    expect(read).toEqual(whole)
  })
})
