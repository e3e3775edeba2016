import { randomUUID } from 'node:crypto'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { answer, buildTopic, look, propose, support, TOPICS, withdrawSupport } from './build-topic'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let author: TestClient
let committee: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  // Six households in each grid: ten of the twelve are needed, or all six of a grid.
  home = await buildNeighbourhood(service, '430503990041', 6)
  other = await buildNeighbourhood(service, '430503990042', 1)
  author = await home.owner(1)
  committee = await home.committee()
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
// So that nobody has three of them open.
afterEach(() => service.db.deleteFrom('topic_supports').execute())
afterEach(() => service.db.updateTable('consultations').set({ topic_id: null }).execute())
afterEach(() => service.db.deleteFrom('topics').execute())
afterAll(() => service.close())

const draft = (overrides: object = {}) => buildTopic(home.communityCode, overrides)

/** One that enough households support. */
async function proposeWaiting() {
  const topic = await propose(author, home.communityCode)
  for (let household = 2; household <= 10; household += 1) {
    await support(await home.owner(household), topic)
  }
  return look(visitor, topic)
}

describe('proposing', () => {
  test('a resident proposes; their household supports it from the start', async () => {
    const response = await author.post(TOPICS, draft())
    expect(response.statusCode).toBe(201)
    expect(response.json()).toMatchObject({
      ...draft(),
      areaName: '测试社区',
      phase: 'collecting',
      supportCount: 1,
      supportNeeded: 10,
      householdCount: 12,
      answerWorkDays: 15,
      proposedAt: TEST_NOW.toISOString(),
      closesAt: '2027-01-24T02:00:00.000Z',
      answerDueAt: null,
      endedAt: null,
      answer: null,
      isOverdue: false,
      isMine: true,
      isSupportedByMe: true,
      abilities: {
        support: false,
        withdrawSupport: false,
        answer: false,
        decline: false,
        withdraw: true,
      },
    })
  })

  test('nobody learns who proposed it, and numbers in it are masked', async () => {
    const overrides = { title: '问问13812345678', body: '打13812345678找我，湘E·12345挡路' }
    const topic = await propose(author, home.communityCode, overrides)
    for (const person of [visitor, committee, author]) {
      const { body } = await person.get(`${TOPICS}/${topic.id}`)
      expect(body).not.toContain('测试430503990041')
      expect(body).not.toContain('13812345678')
      expect(body).not.toMatch(/author|account/i)
      expect(JSON.parse(body)).toMatchObject({
        title: '问问138****5678',
        body: '打138****5678找我，湘E·***45挡路',
        isMine: person === author,
      })
    }
  })

  test('the same request twice proposes once', async () => {
    const key = randomUUID()
    const first = await author.post(TOPICS, draft(), key)
    const second = await author.post(TOPICS, draft(), key)
    expect(second.json()).toEqual(first.json())
    const reused = await author.post(TOPICS, draft({ title: '别的事' }), key)
    expect(reused.json()).toMatchObject({ status: 409, code: 'idempotency_key_reused' })
  })

  test('a visitor is asked to sign in; who does not live in the area may not', async () => {
    expect((await visitor.post(TOPICS, draft())).statusCode).toBe(401)
    const outsiders = [committee, await home.worker(), await other.owner(1)]
    for (const person of outsiders) {
      expect((await person.post(TOPICS, draft())).statusCode).toBe(403)
    }
    const nextGrid = draft({ areaCode: home.gridCodes[1] })
    expect((await author.post(TOPICS, nextGrid)).statusCode).toBe(403)
  })

  test.each([
    ['an unknown field', { pinned: true }, 'pinned'],
    ['a short title', { title: '椅' }, 'title'],
    ['a title on two lines', { title: '长椅\n短椅' }, 'title'],
    ['a long title', { title: '椅'.repeat(41) }, 'title'],
    ['a text of blanks', { body: '        ' }, 'body'],
    ['a long text', { body: '椅'.repeat(1001) }, 'body'],
    ['a NUL in the text', { body: '没有椅子\u0000坐' }, 'body'],
    ['a subdistrict', { areaCode: '430503990' }, 'areaCode'],
  ])('%s is refused by name', async (_case, overrides, field) => {
    const response = await author.post(TOPICS, draft(overrides))
    expect(response.json()).toMatchObject({
      status: 400,
      code: 'invalid_request',
      fields: { [field]: expect.any(String) },
    })
  })

  test('an area that does not exist is refused', async () => {
    const response = await author.post(TOPICS, draft({ areaCode: `${home.communityCode}999` }))
    expect(response.json()).toMatchObject({
      status: 422,
      code: 'unknown_area',
      fields: { areaCode: 'unknown' },
    })
  })

  test('three open topics of one person are enough, also when four are sent at once', async () => {
    const sent = await Promise.all([1, 2, 3, 4].map(() => author.post(TOPICS, draft())))
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, 409])
    const refused = sent.find(({ statusCode }) => statusCode === 409)
    expect(refused?.json()).toMatchObject({ code: 'too_many_topics' })
    service.clock.set('2027-01-24T10:00:00+08:00')
    // The session of back then has ended, too.
    const later = await home.owner(1)
    expect((await later.post(TOPICS, draft())).statusCode).toBe(201)
  })

  test('one learns beforehand what it will need', async () => {
    const terms = await visitor.get(`/api/v1/topic-terms?areaCode=${home.gridCodes[0]}`)
    expect(terms.json()).toEqual({
      areaCode: home.gridCodes[0],
      householdCount: 6,
      supportNeeded: 6,
      answerWorkDays: 15,
      closesAt: '2027-01-24T02:00:00.000Z',
    })
    const nowhere = await visitor.get('/api/v1/topic-terms?areaCode=430503990099')
    expect(nowhere.json()).toMatchObject({ status: 422, code: 'unknown_area' })
    expect((await visitor.get('/api/v1/topic-terms?areaCode=4305')).statusCode).toBe(400)
  })
})

