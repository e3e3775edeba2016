import { Writable } from 'node:stream'
import { startFakeTencentSms } from '../../test/sms/fake-tencent-sms'
import { loginCodeOf, phoneCodeOf, startFakeWechat } from '../../test/wechat/fake-wechat'
import { buildApp } from '../src/app'
import type { SmsSettings } from '../src/integrations/sms/sms-settings'
import type { WechatSettings } from '../src/integrations/wechat/wechat-client'
import { CONSENT_VERSIONS } from '../src/modules/consents/consents-types'
import { startTestApp, type TestApp } from './test-app'
import { TEST_DATA_KEY } from './test-data-key'

let service: TestApp

beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

/** The same service once more, with its log kept. */
async function startLogging(wechat?: WechatSettings, sms?: SmsSettings) {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const { db, clock, filesFolder } = service
  const secret = 'a secret that only signs sessions of tests'
  const deps = { db, clock, filesFolder, secret, dataKey: TEST_DATA_KEY, isDemo: true, wechat, sms }
  const app = await buildApp(deps, { logger: { level: 'debug', stream } })
  return { app, log: () => lines.join('') }
}

test('the most talkative log holds no position, signature, token or text', async () => {
  const { app, log } = await startLogging()
  const { token } = await service.as('resident-chen')
  await app.inject('/api/v1/grid-at-position?lng=111.4712&lat=27.2345')
  await app.inject(`/api/v1/media/5f0f3a3e-6f2e-4d6b-9d0b-0a6f6a3f7c11?expires=1&signature=abcdef`)
  await app.inject('/nowhere?name=陈慧')
  await app.inject({
    method: 'POST',
    url: '/api/v1/reports',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'log-key-1' },
    payload: { body: '路灯坏了三天', address: '3栋东侧' },
  })
  expect(log()).toContain('/api/v1/grid-at-position')
  for (const secret of ['111.4712', '27.2345', 'abcdef', '陈慧', String(token), '路灯', '3栋']) {
    expect(log()).not.toContain(secret)
  }
  await app.close()
})

test('it holds nothing of WeChat: neither secret nor code, openid, session key, access token or phone', async () => {
  const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
  const fake = await startFakeWechat(APP)
  const { app, log } = await startLogging({ ...APP, baseUrl: fake.url, timeoutMs: 2_000 })
  const code = loginCodeOf('o-li-of-the-test')
  const signIn = () =>
    app.inject({ method: 'POST', url: '/api/v1/wechat/sessions', payload: { code } })
  for (const fault of [{ errcode: 40125 }, { malformed: '{"openid":"o-li' }] as const) {
    fake.fail('/sns/jscode2session', fault)
    expect((await signIn()).statusCode).toBe(503)
  }
  const { token } = (await signIn()).json()
  const headers = { authorization: `Bearer ${token}` }
  const phoneCode = phoneCodeOf('13900000017')
  const payload = { code: phoneCode }
  const agreed = { method: 'PUT', url: '/api/v1/me/consents/phone', headers } as const
  await app.inject({ ...agreed, payload: { version: CONSENT_VERSIONS.phone } })
  await app.inject({ method: 'PUT', url: '/api/v1/me/phone', headers, payload })
  expect((await app.inject({ url: '/api/v1/me', headers })).json().phone).toBe('139****0017')
  const { body: answered } = fake.calls.at(-1) ?? {}
  expect(answered).toEqual({ code: phoneCode })
  const accessToken = String(fake.calls.at(-1)?.query.access_token)
  expect(log()).toContain('misconfigured (40125)')
  const secrets = [APP.appSecret, code, phoneCode, 'o-li', accessToken, '13900000017', token]
  for (const secret of secrets) expect(log()).not.toContain(secret)
  expect(log()).not.toContain('session_key')
  await app.close()
  await fake.close()
})

test('a failure of the database is logged without the row it quotes, and told without its words', async () => {
  const { app, log } = await startLogging()
  app.get('/broken', () => {
    throw Object.assign(new Error('null value in column "x" violates not-null constraint'), {
      code: '23502',
      detail: 'Failing row contains (430503005003, 陈慧, 3栋501).',
      where: "unnamed portal parameter $2 = '路灯坏了三天'",
    })
  })
  const response = await app.inject('/broken')
  expect(response.json()).toMatchObject({ status: 500, code: 'internal_error' })
  expect(response.body).not.toMatch(/column|violates|at \//)
  expect(log()).toContain('23502')
  expect(log()).not.toMatch(/陈慧|路灯/)
  await app.close()
})

test('it holds nothing of a code: neither phone nor digits, id, renewal or key of the provider', async () => {
  const fake = await startFakeTencentSms()
  const keys = { secretId: 'AKID-of-the-test', secretKey: 'key-of-the-test' }
  const named = { appId: '1400006666', signName: '测试区', templateId: '449739' }
  const { app, log } = await startLogging(undefined, {
    provider: 'tencent',
    perDay: 100,
    baseUrl: fake.url,
    ...keys,
    ...named,
  })
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })
  const phone = '13900000021'
  fake.fail({ status: 'FailedOperation.InsufficientBalanceInSmsPackage' })
  expect((await post('/api/v1/sms/codes', { phone: '13900000022' })).statusCode).toBe(503)
  const { id } = (await post('/api/v1/sms/codes', { phone })).json()
  const code = fake.sent.at(-1)?.code ?? ''
  const { renewal, token } = (
    await post('/api/v1/sms/sessions', { id, phone, code, consentVersion: 1 })
  ).json()
  await post('/api/v1/web-sessions/renewals', { renewal })
  expect(log()).toContain('SMS: misconfigured (FailedOperation.InsufficientBalanceInSmsPackage)')
  const secrets = [phone, '13900000022', `"${code}"`, id, renewal, token, ...Object.values(keys)]
  for (const secret of secrets) expect(log()).not.toContain(secret)
  await app.close()
  await fake.close()
})
