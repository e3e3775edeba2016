import { createHmac } from 'node:crypto'
import {
  type FakeWechat,
  loginCodeOf,
  phoneCodeOf,
  startFakeWechat,
} from '../../test/wechat/fake-wechat'
import type { AccessToken, AccessTokenStore } from '../src/integrations/wechat/access-tokens'
import {
  createWechatClient,
  type WechatClient,
  type WechatSettings,
} from '../src/integrations/wechat/wechat-client'
import { WechatError } from '../src/integrations/wechat/wechat-error'
import { createTestClock, type TestClock } from './test-clock'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const LI = { openId: 'o-li', scene: 'forum' } as const
const MESSAGE = {
  openId: 'o-li',
  templateId: 'done',
  page: 'packages/report/pages/detail/index?id=1',
  fields: { thing1: '路灯修好了' },
}
const STABLE_TOKEN = '/cgi-bin/stable_token'

let fake: FakeWechat
let clock: TestClock

beforeEach(async () => {
  fake = await startFakeWechat(APP)
  clock = createTestClock()
})
afterEach(() => fake.close())

/** As the database keeps it, for clients that share it. */
function createStore(): AccessTokenStore {
  let kept: AccessToken | undefined
  let turnUntil = 0
  return {
    read: async () => kept,
    async takeTurn(now, until) {
      if (turnUntil > now.getTime()) return false
      turnUntil = until.getTime()
      return true
    },
    async keep(token) {
      kept = token
      turnUntil = 0
    },
    async giveTurnBack() {
      turnUntil = 0
    },
  }
}

function createClient(store = createStore(), settings: Partial<WechatSettings> = {}): WechatClient {
  return createWechatClient({
    settings: { ...APP, ...settings, baseUrl: fake.url, timeoutMs: 300 },
    store,
    clock,
  })
}

const countCalls = (path: string) => fake.calls.filter((call) => call.path === path).length

async function problemOf(work: Promise<unknown>): Promise<[string, number | undefined]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof WechatError)) throw new Error(`No refusal of WeChat: ${String(error)}`)
  return [error.problem, error.errcode]
}

describe('signing in', () => {
  test('a code becomes the person, once', async () => {
    const client = createClient()
    const code = loginCodeOf('o-li')
    expect(await client.exchangeLoginCode(code)).toEqual({ openId: 'o-li' })
    expect(await problemOf(client.exchangeLoginCode(code))).toEqual(['bad_code', 40163])
    expect(await problemOf(client.exchangeLoginCode('made up'))).toEqual(['bad_code', 40029])
  })

  test.each([
    [45011, 'too_often'],
    [40226, 'person_blocked'],
    [-1, 'busy'],
    [99999, 'misconfigured'],
  ])('errcode %s means %s and is asked once', async (errcode, problem) => {
    fake.fail('/sns/jscode2session', { errcode })
    expect(await problemOf(createClient().exchangeLoginCode(loginCodeOf('o-li')))).toEqual([
      problem,
      errcode,
    ])
    expect(countCalls('/sns/jscode2session')).toBe(1)
  })

  test.each([
    ['an AppID of another', { appId: 'wx9' }, 40013],
    ['a wrong secret', { appSecret: 'wrong' }, 40125],
  ])('%s is ours to mend', async (_case, settings, errcode) => {
    const client = createClient(createStore(), settings)
    const signingIn = client.exchangeLoginCode(loginCodeOf('o-li'))
    expect(await problemOf(signingIn)).toEqual(['misconfigured', errcode])
  })

  test.each([
    ['slow', { slowMs: 2_000 }],
    ['cut at once', { cut: 'at once' }],
    ['cut half way', { cut: 'half way' }],
    ['no JSON', { malformed: '<html>' }],
    ['half a JSON', { malformed: '{"openid":"o-l' }],
    ['JSON of another kind', { malformed: '[]' }],
    ['without the openid', { malformed: '{"session_key":"k"}' }],
    ['a gateway’s page', { status: 502 }],
  ] as const)(
    'an answer that is %s is none, and the code is not sent twice',
    async (_case, fault) => {
      fake.fail('/sns/jscode2session', fault)
      expect(await problemOf(createClient().exchangeLoginCode(loginCodeOf('o-li')))).toEqual([
        'unreachable',
        undefined,
      ])
      expect(countCalls('/sns/jscode2session')).toBe(1)
    },
  )

  test('no error holds a secret, a code or a person', async () => {
    const code = loginCodeOf('o-li')
    for (const fault of [{ errcode: 40226 }, { cut: 'at once' }, { malformed: 'o-li' }] as const) {
      fake.fail('/sns/jscode2session', fault)
      const error = await createClient()
        .exchangeLoginCode(code)
        .catch((reason: unknown) => reason)
      const told = JSON.stringify(error, Object.getOwnPropertyNames(error))
      for (const secret of [APP.appSecret, code, 'o-li']) expect(told).not.toContain(secret)
    }
  })
})

