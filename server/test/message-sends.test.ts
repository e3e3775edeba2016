import { randomBytes, randomUUID } from 'node:crypto'
import { type FakeWechat, loginCodeOf, startFakeWechat } from '../../test/wechat/fake-wechat'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { act, buildReport, fileReport, resolve } from './file-report'
import { runMessages, TEST_TEMPLATES } from './run-messages'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const APP = { appId: 'wx0000000000000006', appSecret: 'secret-of-the-test' }
const SUBSCRIPTIONS = '/api/v1/me/subscriptions'
const TEMPLATE = TEST_TEMPLATES.report.id
const SEND = '/cgi-bin/message/subscribe/send'

let fake: FakeWechat
let service: TestApp
let place: Neighbourhood
let worker: TestClient
const wechat = () => ({
  ...APP,
  baseUrl: fake.url,
  timeoutMs: 1_000,
  templates: TEST_TEMPLATES,
})

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startTestApp({ wechat: wechat() })
  place = await buildNeighbourhood(service, '430503990602')
})
afterAll(async () => {
  await service.close()
  await fake.close()
})
let day = 0
beforeEach(async () => {
  day += 1
  atHour(10)
  worker = await place.worker()
  fake.messages.splice(0)
  await service.db.deleteFrom('message_sends').execute()
})

/** On the wall clock of the test's own day. */
function atHour(hour: number): void {
  service.clock.set(new Date(TEST_NOW.getTime() + (day * 24 + hour - 10) * 3_600_000))
}

interface Person {
  readonly openId: string
  readonly client: TestClient
}

async function newcomer(): Promise<Person> {
  const openId = `o-${randomBytes(6).toString('hex')}`
  const response = await (await service.as()).post('/api/v1/wechat/sessions', {
    code: loginCodeOf(openId),
  })
  return { openId, client: createClient(service.app, response.json<{ token: string }>().token) }
}

/** As on the phone: WeChat asks, the person says yes, the service is told. */
async function consent({ openId, client }: Person, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    fake.allow(openId, TEMPLATE, 1)
    const answers = [{ template: 'report', answer: 'accept' }]
    const response = await client.post(SUBSCRIPTIONS, { answers })
    if (response.statusCode !== 200) throw new Error(response.body)
  }
}

const file = ({ client }: Person) =>
  fileReport(client, buildReport(undefined, { gridCode: place.gridCodes[0] }))

const balanceOf = async ({ client }: Person): Promise<number> =>
  (await client.get(SUBSCRIPTIONS)).json().items[0].balance

const run = () => runMessages(service, wechat())

const statesOf = async () =>
  (await service.db.selectFrom('message_sends').select('state').orderBy('id').execute()).map(
    ({ state }) => state,
  )

test('the answer comes through WeChat with the template, its fields and the page, once', async () => {
  const person = await newcomer()
  await consent(person)
  const id = await file(person)
  await resolve(worker, id)
  await run()
  await run()
  expect(fake.messages).toEqual([
    {
      openId: person.openId,
      templateId: TEMPLATE,
      page: `pages/report/index?id=${id}`,
      fields: {
        thing1: '路灯照明',
        phrase2: '已办结',
        thing3: '“路灯照明”的诉求办好了。请您看看是不…',
        time4: '2026年11月26日 10:00',
      },
    },
  ])
  expect(await balanceOf(person)).toBe(0)
})

test('without consent nothing is asked of WeChat', async () => {
  const person = await newcomer()
  const before = fake.calls.length
  await resolve(worker, await file(person))
  await run()
  expect(fake.calls).toHaveLength(before)
  expect(await statesOf()).toEqual([])
})

test('steps on the way leave one for the answer and come together in the evening', async () => {
  const person = await newcomer()
  await consent(person, 2)
  const id = await file(person)
  await act(worker, id, 'acceptance')
  await act(worker, id, 'progress', { note: '已经去看过', uploadIds: [] })
  await run()
  expect(fake.messages).toEqual([])
  atHour(18)
  worker = await place.worker()
  await act(worker, id, 'progress', { note: '零件到了', uploadIds: [] })
  await run()
  expect(fake.messages).toMatchObject([
    {
      page: 'packages/account/pages/messages/index',
      fields: { thing1: '2 条新进展', phrase2: '有进展' },
    },
  ])
  expect(await balanceOf({ ...person, client: await again(person) })).toBe(1)
  await act(worker, id, 'resolution', { note: '好了', uploadIds: [] })
  await run()
  expect(fake.messages[1]).toMatchObject({ fields: { phrase2: '已办结' } })
})

