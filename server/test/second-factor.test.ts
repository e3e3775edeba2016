import { appointed } from './build-appointment'
import { appoint, buildNeighbourhood } from './build-neighbourhood'
import { createStaff, FACTOR } from './create-staff'
import { DEVELOPMENT_SMS, signInBySms, somePhone } from './sign-in-by-sms'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'

const COMMUNITY = '430503990262'
const PASS = `${FACTOR}/sessions`
const CONSOLE = `/api/v1/community-posts?communityCode=${COMMUNITY}`

let service: TestApp
let staff: ReturnType<typeof createStaff>
beforeAll(async () => {
  service = await startTestApp({ sms: DEVELOPMENT_SMS })
  staff = createStaff(service, COMMUNITY)
  await buildNeighbourhood(service, COMMUNITY)
  await appoint(service.db, 'test-operator', 'operator', COMMUNITY.slice(0, 6))
})
afterAll(() => service.close())

test('staff who sign in by a code of the phone do nothing before the second factor, and everything after it', async () => {
  const { phone } = await staff.makeStaff()
  const { client, secondFactor, renewal } = await signInBySms(service, phone)
  expect([secondFactor, renewal]).toEqual(['enrol', null])
  for (const url of [CONSOLE, '/api/v1/me/forms']) {
    expect((await client.get(url)).json()).toMatchObject({
      status: 401,
      code: 'second_factor_needed',
    })
  }
  const { office, recoveryCodes } = await staff.enrol(client)
  expect(new Set(recoveryCodes).size).toBe(10)
  expect((await office.get('/api/v1/me')).statusCode).toBe(200)
  service.clock.advanceHours(0.02)
  expect(await signInBySms(service, phone)).toMatchObject({ secondFactor: 'enter' })
})

test.each(['grid_worker', 'subdistrict_officer', 'operator', 'supervisor'])(
  'a %s needs it as well',
  async (role) => {
    const areas = { grid_worker: `${COMMUNITY}001`, subdistrict_officer: COMMUNITY.slice(0, 9) }
    const area = areas[role as keyof typeof areas] ?? COMMUNITY.slice(0, 6)
    const { phone } = await staff.makeStaff(role, area)
    expect((await signInBySms(service, phone)).secondFactor).toBe('enrol')
  },
)

test('whoever is appointed while signed in shows it from then on', async () => {
  const phone = somePhone()
  const { client, renewal } = await signInBySms(service, phone)
  const [account] = await service.db
    .selectFrom('accounts')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
  await service.db
    .insertInto('appointments')
    .values({
      account_id: account?.id ?? '',
      role: 'committee_member',
      area_code: COMMUNITY,
      department_code: null,
      duty_from: null,
      duty_until: null,
      starts_at: new Date(0),
      ends_at: null,
    })
    .execute()
  expect((await client.get(CONSOLE)).json().code).toBe('second_factor_needed')
  const renewed = await (await service.as()).post('/api/v1/web-sessions/renewals', { renewal })
  const again = createClient(service.app, renewed.json<{ token: string }>().token)
  expect((await again.get(CONSOLE)).json().code).toBe('second_factor_needed')
})

const OWN = [
  '/api/v1/me',
  '/api/v1/me/messages',
  '/api/v1/me/data?format=json',
  '/api/v1/me/deletion',
]

test('somebody put into office without a word keeps what anybody may do for their own person', async () => {
  const phone = somePhone()
  const { client } = await signInBySms(service, phone)
  await client.post('/api/v1/me/deletion')
  const operator = await service.as('test-operator')
  const office = { role: 'committee_member', dutyFrom: null, dutyUntil: null }
  await appointed(operator, COMMUNITY, phone, office)
  for (const url of OWN) expect([url, (await client.get(url)).statusCode]).toEqual([url, 200])
  const { items } = (await client.get('/api/v1/me/messages')).json<{ items: { text: string }[] }>()
  expect(items[0]).toMatchObject({
    text: '您被任命为居委会工作人员。没有答应过的话，请打电话给居委会或街道。',
    target: 'console',
  })
  expect((await client.delete('/api/v1/me/deletion')).statusCode).toBe(204)
  expect((await client.post('/api/v1/me/deletion')).json().code).toBe('deletion_in_office')
})