describe('the access token', () => {
  test('is fetched once for whoever shares the store, and renewed before it ends', async () => {
    const store = createStore()
    const clients = [createClient(store), createClient(store), createClient(store)]
    await Promise.all(clients.map((client) => client.checkText('好', LI)))
    expect(countCalls(STABLE_TOKEN)).toBe(1)
    clock.advanceHours(1.9)
    await clients[0]?.checkText('好', LI)
    expect(countCalls(STABLE_TOKEN)).toBe(1)
    clock.advanceHours(0.04)
    await Promise.all(clients.map((client) => client.checkText('好', LI)))
    expect(countCalls(STABLE_TOKEN)).toBe(2)
  })

  test('that still holds serves when its successor cannot be had', async () => {
    const client = createClient()
    await client.checkText('好', LI)
    clock.advanceHours(1.95)
    fake.fail(STABLE_TOKEN, { errcode: -1 }, 9)
    expect(await client.checkText('好', LI)).toEqual({ verdict: 'pass', label: 100 })
  })

  test.each([
    ['over', 42001],
    ['not the latest', 40001],
  ])('that is %s is replaced and the call made again, once', async (_case, errcode) => {
    const client = createClient()
    await client.checkText('好', LI)
    fake.fail('/wxa/msg_sec_check', { errcode })
    expect(await client.checkText('好', LI)).toEqual({ verdict: 'pass', label: 100 })
    expect([countCalls(STABLE_TOKEN), countCalls('/wxa/msg_sec_check')]).toEqual([2, 3])
    fake.fail('/wxa/msg_sec_check', { errcode }, 2)
    expect(await problemOf(client.checkText('好', LI))).toEqual(['bad_access_token', errcode])
  })

  test('that WeChat has ended is replaced though our clock says it holds', async () => {
    const client = createClient()
    await client.checkText('好', LI)
    fake.endAccessTokens()
    expect(await client.checkText('好', LI)).toEqual({ verdict: 'pass', label: 100 })
  })

  test.each([
    ['the line was cut', { cut: 'at once' }, ['unreachable', undefined]],
    ['WeChat was busy', { errcode: -1 }, ['busy', -1]],
  ] as const)('is asked for again when %s, and not for ever', async (_case, fault, problem) => {
    const client = createClient()
    fake.fail(STABLE_TOKEN, fault, 2)
    expect(await client.checkText('好', LI)).toEqual({ verdict: 'pass', label: 100 })
    const other = createClient()
    fake.fail(STABLE_TOKEN, fault, 3)
    expect(await problemOf(other.checkText('好', LI))).toEqual(problem)
    expect(await other.checkText('好', LI)).toEqual({ verdict: 'pass', label: 100 })
  })

  test('that a wrong secret does not get is for the operator to mend, whatever number WeChat gives', async () => {
    for (const errcode of [40001, 40125]) {
      fake.fail(STABLE_TOKEN, { errcode })
      const asked = createClient().checkText('好', LI)
      expect(await problemOf(asked)).toEqual(['misconfigured', errcode])
    }
  })
})

test('what may be asked twice is asked again while WeChat is busy, a message never', async () => {
  const client = createClient()
  fake.fail('/wxa/msg_sec_check', { errcode: -1 }, 2)
  expect(await client.checkText('好', LI)).toEqual({ verdict: 'pass', label: 100 })
  fake.fail('/wxa/getwxacodeunlimit', { errcode: -1 })
  expect(
    (await client.makeCode({ scene: 'g=1', page: 'pages/home/index' })).length,
  ).toBeGreaterThan(100)
  fake.fail('/cgi-bin/message/subscribe/send', { errcode: -1 })
  expect(await problemOf(client.sendMessage(MESSAGE))).toEqual(['busy', -1])
  expect(countCalls('/cgi-bin/message/subscribe/send')).toBe(1)
})

describe('words', () => {
  test.each([
    ['路灯坏了', 'pass', 100],
    ['有点可疑', 'review', 21000],
    ['违禁', 'risky', 20006],
  ])('“%s” is %s', async (text, verdict, label) => {
    expect(await createClient().checkText(text, LI)).toEqual({ verdict, label })
  })

  test('longer than one call takes are checked in pieces, and the worst decides', async () => {
    const client = createClient()
    const long = `${'好'.repeat(2_499)}违禁${'好'.repeat(3_000)}`
    expect((await client.checkText(long, LI)).verdict).toBe('risky')
    const emoji = `${'👍'.repeat(6_000)}可疑`
    expect((await client.checkText(emoji, LI)).verdict).toBe('review')
    for (const { body } of fake.calls.filter(({ path }) => path === '/wxa/msg_sec_check')) {
      expect(Array.from((body as { content: string }).content).length).toBeLessThanOrEqual(2_500)
    }
  })

  test('of somebody who has been away for two hours are not judged', async () => {
    fake.away.add('o-li')
    expect(await problemOf(createClient().checkText('好', LI))).toEqual(['person_away', 61010])
  })

  test('the old answer for risky content, 87014, is known too', async () => {
    fake.fail('/wxa/msg_sec_check', { errcode: 87014 })
    expect(await problemOf(createClient().checkText('好', LI))).toEqual(['risky', 87014])
  })

  test.each([
    ['a verdict we do not know', '{"errcode":0,"result":{"suggest":"maybe","label":1}}'],
    ['no verdict', '{"errcode":0}'],
  ])('%s is no pass', async (_case, malformed) => {
    fake.fail('/wxa/msg_sec_check', { malformed })
    expect(await problemOf(createClient().checkText('好', LI))).toEqual(['unreachable', undefined])
  })
})

