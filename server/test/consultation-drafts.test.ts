import { randomUUID } from 'node:crypto'
import { buildDraft, createDraft, hoursAhead, openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const URL = '/api/v1/consultations'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let resident: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990001')
  other = await buildNeighbourhood(service, '430503990002', 0)
  committee = await home.committee()
  resident = await home.owner(1)
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

describe('creating', () => {
  test('a committee makes a draft that only it can see', async () => {
    const response = await committee.post(URL, buildDraft(home.communityCode))
    expect(response.statusCode).toBe(201)
    const draft = response.json()
    expect(draft).toMatchObject({
      status: 'draft',
      areaName: '测试社区',
      abilities: { open: true, castBallot: false },
      poll: { votingUnit: 'household', secrecy: 'named', roll: null, drawCommitment: null },
    })
    for (const client of [visitor, resident, await home.worker(), await other.committee()]) {
      expect((await client.get(`${URL}/${draft.id}`)).statusCode).toBe(404)
      const list = await client.get(`${URL}?communityCode=${home.communityCode}&phase=draft`)
      expect(list.json()).toEqual({ items: [], nextCursor: null })
    }
    expect((await committee.get(`${URL}/${draft.id}`)).json()).toEqual(draft)
  })

  test('the same request twice makes one draft', async () => {
    const key = randomUUID()
    const body = buildDraft(home.gridCodes[0])
    const first = await committee.post(URL, body, key)
    const second = await committee.post(URL, body, key)
    expect(second.statusCode).toBe(201)
    expect(second.json()).toEqual(first.json())
    const reused = await committee.post(URL, { ...body, title: '另外一个题目' }, key)
    expect(reused.statusCode).toBe(409)
    expect(reused.json()).toMatchObject({ code: 'idempotency_key_reused' })
  })

  test('a visitor is asked to sign in; others may not', async () => {
    const body = buildDraft(home.communityCode)
    expect((await visitor.post(URL, body)).statusCode).toBe(401)
    for (const client of [resident, await home.worker(), await other.committee()]) {
      expect((await client.post(URL, body)).statusCode).toBe(403)
    }
  })

  test.each([
    ['an unknown field', { secret: true }, 'secret'],
    ['a short title', { title: '门' }, 'title'],
    ['a title of blanks', { title: '      ' }, 'title'],
    ['a long title', { title: '门'.repeat(41) }, 'title'],
    ['a long body', { body: '门'.repeat(2001) }, 'body'],
    ['a NUL in the body', { body: `东门夜里一直开着\u0000不安全` }, 'body'],
    ['a number for questions', { questions: 5 }, 'questions'],
    ['an unknown rule', { ruleCode: 'two_thirds' }, 'ruleCode'],
    ['a county as area', { areaCode: '430503' }, 'areaCode'],
    ['a date without a time', { closesAt: '2026-12-01' }, 'closesAt'],
    ['a missing closing time', { closesAt: undefined }, 'closesAt'],
  ])('%s is refused by name', async (_case, overrides, field) => {
    const response = await committee.post(URL, buildDraft(home.communityCode, overrides))
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({
      code: 'invalid_request',
      fields: { [field]: expect.any(String) },
    })
  })

  test.each([
    [hoursAhead(0.9), 'too_soon'],
    [hoursAhead(90 * 24 + 1), 'too_far'],
  ])('a poll that would close at %s is refused', async (closesAt, problem) => {
    const response = await committee.post(URL, buildDraft(home.communityCode, { closesAt }))
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({
      code: 'closes_at_out_of_range',
      fields: { closesAt: problem },
    })
  })

  test.each(['owners_ordinary', 'owners_special'])(
    'a rule that is not for households, %s, is refused',
    async (ruleCode) => {
      const response = await committee.post(URL, buildDraft(home.communityCode, { ruleCode }))
      expect(response.statusCode).toBe(422)
      expect(response.json()).toMatchObject({
        code: 'rule_not_for_unit',
        fields: { ruleCode: 'not_for_unit' },
      })
    },
  )

  test('a grid that does not exist is refused', async () => {
    const response = await committee.post(URL, buildDraft(`${home.communityCode}999`))
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code: 'unknown_area' })
  })
})