test('with a second factor, a code of the phone alone shows nothing of the person', async () => {
  const { half } = await staff.enrolled()
  for (const url of OWN) {
    expect((await half.client.get(url)).json().code).toBe('second_factor_needed')
  }
})

test('residents need none and get none; demo people are exempt', async () => {
  const { client } = await signInBySms(service, somePhone())
  expect((await client.post(FACTOR)).statusCode).toBe(403)
  const demo = await service.as(`${COMMUNITY}-committee`)
  expect((await demo.get('/api/v1/me')).statusCode).toBe(200)
  expect((await demo.post(FACTOR)).statusCode).toBe(403)
})

test('a code opens once; the next one opens again; a second key needs a reset', async () => {
  const { key, half } = await staff.enrolled()
  const code = staff.codeOf(key)
  expect((await half.client.post(PASS, { code })).statusCode).toBe(201)
  expect((await half.client.post(PASS, { code })).json().code).toBe('second_factor_wrong')
  expect((await half.client.post(PASS, { code: staff.codeOf(key, 1) })).statusCode).toBe(201)
  expect((await half.client.post(FACTOR)).json().code).toBe('second_factor_set')
})

test('a code sent ten times at once opens once', async () => {
  const { key, half } = await staff.enrolled()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => half.client.post(PASS, { code: staff.codeOf(key) })),
  )
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1)
})

test('five wrong codes close for an hour, but not to a recovery code, which opens once', async () => {
  const { key, half, recoveryCodes } = await staff.enrolled()
  const [recoveryCode = ''] = recoveryCodes
  const told = []
  for (let count = 0; count < 6; count += 1) {
    told.push((await half.client.post(PASS, { code: '12345' })).json().code)
  }
  expect(told).toEqual([...Array(5).fill('second_factor_wrong'), 'second_factor_tries'])
  expect((await half.client.post(PASS, { code: staff.codeOf(key) })).json().code).toBe(
    'second_factor_tries',
  )
  const typed = ` ${recoveryCode.toLowerCase().replace('-', ' ')}`
  const opened = await half.client.post(PASS, { recoveryCode: typed })
  expect(opened.json()).toMatchObject({ recoveryCodesLeft: 9 })
  expect((await half.client.post(PASS, { recoveryCode })).json().code).toBe('recovery_code_wrong')
  service.clock.advanceHours(1)
  expect((await half.client.post(PASS, { code: staff.codeOf(key) })).statusCode).toBe(201)
})

test('an office day later the browser asks again', async () => {
  const { key, half } = await staff.enrolled()
  const { renewal } = (await half.client.post(PASS, { code: staff.codeOf(key) })).json()
  const renew = async () => (await service.as()).post('/api/v1/web-sessions/renewals', { renewal })
  service.clock.advanceHours(11)
  expect((await renew()).statusCode).toBe(201)
  service.clock.advanceHours(1)
  expect((await renew()).statusCode).toBe(401)
})

test('neither key nor recovery code stands readable in the database', async () => {
  const { key, recoveryCodes } = await staff.enrolled()
  const stored = JSON.stringify([
    await service.db.selectFrom('second_factors').selectAll().execute(),
    await service.db.selectFrom('recovery_codes').selectAll().execute(),
  ])
  for (const secret of [key, ...recoveryCodes]) expect(stored).not.toContain(secret)
})

