import { type FakeTencentSms, startFakeTencentSms } from '../../test/sms/fake-tencent-sms'
import { signTc3 } from '../src/integrations/sms/tc3-signature'
import { runSmsClock } from '../src/modules/sms/run-sms-clock'
import { runWebSessionsClock } from '../src/modules/web-sessions/run-web-sessions-clock'
import {
  askCode,
  DEVELOPMENT_SMS,
  otherCode,
  SMS_CODES,
  SMS_SESSIONS,
  signInBySms,
  somePhone,
} from './sign-in-by-sms'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'
import { testOnServer } from './test-on-server'

let service: TestApp
let visitor: TestClient
beforeAll(async () => {
  service = await startTestApp({ sms: DEVELOPMENT_SMS })
  visitor = await service.as()
})
afterAll(() => service.close())

const countAccounts = async () => {
  const rows = await service.db.selectFrom('accounts').select('id').execute()
  return rows.length
}
const accountOf = async (client: TestClient) => (await client.get('/api/v1/me')).json()

test('whoever comes for the first time gets an account with the phone, and the same one ever after', async () => {
  const phone = somePhone()
  const before = await countAccounts()
  const first = await signInBySms(service, phone)
  expect(await accountOf(first.client)).toMatchObject({
    displayName: '居民',
    phone: `139****${phone.slice(-4)}`,
  })
  expect(first.secondFactor).toBe('none')
  service.clock.advanceHours(0.02)
  await signInBySms(service, phone)
  expect(await countAccounts()).toBe(before + 1)
})

test('signing in agrees to the words the person read, with the account; without or to old ones nobody comes in', async () => {
  const tried = await askCode(service, somePhone())
  const before = await countAccounts()
  const { consentVersion, ...silent } = tried
  expect((await visitor.post(SMS_SESSIONS, silent)).statusCode).toBe(400)
  const outdated = { ...tried, consentVersion: consentVersion + 1 }
  expect((await visitor.post(SMS_SESSIONS, outdated)).json()).toMatchObject({
    status: 409,
    code: 'consent_text_changed',
  })
  expect(await countAccounts()).toBe(before)
  const { token } = (await visitor.post(SMS_SESSIONS, tried)).json<{ token: string }>()
  const { items } = (await createClient(service.app, token).get('/api/v1/me/consents')).json()
  const phone = items.find(({ purpose }: { purpose: string }) => purpose === 'phone')
  expect(phone.given).toEqual({ version: consentVersion, at: service.clock.now().toISOString() })
})

test('however a number is written it is the same one; what is none is told', async () => {
  const phone = somePhone()
  const before = await countAccounts()
  const tried = await askCode(service, `+86 ${phone.slice(0, 3)}-${phone.slice(3)}`)
  expect((await visitor.post(SMS_SESSIONS, { ...tried, phone })).statusCode).toBe(201)
  expect(await countAccounts()).toBe(before + 1)
  expect((await visitor.post(SMS_CODES, { phone: '07390001100' })).json()).toMatchObject({
    status: 422,
    code: 'phone_invalid',
  })
})

test('the answer to a number that has an account differs in nothing from that to one that has none', async () => {
  const known = somePhone()
  await signInBySms(service, known)
  service.clock.advanceHours(0.02)
  const answers = [
    await visitor.post(SMS_CODES, { phone: known }),
    await visitor.post(SMS_CODES, { phone: somePhone() }),
  ]
  const shapes = answers.map((answer) => {
    const { expiresAt, ...body } = answer.json()
    return [answer.statusCode, Object.keys(body).sort(), expiresAt]
  })
  expect(shapes[0]).toEqual(shapes[1])
})