describe('supporting', () => {
  test('a household counts once, whoever of it and however often', async () => {
    const topic = await propose(author, home.communityCode)
    const first = await support(await home.owner(2), topic)
    expect(first.json()).toMatchObject({
      supportCount: 2,
      isMine: false,
      isSupportedByMe: true,
      abilities: { support: false, withdrawSupport: true },
    })
    await support(await home.owner(2), topic)
    const family = await support(await home.family(2), topic)
    expect(family.json()).toMatchObject({ supportCount: 2, isSupportedByMe: true })
    const ofAuthor = await support(await home.family(1), topic)
    expect(ofAuthor.json()).toMatchObject({ supportCount: 2 })
  })

  test('the last household needed starts the committee’s time to answer, none before', async () => {
    const topic = await propose(author, home.communityCode)
    for (let household = 2; household <= 9; household += 1) {
      await support(await home.owner(household), topic)
    }
    expect(await look(visitor, topic)).toMatchObject({
      phase: 'collecting',
      supportCount: 9,
      answerDueAt: null,
    })
    service.clock.advanceHours(24)
    const last = await support(await home.owner(10), topic)
    expect(last.json()).toMatchObject({
      phase: 'waiting',
      supportCount: 10,
      // Fifteen work days after Thursday 26 November.
      answerDueAt: '2026-12-17T02:00:00.000Z',
    })
    service.clock.advanceHours(24)
    const later = await support(await home.owner(11), topic)
    expect(later.json()).toMatchObject({
      supportCount: 11,
      answerDueAt: '2026-12-17T02:00:00.000Z',
    })
  })

  test('in a small area every household is needed, and that is enough', async () => {
    const grid = home.gridCodes[0]
    const topic = await propose(author, grid)
    expect(topic).toMatchObject({ supportNeeded: 6, areaName: '第1网格' })
    expect((await support(await home.owner(7), topic)).statusCode).toBe(403)
    for (let household = 2; household <= 6; household += 1) {
      await support(await home.owner(household), topic)
    }
    expect(await look(visitor, topic)).toMatchObject({ phase: 'waiting', supportCount: 6 })
  })

  test('a topic for the only household there is waits for an answer at once', async () => {
    expect(await propose(await other.owner(1), other.gridCodes[0])).toMatchObject({
      phase: 'waiting',
      supportNeeded: 1,
    })
  })

  test('support is taken back while it is collected, by whoever of the household', async () => {
    const topic = await propose(author, home.communityCode)
    await support(await home.owner(2), topic)
    const key = randomUUID()
    const back = await withdrawSupport(await home.family(2), topic, key)
    expect(back.json()).toMatchObject({ supportCount: 1, isSupportedByMe: false })
    expect((await withdrawSupport(await home.family(2), topic, key)).statusCode).toBe(200)
    const again = await withdrawSupport(await home.owner(2), topic)
    expect(again.json()).toMatchObject({ supportCount: 1 })
    expect((await support(await home.owner(2), topic)).json()).toMatchObject({ supportCount: 2 })
  })

  test('the author’s own support stays, also when the family would take it back', async () => {
    const topic = await propose(author, home.communityCode)
    for (const person of [author, await home.family(1)]) {
      const response = await withdrawSupport(person, topic)
      expect(response.json()).toMatchObject({ status: 409, code: 'authors_support_stays' })
    }
    expect(await look(visitor, topic)).toMatchObject({ supportCount: 1 })
  })

  test('once enough support it, none of them can take it back', async () => {
    const topic = await proposeWaiting()
    const response = await withdrawSupport(await home.owner(2), topic)
    expect(response.json()).toMatchObject({ status: 409, code: 'topic_ended' })
    expect(await look(visitor, topic)).toMatchObject({ phase: 'waiting', supportCount: 10 })
  })

  test('visitors and people from elsewhere cannot', async () => {
    const topic = await propose(author, home.communityCode)
    for (const send of [support, withdrawSupport]) {
      expect((await send(visitor, topic)).statusCode).toBe(401)
      for (const person of [committee, await home.worker(), await other.owner(1)]) {
        expect((await send(person, topic)).statusCode).toBe(403)
      }
    }
  })

  test('time alone ends what too few support, to the instant', async () => {
    const topic = await propose(author, home.communityCode)
    // Sessions do not last that long: everybody signs in anew.
    service.clock.set('2027-01-24T09:59:59.999+08:00')
    expect((await support(await home.owner(2), topic)).statusCode).toBe(200)
    service.clock.set('2027-01-24T10:00:00+08:00')
    expect(await look(visitor, topic)).toMatchObject({ phase: 'lapsed', supportCount: 2 })
    const acts = [
      await support(await home.owner(3), topic),
      await withdrawSupport(await home.owner(2), topic),
      await answer(await home.committee(), topic),
      await (await home.owner(1)).post(`${TOPICS}/${topic.id}/withdrawal`),
    ]
    for (const response of acts) {
      expect(response.json()).toMatchObject({ status: 409, code: 'topic_ended' })
    }
  })
})