describe('messages', () => {
  test('reach whoever consented, as often as they did', async () => {
    const client = createClient()
    fake.allow('o-li', 'done', 1)
    await client.sendMessage(MESSAGE)
    expect(fake.messages).toEqual([MESSAGE])
    expect(await problemOf(client.sendMessage(MESSAGE))).toEqual(['message_refused', 43101])
  })

  test('are never sent a second time by themselves when the answer is lost', async () => {
    fake.allow('o-li', 'done', 5)
    fake.fail('/cgi-bin/message/subscribe/send', { cut: 'half way' })
    expect(await problemOf(createClient().sendMessage(MESSAGE))).toEqual(['unreachable', undefined])
    expect(countCalls('/cgi-bin/message/subscribe/send')).toBe(1)
  })

  test('with a field too long for its template are ours to mend', async () => {
    const message = { ...MESSAGE, fields: { thing1: '好'.repeat(21) } }
    expect(await problemOf(createClient().sendMessage(message))).toEqual(['misconfigured', 47003])
  })
})

test('a phone code becomes the phone, once', async () => {
  const client = createClient()
  const code = phoneCodeOf('13900000001')
  expect(await client.exchangePhoneCode(code)).toEqual({ phone: '13900000001', country: '86' })
  expect(await problemOf(client.exchangePhoneCode(code))).toEqual(['bad_code', 40029])
})

test('a picture gets a number under which its verdict will come', async () => {
  const number = await createClient().checkPicture('https://example.org/1.jpg', LI)
  expect(fake.pictures.get(number)).toBe('https://example.org/1.jpg')
})

test('a code is a picture; a scene too long or a page with a slash is refused', async () => {
  const client = createClient()
  const code = await client.makeCode({ scene: 'd=AB12', page: 'pages/home/index' })
  expect(code.toString()).toContain('pages/home/index?scene=d=AB12')
  const long = client.makeCode({ scene: 'x'.repeat(33), page: 'pages/home/index' })
  expect(await problemOf(long)).toEqual(['misconfigured', 40129])
  const slash = client.makeCode({ scene: 'x', page: '/pages/home/index' })
  expect(await problemOf(slash)).toEqual(['misconfigured', 41030])
})

test.each([
  [undefined, 'formal', 'release'],
  ['trial', 'trial', 'trial'],
  ['developer', 'developer', 'develop'],
] as const)(
  'with the release %s set, messages and codes open it',
  async (release, state, version) => {
    const client = createClient(createStore(), { release })
    fake.allow('o-li', 'done', 1)
    await client.sendMessage(MESSAGE)
    await client.makeCode({ scene: 'g=1', page: 'pages/home/index' })
    expect(fake.calls.slice(-2).map(({ body }) => body)).toEqual([
      expect.objectContaining({ miniprogram_state: state }),
      expect.objectContaining({ env_version: version }),
    ])
  },
)

test('WeChat says whether it still knows a session', async () => {
  const sessionKey = createHmac('sha256', 'fake')
    .update('o-li')
    .digest()
    .subarray(0, 16)
    .toString('base64')
  const client = createClient()
  expect(await client.isSessionKnown({ openId: 'o-li', sessionKey })).toBe(true)
  expect(await client.isSessionKnown({ openId: 'o-li', sessionKey: 'old' })).toBe(false)
})

test('for development the stand-in takes codes that are not its own, as long as somebody is named', async () => {
  const code = 'the code is a mock one'
  expect(await problemOf(createClient().exchangeLoginCode(code))).toEqual(['bad_code', 40029])
  const anybody = { openId: 'o-anybody', phone: '13900000000' }
  await fake.close()
  fake = await startFakeWechat(APP, { anybody })
  const client = createClient()
  for (let time = 0; time < 2; time += 1) {
    expect(await client.exchangeLoginCode(code)).toEqual({ openId: anybody.openId })
    expect(await client.exchangePhoneCode(code)).toMatchObject({ phone: anybody.phone })
  }
})