describe('a code', () => {
  const enter = (tried: object) => visitor.post(SMS_SESSIONS, tried)

  test('has six digits, is good once and stands readable nowhere', async () => {
    const tried = await askCode(service, somePhone())
    expect(tried.code).toMatch(/^[0-9]{6}$/)
    const rows = [
      ...(await service.db.selectFrom('sms_codes').selectAll().execute()),
      ...(await service.db.selectFrom('sms_sends').selectAll().execute()),
    ]
    expect(JSON.stringify(rows)).not.toContain(tried.phone)
    expect(JSON.stringify(rows)).not.toContain(`"${tried.code}"`)
    expect((await enter(tried)).statusCode).toBe(201)
    expect((await enter(tried)).json()).toMatchObject({ status: 409, code: 'sms_code_over' })
  })

  test('is over after five minutes', async () => {
    const tried = await askCode(service, somePhone())
    service.clock.advanceHours(5 / 60)
    expect((await enter(tried)).json().code).toBe('sms_code_over')
  })

  test('is over after five wrong tries, also for the right one', async () => {
    const tried = await askCode(service, somePhone())
    const wrong = { ...tried, code: otherCode(tried.code) }
    const told = []
    for (let count = 0; count < 5; count += 1) told.push((await enter(wrong)).json().code)
    expect(told).toEqual([...Array(4).fill('sms_code_wrong'), 'sms_code_over'])
    expect((await enter(tried)).json().code).toBe('sms_code_over')
  })

  test('proves no other phone, and a stranger’s tries at another sending leave it as it is', async () => {
    const tried = await askCode(service, somePhone())
    expect((await enter({ ...tried, phone: somePhone() })).json().code).toBe('sms_code_wrong')
    service.clock.advanceHours(0.02)
    const stranger = await askCode(service, tried.phone)
    for (let count = 0; count < 5; count += 1) {
      await enter({ ...stranger, code: otherCode(stranger.code) })
    }
    expect((await enter(tried)).statusCode).toBe(201)
  })

  test('that was never sent is as one that is over', async () => {
    const tried = { id: 'a'.repeat(32), phone: somePhone(), code: '123456', consentVersion: 1 }
    expect((await enter(tried)).json().code).toBe('sms_code_over')
  })

  test('tried ten times at once signs in once', async () => {
    const tried = await askCode(service, somePhone())
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter(tried)))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array(9).fill(409)])
  })
})

test('two codes of one newcomer at once make one account', async () => {
  const phone = somePhone()
  const first = await askCode(service, phone)
  service.clock.advanceHours(0.02)
  const second = await askCode(service, phone)
  const before = await countAccounts()
  const answers = await Promise.all(
    [first, second].map((tried) => visitor.post(SMS_SESSIONS, tried)),
  )
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201])
  expect(await countAccounts()).toBe(before + 1)
})

