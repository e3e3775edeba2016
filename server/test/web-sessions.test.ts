import { type FakeWechat, phoneCodeOf, startFakeWechat } from '../../test/wechat/fake-wechat'
import { askCode, DEVELOPMENT_SMS, signInBySms, somePhone } from './sign-in-by-sms'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'
import { createAccountMakers, merge, PHONE } from './two-accounts'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }

let fake: FakeWechat
let service: TestApp
const { byWechat, bind } = createAccountMakers(() => service)
beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startTestApp({ wechat: { ...APP, baseUrl: fake.url }, sms: DEVELOPMENT_SMS })
})
afterAll(async () => {
  await service.close()
  await fake.close()
})
beforeEach(() => service.clock.advanceHours(0.02))

const isIn = async (client: TestClient) => (await client.get('/api/v1/me')).statusCode === 200
const renew = async (renewal: string | null) =>
  (await service.as()).post('/api/v1/web-sessions/renewals', { renewal })

/** Another browser of the same person. */
async function browser(phone: string) {
  service.clock.advanceHours(0.02)
  return signInBySms(service, phone)
}

test('a browser that signs out is out at once, with every token of its session; others stay in', async () => {
  const phone = somePhone()
  const one = await browser(phone)
  const other = await browser(phone)
  const { token } = (await renew(one.renewal)).json<{ token: string }>()
  await (await service.as()).post('/api/v1/web-sessions/ends', { renewal: one.renewal })
  expect(await isIn(one.client)).toBe(false)
  expect(await isIn(createClient(service.app, token))).toBe(false)
  expect(await isIn(other.client)).toBe(true)
})

describe('browsers that a phone let in', () => {
  /** Somebody in WeChat with a phone, and two browsers it let in. */
  async function letIn() {
    const wechat = await byWechat()
    const phone = somePhone()
    await bind(wechat, phone)
    return { wechat, phone, browsers: [await browser(phone), await browser(phone)] as const }
  }

  test('are out when it is taken back', async () => {
    const { wechat, browsers } = await letIn()
    expect((await wechat.client.delete('/api/v1/me/consents/phone')).statusCode).toBe(204)
    expect(await Promise.all(browsers.map(({ client }) => isIn(client)))).toEqual([false, false])
    expect((await renew(browsers[0].renewal)).statusCode).toBe(401)
    expect(await isIn(wechat.client)).toBe(true)
  })

  test('are out when another one is bound, and stay in when it is the same', async () => {
    const { wechat, phone, browsers } = await letIn()
    await wechat.client.put(PHONE, { code: phoneCodeOf(phone) })
    expect(await isIn(browsers[0].client)).toBe(true)
    await wechat.client.put(PHONE, { code: phoneCodeOf(somePhone()) })
    expect(await Promise.all(browsers.map(({ client }) => isIn(client)))).toEqual([false, false])
  })

  test('are out but for the one in which the new phone is proven, also by merging', async () => {
    const { browsers, phone } = await letIn()
    const [own, other] = browsers
    const change = async (to: string) => {
      service.clock.advanceHours(0.02)
      const { consentVersion: _agreed, ...tried } = await askCode(service, to)
      return own.client.put('/api/v1/me/phone-by-sms', tried)
    }
    expect((await change(somePhone())).statusCode).toBe(200)
    expect([await isIn(own.client), await isIn(other.client)]).toEqual([true, false])
    const stranger = await browser(phone)
    const offer = (await change(phone)).json().merge
    expect((await merge({ id: '', client: own.client }, offer)).statusCode).toBe(204)
    expect([await isIn(own.client), await isIn(stranger.client)]).toEqual([true, false])
  })
})
