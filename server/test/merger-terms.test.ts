import { type Kysely, sql } from 'kysely'
import { type FakeWechat, phoneCodeOf, startFakeWechat } from '../../test/wechat/fake-wechat'
import { provenPhones } from '../src/db/migrations/071-proven-phones'
import { giveConsent } from './give-consent'
import { askCode, DEVELOPMENT_SMS, somePhone } from './sign-in-by-sms'
import { startTestApp, type TestApp } from './test-app'
import { createAccountMakers, enrolFactor, MERGERS, meOf, merge, PHONE } from './two-accounts'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }

let fake: FakeWechat
let service: TestApp
const { bySms, pair, bind } = createAccountMakers(() => service)
beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startTestApp({ wechat: { ...APP, baseUrl: fake.url }, sms: DEVELOPMENT_SMS })
})
afterAll(async () => {
  await service.close()
  await fake.close()
})
beforeEach(() => service.clock.advanceHours(0.02))

test('a merger keeps no phone of whoever took the consent to it back meanwhile', async () => {
  const { web, wechat } = await pair()
  const offer = await bind(wechat, web.phone)
  await wechat.client.delete('/api/v1/me/consents/phone')
  expect((await merge(wechat, offer)).json()).toMatchObject({
    status: 403,
    code: 'consent_missing',
  })
  expect((await meOf(wechat.client)).phone).toBeNull()
  expect((await meOf(web.client)).phone).toBe(`139****${web.phone.slice(-4)}`)
})

test('an offer is over once the other account has another phone than the proven one', async () => {
  const { web, wechat } = await pair()
  const offer = await bind(wechat, web.phone)
  service.clock.advanceHours(0.02)
  const { consentVersion: _agreed, ...tried } = await askCode(service, somePhone())
  expect((await web.client.put('/api/v1/me/phone-by-sms', tried)).statusCode).toBe(200)
  expect((await merge(wechat, offer)).json()).toMatchObject({
    status: 409,
    code: 'merge_offer_over',
  })
  expect((await meOf(web.client)).phone).toBe(`139****${tried.phone.slice(-4)}`)
})

test('a demo person, whom anybody may be, takes no account of a real one', async () => {
  const web = await bySms()
  const demo = await service.as('resident-chen')
  await giveConsent(demo, 'phone')
  const answer = await demo.put(PHONE, { code: phoneCodeOf(web.phone) })
  expect(answer.json()).toMatchObject({ status: 409, code: 'merge_demo' })
})

test('whoever has lost the app of the second factor merges with a recovery code, each good once', async () => {
  const { web, wechat } = await pair()
  const post = { role: 'committee_member', area_code: '430503005003', starts_at: new Date(0) }
  await service.db
    .insertInto('appointments')
    .values({ ...post, account_id: web.id, duty_from: null, duty_until: null, ends_at: null })
    .execute()
  service.clock.advanceHours(0.02)
  const { recoveryCodes } = await enrolFactor(service, web.phone)
  const { offerId } = await bind(wechat, web.phone)
  const mergeBy = (recoveryCode: string) => wechat.client.post(MERGERS, { offerId, recoveryCode })
  expect((await mergeBy('AAAAAAAAAA')).json().code).toBe('recovery_code_wrong')
  expect((await mergeBy(recoveryCodes[0] ?? '')).statusCode).toBe(204)
  expect((await meOf(wechat.client)).appointments).toHaveLength(1)
})

test('offers made before they remembered a phone are over', async () => {
  const { web, wechat } = await pair()
  const offer = await bind(wechat, web.phone)
  await sql`alter table merge_offers drop column phone_index`.execute(service.db)
  await provenPhones.up(service.db as unknown as Kysely<unknown>)
  expect((await merge(wechat, offer)).json().code).toBe('merge_offer_over')
})