describe('limits', () => {
  const ask = (phone: string) => visitor.post(SMS_CODES, { phone })

  test('a number gets from one address one a minute, five an hour and ten a day', async () => {
    const phone = somePhone()
    const told: string[] = []
    const askEvery = async (minutes: number, times: number) => {
      for (let count = 0; count < times; count += 1) {
        const response = await ask(phone)
        told.push(response.statusCode === 201 ? 'sent' : response.json().code)
        service.clock.advanceHours(minutes / 60)
      }
    }
    await askEvery(0, 2)
    service.clock.advanceHours(1.1 / 60)
    await askEvery(2, 5)
    service.clock.advanceHours(1)
    await askEvery(13, 6)
    expect(told).toEqual([
      'sent',
      'sms_limit_minute',
      ...Array(4).fill('sent'),
      'sms_limit_hour',
      ...Array(5).fill('sent'),
      'sms_limit_day',
    ])
    service.clock.advanceHours(24)
    expect((await ask(phone)).statusCode).toBe(201)
  })

  test('a stranger elsewhere uses up what is theirs, not the number; many together use up the number', async () => {
    const phone = somePhone()
    const askFrom = async (remoteAddress: string, times: number) => {
      const told: string[] = []
      for (let count = 0; count < times; count += 1) {
        const response = await service.app.inject({
          method: 'POST',
          url: SMS_CODES,
          remoteAddress,
          payload: { phone },
        })
        told.push(response.statusCode === 201 ? 'sent' : response.json().code)
        service.clock.advanceHours(1.1 / 60)
      }
      return told
    }
    const sentFive = [...Array(5).fill('sent'), 'sms_limit_hour']
    expect(await askFrom('192.0.2.1', 6)).toEqual(sentFive)
    expect(await askFrom('192.0.2.2', 6)).toEqual(sentFive)
    expect(await askFrom('192.0.2.3', 5)).toEqual(Array(5).fill('sent'))
    expect(await askFrom('192.0.2.4', 1)).toEqual(['sms_limit_hour'])
    service.clock.advanceHours(25)
  })

  test('an address gets a hundred a day', async () => {
    service.clock.advanceHours(25)
    for (let count = 0; count < 100; count += 1) {
      expect((await ask(somePhone())).statusCode).toBe(201)
    }
    expect((await ask(somePhone())).json()).toMatchObject({
      status: 429,
      code: 'sms_limit_network',
    })
    service.clock.advanceHours(25)
  })

  test('the installation sends no more a day than it is allowed to, however many ask at once', async () => {
    const other = await startTestApp({ sms: { ...DEVELOPMENT_SMS, perDay: 3 } })
    const someone = await other.as()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => someone.post(SMS_CODES, { phone: somePhone() })),
    )
    const sent = answers.filter(({ statusCode }) => statusCode === 201)
    expect(sent).toHaveLength(3)
    const codes = answers.filter((answer) => !sent.includes(answer)).map((one) => one.json().code)
    expect(codes).toEqual(Array(3).fill('sms_limit_installation'))
    await other.close()
  })

  test('nothing tells after a day who asked', async () => {
    await ask(somePhone())
    service.clock.advanceHours(25)
    await runSmsClock(service.db, service.clock.now())
    expect(await service.db.selectFrom('sms_codes').select('id').execute()).toEqual([])
    expect(await service.db.selectFrom('sms_sends').select('id').execute()).toEqual([])
  })
})

describe('a browser stays signed in', () => {
  const renew = (renewal: string | null) =>
    visitor.post('/api/v1/web-sessions/renewals', { renewal })

  test('without another code for thirty days, and not longer', async () => {
    const { renewal } = await signInBySms(service, somePhone())
    service.clock.advanceHours(29 * 24)
    const { token } = (await renew(renewal)).json<{ token: string }>()
    expect((await createClient(service.app, token).get('/api/v1/me')).statusCode).toBe(200)
    service.clock.advanceHours(25)
    expect((await renew(renewal)).json()).toMatchObject({ status: 401, code: 'signed_out' })
  })

  test('until it signs out, or its person signs out everywhere', async () => {
    const phone = somePhone()
    const one = await signInBySms(service, phone)
    service.clock.advanceHours(0.02)
    const two = await signInBySms(service, phone)
    await visitor.post('/api/v1/web-sessions/ends', { renewal: one.renewal })
    expect((await renew(one.renewal)).statusCode).toBe(401)
    expect((await renew(two.renewal)).statusCode).toBe(201)
    service.clock.advanceHours(0.001)
    await two.client.delete('/api/v1/me/sessions')
    expect((await renew(two.renewal)).statusCode).toBe(401)
    expect((await renew('x'.repeat(43))).statusCode).toBe(401)
  })

  test('and is forgotten once that is over', async () => {
    const { renewal } = await signInBySms(service, somePhone())
    service.clock.advanceHours(31 * 24)
    await runWebSessionsClock(service.db, service.clock.now())
    expect(await service.db.selectFrom('web_sessions').selectAll().execute()).toEqual([])
    expect((await renew(renewal)).statusCode).toBe(401)
  })

  test('and no renewal stands readable in the database', async () => {
    const { renewal } = await signInBySms(service, somePhone())
    const rows = await service.db.selectFrom('web_sessions').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(renewal)
  })
})