test('ten new recovery codes cost a code of the app, and the old ones open nothing any more', async () => {
  const { key, office, half, recoveryCodes } = await staff.enrolled()
  const renew = (client: TestClient, code: string) =>
    client.post(`${FACTOR}/recovery-codes`, { code })
  const [old = '', kept = ''] = recoveryCodes
  await half.client.post(PASS, { recoveryCode: old })
  expect((await office.get(FACTOR)).json()).toEqual({ recoveryCodesLeft: 9 })
  expect((await renew(half.client, staff.codeOf(key))).json().code).toBe('second_factor_needed')
  expect((await renew(office, '000000')).json().code).toBe('second_factor_wrong')
  expect((await office.get(FACTOR)).json()).toEqual({ recoveryCodesLeft: 9 })
  const renewed = (await renew(office, staff.codeOf(key))).json<{ recoveryCodes: string[] }>()
  expect(renewed.recoveryCodes.filter((code) => recoveryCodes.includes(code))).toEqual([])
  const pass = (recoveryCode: string) => half.client.post(PASS, { recoveryCode })
  expect((await pass(kept)).json().code).toBe('recovery_code_wrong')
  expect((await pass(`${renewed.recoveryCodes[0]}`)).json()).toMatchObject({ recoveryCodesLeft: 9 })
})

test('whoever has no second factor has no recovery codes to renew', async () => {
  const { client } = await signInBySms(service, somePhone())
  expect((await client.get(FACTOR)).json()).toEqual({ recoveryCodesLeft: null })
  const answer = await client.post(`${FACTOR}/recovery-codes`, { code: '000000' })
  expect(answer.json().code).toBe('second_factor_missing')
})

describe('a lost one', () => {
  const reset = (client: TestClient, postId: string) =>
    client.post(`/api/v1/appointments/${postId}/second-factor-resets`)

  test('is reset by an operator, in the record, and the person is told by whom', async () => {
    const { phone, postId, office, half, recoveryCodes } = await staff.enrolled()
    const operator = await service.as('test-operator')
    service.clock.advanceHours(0.02)
    expect((await reset(operator, postId)).statusCode).toBe(204)
    expect((await office.get('/api/v1/me')).statusCode).toBe(401)
    expect((await half.client.post(PASS, { recoveryCode: recoveryCodes[0] })).statusCode).toBe(401)
    const entries = await service.db
      .selectFrom('audit_entries')
      .select(['topic', 'subject_id'])
      .where('operation', '=', 'reset_second_factor')
      .execute()
    expect(entries).toContainEqual({ topic: 'people', subject_id: postId })
    const again = await signInBySms(service, phone)
    expect(again.secondFactor).toBe('enrol')
    expect((await again.client.post(FACTOR)).json().reset).toMatchObject({
      byName: '测试test-operator',
    })
  })

  test('of somebody who also holds an office above is not reset by whoever appointed them below', async () => {
    const above = await staff.enrolled()
    const county = { role: 'operator', area_code: COMMUNITY.slice(0, 6) }
    await service.db
      .updateTable('appointments')
      .set(county)
      .where('id', '=', above.postId)
      .execute()
    const committee = await service.as(`${COMMUNITY}-committee`)
    const post = await service.db
      .insertInto('appointments')
      .values({
        account_id: above.accountId,
        role: 'grid_worker',
        area_code: `${COMMUNITY}001`,
        department_code: null,
        duty_from: null,
        duty_until: null,
        starts_at: new Date(0),
        ends_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    expect((await reset(committee, post.id)).json().code).toBe('second_factor_above')
    service.clock.advanceHours(0.02)
    const again = await signInBySms(service, above.phone)
    expect(again.secondFactor).toBe('enter')
  })

  test('of a worker is reset by the committee; by nobody else, and by nobody their own', async () => {
    const worker = await staff.makeStaff('grid_worker', `${COMMUNITY}001`)
    const member = await staff.makeStaff()
    const committee = await service.as(`${COMMUNITY}-committee`)
    expect((await reset(committee, worker.postId)).statusCode).toBe(204)
    expect((await reset(committee, member.postId)).statusCode).toBe(404)
    const resident = await service.as(`${COMMUNITY}-owner-1`)
    expect((await reset(resident, worker.postId)).statusCode).toBe(404)
    const { id } = await service.db
      .selectFrom('appointments as post')
      .innerJoin('accounts as account', 'account.id', 'post.account_id')
      .select('post.id')
      .where('account.demo_key', '=', 'test-operator')
      .executeTakeFirstOrThrow()
    const operator = await service.as('test-operator')
    expect((await reset(operator, id)).json().code).toBe('second_factor_own')
    expect((await reset(operator, '999999')).statusCode).toBe(404)
  })
})
