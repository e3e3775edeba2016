import {
  type FakeWechat,
  loginCodeOf,
  phoneCodeOf,
  startFakeWechat,
} from '../../test/wechat/fake-wechat'
import { CONSENT_PURPOSES, type ConsentPurpose } from '../src/modules/consents/consents-types'
import { buildAssistedReport, GRID } from './file-for-somebody'
import { buildReport, positionIn, REPORTS } from './file-report'
import { giveConsent } from './give-consent'
import { buildPhoto } from './photo-files'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const CONSENTS = '/api/v1/me/consents'
const HISTORY = '/api/v1/me/consent-history'
const PHONE = '/api/v1/me/phone'

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

let people = 0
async function newcomer(): Promise<TestClient> {
  people += 1
  const code = loginCodeOf(`o-consents-${people}`)
  const response = await (await service.as()).post('/api/v1/wechat/sessions', { code })
  return createClient(service.app, response.json().token)
}

interface State {
  readonly purpose: ConsentPurpose
  readonly version: number
  readonly given: { readonly version: number; readonly at: string } | null
}

async function stateOf(person: TestClient, purpose: ConsentPurpose): Promise<State | undefined> {
  const { items } = (await person.get(CONSENTS)).json<{ items: State[] }>()
  return items.find((item) => item.purpose === purpose)
}

const withdraw = async (person: TestClient, purpose: ConsentPurpose) =>
  (await person.delete(`${CONSENTS}/${purpose}`)).statusCode
const upload = async (person: TestClient) =>
  person.upload('/api/v1/uploads', await buildPhoto(20, 20).jpeg().toBuffer())
const bindPhone = (person: TestClient, phone: string) =>
  person.put(PHONE, { code: phoneCodeOf(phone) })

/** What somebody agreed to before the words were changed. */
async function ageConsents(person: TestClient): Promise<void> {
  const { sub } = JSON.parse(
    Buffer.from((person.token ?? '').split('.')[1] ?? '', 'base64url').toString(),
  )
  await service.db
    .updateTable('consents')
    .set({ version: 0 })
    .where('account_id', '=', sub)
    .execute()
}

test('nobody has agreed to anything at first, and a visitor has nothing to agree with', async () => {
  const li = await newcomer()
  const { items } = (await li.get(CONSENTS)).json<{ items: State[] }>()
  expect(items.map(({ purpose }) => purpose)).toEqual(CONSENT_PURPOSES)
  expect(items.every(({ given }) => given === null)).toBe(true)
  const visitor = await service.as()
  expect((await visitor.get(CONSENTS)).json().code).toBe('signed_out')
  expect((await visitor.put(`${CONSENTS}/photos`, { version: 1 })).json().code).toBe('signed_out')
  expect((await visitor.get(HISTORY)).json().code).toBe('signed_out')
})

test('agreeing twice is agreeing once, at the first time', async () => {
  const li = await newcomer()
  await giveConsent(li, 'photos')
  const first = await stateOf(li, 'photos')
  service.clock.advanceHours(1)
  await giveConsent(li, 'photos')
  expect(await stateOf(li, 'photos')).toEqual(first)
  expect((await li.get(HISTORY)).json().items).toHaveLength(1)
  expect(await stateOf(li, 'position')).toMatchObject({ given: null })
})

test('words that do not hold now cannot be agreed to', async () => {
  const li = await newcomer()
  const response = await li.put(`${CONSENTS}/photos`, { version: 7 })
  expect(response.json()).toMatchObject({ status: 409, code: 'consent_text_changed' })
  expect((await li.put(`${CONSENTS}/fortune`, { version: 1 })).statusCode).toBe(400)
})

test('a photo is taken of those who agreed, until they take it back', async () => {
  const li = await newcomer()
  expect((await upload(li)).json()).toMatchObject({ status: 403, code: 'consent_missing' })
  await giveConsent(li, 'photos')
  expect((await upload(li)).statusCode).toBe(201)
  expect(await withdraw(li, 'photos')).toBe(204)
  expect((await upload(li)).json().code).toBe('consent_missing')
})

test('with the consent the photos go that nothing has taken, and those that were sent off stay', async () => {
  const li = await newcomer()
  const position = await positionIn(service, '430503005003001')
  const file = (...uploadIds: string[]) => li.post(REPORTS, buildReport(position, { uploadIds }))
  await giveConsent(li, 'position')
  await giveConsent(li, 'photos')
  const [sent, waiting] = [(await upload(li)).json(), (await upload(li)).json()]
  const filed = await file(sent.id)
  expect(filed.statusCode).toBe(201)
  await withdraw(li, 'photos')
  const open = async ({ url }: { url: string }) => (await li.get(url)).statusCode
  expect([await open(sent), await open(waiting)]).toEqual([200, 404])
  expect((await li.get(`${REPORTS}/${filed.json().id}`)).json().photos).toHaveLength(1)
  expect((await file(waiting.id)).json().code).toBe('upload_unknown')
})