async function again({ openId }: Person): Promise<TestClient> {
  const response = await (await service.as()).post('/api/v1/wechat/sessions', {
    code: loginCodeOf(openId),
  })
  return createClient(service.app, response.json<{ token: string }>().token)
}

test('what was read in the app meanwhile is not told again in the evening', async () => {
  const person = await newcomer()
  await consent(person, 2)
  const id = await file(person)
  await act(worker, id, 'acceptance')
  await run()
  const [message] = (await person.client.get('/api/v1/me/messages')).json().items
  await person.client.put('/api/v1/me/messages/reading', { untilId: message.id })
  atHour(19)
  await run()
  expect(fake.messages).toEqual([])
})

test('43101: who takes no more keeps none, and reads it in the app', async () => {
  const person = await newcomer()
  await consent(person, 3)
  fake.fail(SEND, { errcode: 43101 })
  await resolve(worker, await file(person))
  await run()
  expect(await statesOf()).toEqual(['refused'])
  expect(await balanceOf(person)).toBe(0)
  expect((await person.client.get('/api/v1/me/messages/count')).json()).toEqual({ unread: 2 })
})

test.each([40001, 42001])('%i: with a new access token it still goes, once', async (errcode) => {
  const person = await newcomer()
  await consent(person)
  fake.fail(SEND, { errcode })
  await resolve(worker, await file(person))
  await run()
  expect(fake.messages).toHaveLength(1)
  expect(await statesOf()).toEqual(['sent'])
})

test('busy: it waits, keeps the consent meanwhile, and goes when WeChat has time', async () => {
  const person = await newcomer()
  await consent(person)
  fake.fail(SEND, { errcode: -1 }, 2)
  await resolve(worker, await file(person))
  await run()
  expect(await statesOf()).toEqual(['waiting'])
  expect(await balanceOf(person)).toBe(1)
  await run()
  expect(fake.messages).toEqual([])
  service.clock.advanceHours(1 / 60)
  await run()
  service.clock.advanceHours(5 / 60)
  await run()
  expect(fake.messages).toHaveLength(1)
  expect(await balanceOf(person)).toBe(0)
})

test('after six refusals it is a dead letter, and the consent is there for the next', async () => {
  const person = await newcomer()
  await consent(person)
  fake.fail(SEND, { errcode: 45009 }, 6)
  await resolve(worker, await file(person))
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await run()
    service.clock.advanceHours(9)
  }
  const row = await service.db
    .selectFrom('message_sends')
    .selectAll()
    .where('kind', '=', 'report_resolved')
    .executeTakeFirst()
  expect(row).toMatchObject({ state: 'dead', error_code: 45009, attempts: 6 })
  expect(await balanceOf({ ...person, client: await again(person) })).toBe(1)
})

test.each([40037, 41030, 47003, 45168])('%i: only an operator can mend it', async (errcode) => {
  const person = await newcomer()
  await consent(person)
  fake.fail(SEND, { errcode })
  await resolve(worker, await file(person))
  await run()
  const [row] = await service.db.selectFrom('message_sends').selectAll().execute()
  expect(row).toMatchObject({ state: 'dead', error_code: errcode, attempts: 1 })
})

test.each([
  ['the answer is cut', { cut: 'half way' }],
  ['the answer is too late', { slowMs: 1_500 }],
  ['the answer is no JSON', { malformed: 'no' }],
  ['a gateway answers', { status: 502 }],
] as const)('%s: nobody knows, nobody sends it again', async (_case, fault) => {
  const person = await newcomer()
  await consent(person)
  fake.fail(SEND, fault)
  await resolve(worker, await file(person))
  await run()
  service.clock.advanceHours(9)
  await run()
  expect(await statesOf()).toEqual(['unknown'])
  expect(fake.messages).toEqual([])
  expect(await balanceOf({ ...person, client: await again(person) })).toBe(0)
})

test('a process that stops while it sends leaves the message unknown', async () => {
  const person = await newcomer()
  await consent(person)
  await resolve(worker, await file(person))
  await run()
  await service.db.updateTable('message_sends').set({ state: 'sending' }).execute()
  await run()
  expect(await statesOf()).toEqual(['sending'])
  service.clock.advanceHours(0.1)
  await run()
  expect(await statesOf()).toEqual(['unknown'])
  expect(fake.messages).toHaveLength(1)
})