describe('a draft', () => {
  const revise = (client: TestClient, id: string, overrides: object = {}, key?: string) =>
    client.post(`${URL}/${id}/revision`, buildDraft(home.communityCode, overrides), key)
  const remove = (client: TestClient, id: string, key?: string) =>
    client.post(`${URL}/${id}/removal`, {}, key)

  test('is written anew in every part', async () => {
    const { id } = await createDraft(committee, home.communityCode)
    const changed = {
      areaCode: home.gridCodes[0],
      title: '西门夜里几点关',
      body: '东门的事先放一放，西门离幼儿园近，先定西门。',
      questions: [{ kind: 'motion', text: '西门每晚十点关门，同意吗？' }],
      ruleCode: 'advisory',
      closesAt: hoursAhead(72),
    }
    const revised = await revise(committee, id, changed)
    expect(revised.statusCode).toBe(200)
    const { areaCode, title, body, questions, ruleCode, closesAt } = changed
    expect(revised.json()).toMatchObject({
      ...{ id, areaCode, title, body, status: 'draft' },
      abilities: { open: true, editDraft: true },
      poll: { questions: [{ id: '1', ...questions[0] }], closesAt, rule: { code: ruleCode } },
    })
    expect((await committee.get(`${URL}/${id}`)).json()).toEqual(revised.json())
  })

  test('is thrown away with its poll, once, and leaves the log', async () => {
    const { id, poll } = await createDraft(committee, home.communityCode)
    const key = randomUUID()
    for (const _time of [1, 2]) {
      const removed = await remove(committee, id, key)
      expect([removed.statusCode, removed.json()]).toEqual([200, { id }])
    }
    expect((await committee.get(`${URL}/${id}`)).statusCode).toBe(404)
    expect((await remove(committee, id)).statusCode).toBe(404)
    expect((await revise(committee, id)).statusCode).toBe(404)
    const polls = await service.db
      .selectFrom('polls')
      .select('id')
      .where('community_code', '=', home.communityCode)
      .where('id', '=', poll.id.split('-')[1] ?? '')
      .execute()
    expect(polls).toEqual([])
    const entries = await service.db
      .selectFrom('audit_entries')
      .select('operation')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
    expect(entries.map(({ operation }) => operation)).toEqual([
      'create_consultation',
      'delete_consultation',
    ])
  })

  test('that was opened can be neither changed nor thrown away', async () => {
    const { id } = await openPoll(home)
    const before = (await committee.get(`${URL}/${id}`)).json()
    expect(before.abilities.editDraft).toBe(false)
    for (const response of [await revise(committee, id), await remove(committee, id)]) {
      expect(response.statusCode).toBe(409)
      expect(response.json()).toMatchObject({ code: 'illegal_transition' })
    }
    expect((await committee.get(`${URL}/${id}`)).json()).toEqual(before)
    for (const person of [resident, await other.committee()]) {
      expect((await revise(person, id)).statusCode).toBe(403)
      expect((await remove(person, id)).statusCode).toBe(403)
    }
  })

  test('opened and thrown away at once, only one of both happens', async () => {
    const { id } = await createDraft(committee, home.communityCode)
    const [opened, removed] = await Promise.all([
      committee.post(`${URL}/${id}/opening`),
      remove(committee, id),
    ])
    const codes = [opened.statusCode, removed.statusCode]
    expect([
      [200, 409],
      [404, 200],
    ]).toContainEqual(codes)
  })

  test('is the committee’s alone', async () => {
    const { id } = await createDraft(committee, home.communityCode)
    expect((await revise(visitor, id)).statusCode).toBe(401)
    expect((await remove(visitor, id)).statusCode).toBe(401)
    for (const person of [resident, await home.worker(), await other.committee()]) {
      expect((await revise(person, id)).statusCode).toBe(404)
      expect((await remove(person, id)).statusCode).toBe(404)
    }
  })

  test.each([
    [400, 'invalid_request', { title: '门' }],
    [422, 'closes_at_out_of_range', { closesAt: hoursAhead(0.5) }],
    [422, 'rule_not_for_unit', { ruleCode: 'owners_special' }],
    [422, 'unknown_area', { areaCode: '430503990001999' }],
    [422, 'unknown_area', { areaCode: '430503990002001' }],
  ])('is refused with %i %s as a new one would be', async (status, code, overrides) => {
    const { id } = await createDraft(committee, home.communityCode)
    const response = await revise(committee, id, overrides)
    expect(response.statusCode).toBe(status)
    expect(response.json()).toMatchObject({ code })
  })
})