test('a position is taken of those who agreed, until they take it back; without one a report is filed all the same', async () => {
  const li = await newcomer()
  const gridCode = '430503005003001'
  const position = await positionIn(service, gridCode)
  const file = (place: object, key?: string) => li.post(REPORTS, buildReport(undefined, place), key)
  expect((await file({ position })).json()).toMatchObject({ status: 403, code: 'consent_missing' })
  await giveConsent(li, 'position')
  const key = 'its-answer-was-lost'
  const filed = await file({ position }, key)
  expect(filed.statusCode).toBe(201)
  await withdraw(li, 'position')
  expect((await file({ position })).json().code).toBe('consent_missing')
  // What was filed before is there, and a repeat hears so.
  const repeated = await file({ position }, key)
  expect([repeated.statusCode, repeated.json().id]).toEqual([201, filed.json().id])
  expect((await file({ gridCode })).statusCode).toBe(201)
})

test('staff file where they stand for the office, and are not asked', async () => {
  const position = await positionIn(service, GRID)
  const answer = await (await service.as('worker-zhou')).post(
    '/api/v1/assisted-reports',
    buildAssistedReport({ position }),
  )
  expect(answer.statusCode).toBe(201)
})

test('whoever holds an office is not asked for what the office needs', async () => {
  expect((await upload(await service.as('worker-liu'))).statusCode).toBe(201)
})

test('a phone is kept of those who agreed, and the code is not spent on those who did not', async () => {
  const li = await newcomer()
  expect((await bindPhone(li, '13900000031')).json().code).toBe('consent_missing')
  await giveConsent(li, 'phone')
  expect((await bindPhone(li, '13900000031')).statusCode).toBe(200)
  expect((await li.get('/api/v1/me')).json().phone).toBe('139****0031')
})

test('with the consent the phone and its index go, and with the phone the consent', async () => {
  const li = await newcomer()
  const kept = async () =>
    service.db.selectFrom('accounts').select('id').where('phone_index', 'is not', null).execute()
  const before = await kept()
  await giveConsent(li, 'phone')
  await bindPhone(li, '13900000032')
  expect(await kept()).toHaveLength(before.length + 1)
  expect(await withdraw(li, 'phone')).toBe(204)
  expect(await kept()).toEqual(before)
  expect((await li.get('/api/v1/me')).json().phone).toBeNull()

  await giveConsent(li, 'phone')
  await bindPhone(li, '13900000032')
  expect((await li.delete(PHONE)).statusCode).toBe(204)
  expect(await stateOf(li, 'phone')).toMatchObject({ given: null })
})

test('a consent taken back while the phone is bound leaves no phone, whichever comes first', async () => {
  const li = await newcomer()
  for (let round = 0; round < 5; round += 1) {
    await giveConsent(li, 'phone')
    await Promise.all([bindPhone(li, '13900000033'), withdraw(li, 'phone')])
    expect((await li.get('/api/v1/me')).json().phone).toBeNull()
  }
})

test('changed words are asked anew', async () => {
  const li = await newcomer()
  await giveConsent(li, 'photos')
  await ageConsents(li)
  expect(await stateOf(li, 'photos')).toMatchObject({ version: 1, given: { version: 0 } })
  expect((await upload(li)).json().code).toBe('consent_missing')
  await giveConsent(li, 'photos')
  expect(await stateOf(li, 'photos')).toMatchObject({ given: { version: 1 } })
  expect((await upload(li)).statusCode).toBe(201)
  expect(await withdraw(li, 'photos')).toBe(204)
  expect(await stateOf(li, 'photos')).toMatchObject({ given: null })
})

test('one reads all one agreed to and took back, newest first, page by page, and nobody else’s', async () => {
  const li = await newcomer()
  await giveConsent(await newcomer(), 'position')
  await giveConsent(li, 'photos')
  service.clock.advanceHours(1)
  await withdraw(li, 'photos')
  await giveConsent(li, 'position')
  const first = (await li.get(`${HISTORY}?limit=1`)).json()
  const second = (await li.get(`${HISTORY}?limit=1&cursor=${first.nextCursor}`)).json()
  expect(first.items).toEqual([
    expect.objectContaining({ purpose: 'position', version: 2, withdrawnAt: null }),
  ])
  expect(second.items).toEqual([
    expect.objectContaining({ purpose: 'photos', withdrawnAt: service.clock.now().toISOString() }),
  ])
  expect(second.nextCursor).toBeNull()
  expect((await li.get(`${HISTORY}?cursor=x`)).json().code).toBe('invalid_cursor')
})

test('taking back what was never given changes nothing', async () => {
  const li = await newcomer()
  expect(await withdraw(li, 'position')).toBe(204)
  expect((await li.get(HISTORY)).json().items).toEqual([])
})