test('four processes at once send each message once', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, newcomer))
  for (const person of people) {
    await consent(person)
    await resolve(worker, await file(person))
  }
  await Promise.all([run(), run(), run(), run()])
  const to = fake.messages.map(({ openId }) => openId)
  expect([...to].sort()).toEqual(people.map(({ openId }) => openId).sort())
})

describe('what I let WeChat bring me', () => {
  test('a repeat of the same answer counts once, a new one again', async () => {
    const { client } = await newcomer()
    const body = { answers: [{ template: 'report', answer: 'accept' }] }
    const key = randomUUID()
    await client.post(SUBSCRIPTIONS, body, key)
    await client.post(SUBSCRIPTIONS, body, key)
    const { items } = (await client.post(SUBSCRIPTIONS, body)).json()
    expect(items).toContainEqual({
      template: 'report',
      templateId: TEMPLATE,
      isLongTerm: false,
      balance: 2,
    })
  })

  test('consent that lasts stays one and is not used up; a no changes nothing, a ban ends it', async () => {
    const { client } = await newcomer()
    const say = async (template: string, answer: string) => {
      const { items } = (
        await client.post(SUBSCRIPTIONS, { answers: [{ template, answer }] })
      ).json()
      return items.find((item: { template: string }) => item.template === template).balance
    }
    expect(await say('notice', 'accept')).toBe(1)
    expect(await say('notice', 'accept')).toBe(1)
    expect(await say('notice', 'reject')).toBe(1)
    expect(await say('notice', 'ban')).toBe(0)
  })

  test('nobody signed out, no unknown template, no more than three at once', async () => {
    const { client } = await newcomer()
    const body = { answers: [{ template: 'report', answer: 'accept' }] }
    expect((await (await service.as()).post(SUBSCRIPTIONS, body)).statusCode).toBe(401)
    for (const answers of [
      [],
      [{ template: 'weather', answer: 'accept' }],
      [{ template: 'report', answer: 'perhaps' }],
      Array(4).fill(body.answers[0]),
    ]) {
      expect((await client.post(SUBSCRIPTIONS, { answers })).statusCode).toBe(400)
    }
  })
})

describe('what an operator sees and does', () => {
  const TROUBLES = '/api/v1/message-troubles'

  async function failed(): Promise<Person> {
    const person = await newcomer()
    await consent(person)
    fake.fail(SEND, { errcode: 40037 })
    await resolve(worker, await file(person))
    await run()
    return person
  }

  test('how many, why and when, and nothing of whom', async () => {
    await failed()
    await failed()
    const operator = await service.as('operator-ren')
    const response = await operator.get(TROUBLES)
    expect(response.json()).toEqual({
      items: [
        {
          template: 'report',
          state: 'dead',
          errorCode: 40037,
          count: 2,
          firstAt: service.clock.now().toISOString(),
          lastAt: service.clock.now().toISOString(),
        },
      ],
    })
  })

  test('once it is mended they are sent again, or they are given up', async () => {
    const person = await failed()
    const operator = await service.as('operator-ren')
    const trouble = { template: 'report', state: 'dead', errorCode: 40037 }
    const again = await operator.post(`${TROUBLES}/decision`, { ...trouble, isRetried: true })
    expect(again.statusCode).toBe(204)
    await run()
    expect(fake.messages.map(({ openId }) => openId)).toEqual([person.openId])
    await failed()
    await operator.post(`${TROUBLES}/decision`, { ...trouble, isRetried: false })
    await run()
    expect(fake.messages).toHaveLength(1)
    expect(await statesOf()).toEqual(['sent', 'discarded'])
    const late = await operator.post(`${TROUBLES}/decision`, { ...trouble, isRetried: true })
    expect(late.statusCode).toBe(404)
  })

  test('an unknown one that is sent again needs a consent of its own', async () => {
    const person = await newcomer()
    await consent(person)
    fake.fail(SEND, { cut: 'half way' })
    await resolve(worker, await file(person))
    await run()
    const operator = await service.as('operator-ren')
    const trouble = { template: 'report', state: 'unknown', errorCode: null, isRetried: true }
    expect((await operator.post(`${TROUBLES}/decision`, trouble)).statusCode).toBe(204)
    await run()
    expect(fake.messages).toEqual([])
    expect(await statesOf()).toEqual(['no_consent'])
  })

  test('nobody else', async () => {
    for (const [person, status] of [
      [await service.as(), 401],
      [await place.owner(1), 403],
      [worker, 403],
      [await place.committee(), 403],
      [await service.as('supervisor-hu'), 403],
    ] as const) {
      expect((await person.get(TROUBLES)).statusCode).toBe(status)
    }
  })
})