describe('answering', () => {
  test.each(['adopted', 'answered', 'declined'])(
    'the committee has %s it, for good',
    async (kind) => {
      const topic = await proposeWaiting()
      service.clock.advanceHours(1)
      const text = '量过了，电话 13812345678，请等两周。'
      const response = await answer(committee, topic, { kind, text })
      expect(response.statusCode).toBe(200)
      expect(response.json()).toMatchObject({
        phase: kind,
        answer: '量过了，电话 138****5678，请等两周。',
        endedAt: service.clock.now().toISOString(),
        isOverdue: false,
        abilities: { answer: false, decline: false },
      })
      const again = await answer(committee, topic)
      expect(again.json()).toMatchObject({ status: 409, code: 'topic_ended' })
      expect((await support(await home.owner(11), topic)).statusCode).toBe(409)
    },
  )

  test('before enough support it the committee may say yes or more, but not no', async () => {
    const topic = await propose(author, home.communityCode)
    const early = await answer(committee, topic, { kind: 'declined' })
    expect(early.json()).toMatchObject({ status: 409, code: 'too_early_to_decline' })
    expect((await answer(committee, topic, { kind: 'adopted' })).statusCode).toBe(200)
    const next = await propose(author, home.communityCode)
    expect((await answer(committee, next)).json()).toMatchObject({ phase: 'answered' })
  })

  test('only the committee of the community, no level above', async () => {
    const topic = await proposeWaiting()
    expect((await answer(visitor, topic)).statusCode).toBe(401)
    const others = [author, await home.worker(), await other.committee()]
    const above = [await service.as('subdistrict-li'), await service.as('supervisor-hu')]
    for (const person of [...others, ...above]) {
      expect((await answer(person, topic)).statusCode).toBe(403)
    }
  })

  test.each([
    [{ kind: 'ignored' }, 'kind'],
    [{ text: '好' }, 'text'],
    [{ text: '好'.repeat(501) }, 'text'],
    [{ text: undefined }, 'text'],
    [{ note: '加一句' }, 'note'],
  ])('an answer with %j is refused by name', async (overrides, field) => {
    const topic = await propose(author, home.communityCode)
    expect((await answer(committee, topic, overrides)).json()).toMatchObject({
      status: 400,
      fields: { [field]: expect.any(String) },
    })
  })

  test('an answer that comes late stays late for everybody', async () => {
    const topic = await proposeWaiting()
    expect(topic.answerDueAt).toBe('2026-12-16T02:00:00.000Z')
    service.clock.set('2026-12-16T09:59:59.999+08:00')
    expect(await look(visitor, topic)).toMatchObject({ isOverdue: false })
    service.clock.set('2026-12-16T10:00:00+08:00')
    expect(await look(visitor, topic)).toMatchObject({ phase: 'waiting', isOverdue: true })
    await answer(await home.committee(), topic)
    service.clock.advanceHours(1000)
    expect(await look(visitor, topic)).toMatchObject({ phase: 'answered', isOverdue: true })
  })

  test('work days count across a holiday and its make-up Saturday', async () => {
    // From Wednesday 23 September 2026 on: the 25th is off, so are 1 to 7 October; Saturday the 10th is worked.
    service.clock.set('2026-09-23T10:00:00+08:00')
    expect(await proposeWaiting()).toMatchObject({ answerDueAt: '2026-10-21T02:00:00.000Z' })
  })
})

