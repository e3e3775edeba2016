import { randomBytes } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import {
  type FakeWechat,
  loginCodeOf,
  phoneCodeOf,
  startFakeWechat,
} from '../../test/wechat/fake-wechat'
import { createSealing } from '../src/lib/sealing'
import { createAccessTokenStore } from '../src/modules/wechat/access-token-repository'
import { giveConsent } from './give-consent'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const SESSIONS = '/api/v1/wechat/sessions'

let fake: FakeWechat
let service: TestApp
beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startTestApp({ wechat: { ...APP, baseUrl: fake.url, timeoutMs: 1_500 } })
})
afterAll(async () => {
  await service.close()
  await fake.close()
})

const someone = () => `o-${randomBytes(6).toString('hex')}`
const ask = async (code: string): Promise<LightMyRequestResponse> =>
  (await service.as()).post(SESSIONS, { code })

async function signIn(openId: string) {
  const response = await ask(loginCodeOf(openId))
  expect(response.statusCode).toBe(201)
  return createClient(service.app, response.json<{ token: string }>().token)
}

const countAccounts = async () => {
  const { count } = await service.db
    .selectFrom('accounts')
    .select((where) => where.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

test('whoever comes for the first time gets an account, and the same one ever after', async () => {
  const before = await countAccounts()
  const li = someone()
  const client = await signIn(li)
  expect((await client.get('/api/v1/me')).json()).toMatchObject({
    displayName: '居民',
    appointments: [],
    households: [],
  })
  await signIn(li)
  expect(await countAccounts()).toBe(before + 1)
})

test('ten codes of one newcomer at once make one account', async () => {
  const before = await countAccounts()
  const li = someone()
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask(loginCodeOf(li))))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201))
  expect(await countAccounts()).toBe(before + 1)
})

test('neither openid nor access token nor session key stands readable in the database', async () => {
  const li = someone()
  await signIn(li)
  const people = await service.db.selectFrom('wechat_people').selectAll().execute()
  const stored = JSON.stringify(people)
  expect(people.length).toBeGreaterThan(0)
  expect(stored).not.toContain(li)
  expect(Object.keys(people[0] ?? {}).sort()).toEqual([
    'account_id',
    'openid_index',
    'openid_sealed',
    'seen_at',
  ])
})

test.each([
  ['a made-up code', async (): Promise<string> => 'made-up', undefined, 409, 'wechat_code_over'],
  ['a code used before', usedCode, undefined, 409, 'wechat_code_over'],
  ['45011', newCode, { errcode: 45011 }, 429, 'wechat_too_often'],
  ['40226', newCode, { errcode: 40226 }, 403, 'wechat_person_blocked'],
  ['-1', newCode, { errcode: -1 }, 503, 'try_again'],
  ['a wrong secret', newCode, { errcode: 40125 }, 503, 'wechat_silent'],
  ['no answer in time', newCode, { slowMs: 4_000 }, 503, 'wechat_silent'],
  ['a cut connection', newCode, { cut: 'half way' }, 503, 'wechat_silent'],
  ['what is no JSON', newCode, { malformed: 'no' }, 503, 'wechat_silent'],
] as const)(
  '%s is told in plain terms and makes no account',
  async (_case, code, fault, status, told) => {
    const sent = await code()
    const before = await countAccounts()
    if (fault) fake.fail('/sns/jscode2session', fault)
    const response = await ask(sent)
    expect(response.json()).toMatchObject({ status, code: told })
    expect(await countAccounts()).toBe(before)
  },
)

async function newCode(): Promise<string> {
  return loginCodeOf(someone())
}

async function usedCode(): Promise<string> {
  const code = loginCodeOf(someone())
  await ask(code)
  return code
}

test('a session ends everywhere when its person says so, and a later one holds', async () => {
  const li = someone()
  const phone = await signIn(li)
  const tablet = await signIn(li)
  service.clock.advanceHours(0.001)
  expect((await phone.delete('/api/v1/me/sessions')).statusCode).toBe(204)
  for (const client of [phone, tablet]) {
    expect((await client.get('/api/v1/me')).json().code).toBe('signed_out')
  }
  const again = await signIn(li)
  expect((await again.get('/api/v1/me')).statusCode).toBe(200)
  expect((await (await service.as('resident-chen')).get('/api/v1/me')).statusCode).toBe(200)
})