test('where no codes are sent there is no such sign-in', async () => {
  const other = await startTestApp()
  const ways = async (app: TestApp) => (await (await app.as()).get('/api/v1/sign-in-ways')).json()
  expect(await ways(other)).toMatchObject({ sms: false })
  expect(await ways(service)).toMatchObject({ sms: true })
  const response = await (await other.as()).post(SMS_CODES, { phone: somePhone() })
  expect(response.statusCode).toBe(404)
  await other.close()
})

describe('by Tencent Cloud', () => {
  const KEYS = { secretId: 'AKIDtest', secretKey: 'key-of-the-test' }
  let tencent: FakeTencentSms
  let live: TestApp
  beforeAll(async () => {
    tencent = await startFakeTencentSms()
    const application = { appId: '1400006666', signName: '测试区', templateId: '449739' }
    const settings = { ...KEYS, ...application, baseUrl: tencent.url, timeoutMs: 300 }
    live = await startTestApp({ sms: { provider: 'tencent', perDay: 1_000, ...settings } })
  })
  afterAll(async () => {
    await live.close()
    await tencent.close()
  })

  test('a code reaches the phone and is in no answer', async () => {
    const phone = somePhone()
    const someone = await live.as()
    const answer = (await someone.post(SMS_CODES, { phone })).json()
    expect(answer.shownCode).toBeNull()
    const sent = tencent.sent.at(-1)
    expect(sent?.phone).toBe(`+86${phone}`)
    expect(sent?.headers).toMatchObject({ 'x-tc-action': 'SendSms', 'x-tc-version': '2021-01-11' })
    const tried = { id: answer.id, phone, code: sent?.code, consentVersion: 1 }
    expect((await someone.post(SMS_SESSIONS, tried)).statusCode).toBe(201)
  })

  test('the request is signed over the address and the bytes that are sent', async () => {
    const phone = somePhone()
    await (await live.as()).post(SMS_CODES, { phone })
    const sent = tencent.sent.at(-1)
    const payload = JSON.stringify({
      PhoneNumberSet: [`+86${phone}`],
      SmsSdkAppId: '1400006666',
      SignName: '测试区',
      TemplateId: '449739',
      TemplateParamSet: [sent?.code, '5'],
    })
    const timestamp = Number(sent?.headers['x-tc-timestamp'])
    const host = new URL(tencent.url).host
    expect(sent?.headers.authorization).toBe(
      signTc3({ ...KEYS, host, service: 'sms', payload, timestamp }),
    )
  })

  test.each([
    [{ status: 'FailedOperation.PhoneNumberInBlacklist' }, 409, 'sms_phone_refused'],
    [{ status: 'LimitExceeded.PhoneNumberDailyLimit' }, 409, 'sms_phone_refused'],
    [{ status: 'FailedOperation.InsufficientBalanceInSmsPackage' }, 503, 'sms_silent'],
    [{ error: 'AuthFailure.SignatureFailure' }, 503, 'sms_silent'],
    [{ raw: '<html>' }, 503, 'sms_silent'],
    [{ raw: '{}' }, 503, 'sms_silent'],
    [{ slowMs: 1_000 }, 503, 'sms_silent'],
  ])('%j is told in plain terms', async (fault, status, code) => {
    tencent.fail(fault)
    const response = await (await live.as()).post(SMS_CODES, { phone: somePhone() })
    expect(response.json()).toMatchObject({ status, code })
  })
})

testOnServer('on several connections a hundred at once send as many as are allowed', async () => {
  const other = await startTestApp({ sms: { ...DEVELOPMENT_SMS, perDay: 20 } })
  const someone = await other.as()
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => someone.post(SMS_CODES, { phone: somePhone() })),
  )
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(20)
  await other.close()
})