describe('withdrawing', () => {
  test('the author takes it back while it collects; the same request twice does it once', async () => {
    const topic = await propose(author, home.communityCode)
    const url = `${TOPICS}/${topic.id}/withdrawal`
    expect((await visitor.post(url)).statusCode).toBe(401)
    for (const person of [await home.family(1), await home.owner(2), committee]) {
      expect((await person.post(url)).statusCode).toBe(403)
    }
    const key = randomUUID()
    const first = await author.post(url, {}, key)
    expect(first.json()).toMatchObject({
      phase: 'withdrawn',
      endedAt: TEST_NOW.toISOString(),
      answer: null,
    })
    expect((await author.post(url, {}, key)).json()).toEqual(first.json())
    expect((await author.post(url)).json()).toMatchObject({ code: 'topic_ended' })
  })

  test('once the committee has to answer, it stays', async () => {
    const topic = await proposeWaiting()
    const response = await author.post(`${TOPICS}/${topic.id}/withdrawal`)
    expect(response.json()).toMatchObject({ status: 409, code: 'topic_ended' })
  })
})

test('what is not there is not found, by whatever operation', async () => {
  const id = `${home.communityCode}-999999999`
  const responses = [
    await visitor.get(`${TOPICS}/${id}`),
    await support(author, { id }),
    await withdrawSupport(author, { id }),
    await answer(committee, { id }),
    await author.post(`${TOPICS}/${id}/withdrawal`),
  ]
  expect(responses.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404])
  expect((await visitor.get(`${TOPICS}/1`)).statusCode).toBe(400)
})

test('thirty households at once reach the threshold once, and each counts', async () => {
  const crowd = await buildNeighbourhood(service, '430503990043', 30)
  await service.db
    .insertInto('topic_settings')
    .values({
      county_code: '430503',
      support_percent: 50,
      support_minimum: 31,
      collect_days: 60,
      answer_work_days: 15,
    })
    .execute()
  const topic = await propose(await crowd.owner(1), crowd.communityCode)
  await service.db.deleteFrom('topic_settings').execute()
  expect(topic).toMatchObject({ supportNeeded: 31, supportCount: 1 })
  const people = await Promise.all(Array.from({ length: 30 }, (_, index) => crowd.owner(index + 2)))
  const sent = await Promise.all(people.map((person) => support(person, topic)))
  expect(sent.map(({ statusCode }) => statusCode)).toEqual(Array(30).fill(200))
  expect(await look(visitor, topic)).toMatchObject({
    phase: 'waiting',
    supportCount: 31,
    answerDueAt: '2026-12-16T02:00:00.000Z',
  })
})