describe('one’s own phone and name', () => {
  const PHONE = '/api/v1/me/phone'
  const NAME = '/api/v1/me/name'
  const me = async (client: TestClient) => (await client.get('/api/v1/me')).json()

  test('the phone WeChat vouches for is kept sealed, shown masked, and can be taken back', async () => {
    const client = await signIn(someone())
    expect(await me(client)).toMatchObject({ phone: null })
    const code = phoneCodeOf('13900000017')
    await giveConsent(client, 'phone')
    expect((await client.put(PHONE, { code })).statusCode).toBe(200)
    expect(await me(client)).toMatchObject({ phone: '139****0017' })
    expect((await client.put(PHONE, { code })).json().code).toBe('wechat_code_over')
    const accounts = await service.db.selectFrom('accounts').selectAll().execute()
    expect(JSON.stringify(accounts)).not.toContain('13900000017')
    expect((await client.delete(PHONE)).statusCode).toBe(204)
    expect(await me(client)).toMatchObject({ phone: null })
  })

  test.each([
    ['abroad', phoneCodeOf('4915112345678')],
    ['a landline', phoneCodeOf('07390001100')],
  ])('a number of %s is not kept', async (_case, code) => {
    const client = await signIn(someone())
    await giveConsent(client, 'phone')
    expect((await client.put(PHONE, { code })).json().code).toBe('phone_from_abroad')
    expect(await me(client)).toMatchObject({ phone: null })
  })

  test('one says how one is called; a blank, a number and the name of an office do not do', async () => {
    const client = await signIn(someone())
    expect((await client.put(NAME, { displayName: '李秀英' })).statusCode).toBe(204)
    expect(await me(client)).toMatchObject({ displayName: '李秀英' })
    for (const displayName of [
      '13812345678',
      '网格员小王',
      '居 委 会',
      '邻格·官方客服',
      '李\u200b秀英',
    ]) {
      expect((await client.put(NAME, { displayName })).json().code).toBe('name_unusable')
    }
    for (const displayName of ['  ', '李\0', '\u202e英秀李', '\u3164', '\u200b\u200d']) {
      expect((await client.put(NAME, { displayName })).statusCode).toBe(400)
    }
    expect(await me(client)).toMatchObject({ displayName: '李秀英' })
    const worker = await service.as('worker-liu')
    expect((await worker.put(NAME, { displayName: '别人' })).json().code).toBe('named_in_office')
    expect(await me(client)).toMatchObject({ displayName: '李秀英' })
  })

  test('a visitor has neither', async () => {
    const visitor = await service.as()
    expect((await visitor.put(PHONE, { code: 'x' })).statusCode).toBe(401)
    expect((await visitor.delete(PHONE)).statusCode).toBe(401)
    expect((await visitor.put(NAME, { displayName: '李' })).statusCode).toBe(401)
  })
})

test('where no mini-program is set up there is no such sign-in', async () => {
  const other = await startTestApp()
  const ways = async (app: TestApp) => (await (await app.as()).get('/api/v1/sign-in-ways')).json()
  expect(await ways(other)).toEqual({ demo: true, wechat: false, sms: false })
  expect(await ways(service)).toEqual({ demo: true, wechat: true, sms: false })
  const response = await (await other.as()).post(SESSIONS, { code: await newCode() })
  expect(response.json()).toMatchObject({ status: 404, code: 'not_found' })
  await other.close()
})

test('the access token is one for all processes, and sealed', async () => {
  const sealing = createSealing('k'.repeat(32))
  const stores = [1, 2, 3].map(() => createAccessTokenStore(service.db, { appId: 'wx7', sealing }))
  const [first] = stores
  const now = service.clock.now()
  const later = new Date(now.getTime() + 20_000)
  expect(await first?.read()).toBeUndefined()
  const turns = await Promise.all(stores.map((store) => store.takeTurn(now, later)))
  expect(turns.filter(Boolean)).toHaveLength(1)
  expect(await first?.takeTurn(later, new Date(later.getTime() + 1))).toBe(true)
  const token = { token: 'secret-token', expiresAt: later }
  await first?.keep(token)
  for (const store of stores) expect(await store.read()).toEqual(token)
  expect(await first?.takeTurn(now, later)).toBe(true)
  await first?.giveTurnBack()
  expect(await first?.takeTurn(now, later)).toBe(true)
  const rows = await service.db.selectFrom('wechat_access_tokens').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain('secret-token')
})
