import { randomUUID } from 'node:crypto'
import {
  type FakeWechat,
  loginCodeOf,
  phoneCodeOf,
  startFakeWechat,
} from '../../test/wechat/fake-wechat'
import { cast, openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { giveConsent } from './give-consent'
import { askCode, DEVELOPMENT_SMS, signInBySms, somePhone } from './sign-in-by-sms'
import { createClient, startTestApp, type TestApp } from './test-app'
import { testOnServer } from './test-on-server'
import {
  createAccountMakers,
  enrolFactor,
  MERGERS,
  meOf as me,
  merge,
  PHONE,
  type Someone,
} from './two-accounts'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const COMMUNITY = '430503990265'

let fake: FakeWechat
let service: TestApp
let home: Neighbourhood
const { newestAccount, byWechat, bySms, pair, bind } = createAccountMakers(() => service)
beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startTestApp({ wechat: { ...APP, baseUrl: fake.url }, sms: DEVELOPMENT_SMS })
  home = await buildNeighbourhood(service, COMMUNITY)
})
afterAll(async () => {
  await service.close()
  await fake.close()
})
beforeEach(() => service.clock.advanceHours(0.02))

async function appoint({ id }: Someone, role = 'committee_member', areaCode = COMMUNITY) {
  await service.db
    .insertInto('appointments')
    .values({
      account_id: id,
      role,
      area_code: areaCode,
      department_code: null,
      duty_from: null,
      duty_until: null,
      starts_at: new Date(0),
      ends_at: null,
    })
    .execute()
}

async function liveIn({ id }: Someone, household: number, relation: 'owner' | 'tenant') {
  await service.db
    .insertInto('household_members')
    .values({
      community_code: COMMUNITY,
      household_id: home.householdIds[household - 1] ?? '',
      account_id: id,
      relation,
    })
    .execute()
}

test('a phone nobody has is kept without a question; one’s own again as well', async () => {
  const { web, wechat } = await pair()
  const phone = somePhone()
  expect(await bind(wechat, phone)).toBeNull()
  expect(await bind(wechat, phone)).toBeNull()
  expect(await me(wechat.client)).toMatchObject({ phone: `139****${phone.slice(-4)}` })
  expect(await me(web.client)).toMatchObject({ phone: `139****${web.phone.slice(-4)}` })
})

test('the web and WeChat lead to one account by the phone, with everything of both in it', async () => {
  const { web, wechat } = await pair()
  await liveIn(web, 1, 'owner')
  await liveIn(wechat, 1, 'tenant')
  await liveIn(wechat, 2, 'tenant')
  await web.client.put('/api/v1/me/name', { displayName: '李秀英' })
  const door = { community_code: COMMUNITY, household_id: home.householdIds[2] ?? '' }
  await service.db
    .insertInto('door_consents')
    .values({ ...door, recorded_by_account_id: web.id, recorded_at: service.clock.now() })
    .execute()
  const offer = await bind(wechat, web.phone)
  expect(offer).toMatchObject({ displayName: '李秀英', homes: 1, reports: 0, needsCode: false })
  expect(await me(wechat.client)).toMatchObject({ phone: null })
  service.clock.advanceHours(0.001)
  expect((await merge(wechat, offer)).statusCode).toBe(204)

  const merged = await me(wechat.client)
  expect(merged).toMatchObject({
    displayName: '李秀英',
    phone: `139****${web.phone.slice(-4)}`,
  })
  const relations = merged.households.map((one: { relation: string }) => one.relation)
  expect(relations).toEqual(['owner', 'tenant'])
  const doors = await service.db
    .selectFrom('door_consents')
    .select('recorded_by_account_id')
    .execute()
  expect(doors).toEqual([{ recorded_by_account_id: wechat.id }])
  expect((await web.client.get('/api/v1/me')).statusCode).toBe(401)
  service.clock.advanceHours(0.02)
  const again = await signInBySms(service, web.phone)
  expect((await me(again.client)).displayName).toBe('李秀英')
  const before = await newestAccount()
  await byWechat(wechat.openId)
  expect(await newestAccount()).toBe(before)
  const alias = await service.db
    .selectFrom('accounts')
    .selectAll()
    .where('id', '=', web.id)
    .executeTakeFirstOrThrow()
  expect(alias).toMatchObject({ merged_into_account_id: wechat.id, phone_index: null })
})

test('the other way round: WeChat’s account becomes part of the one on the web', async () => {
  const { web, wechat } = await pair()
  const phone = somePhone()
  await bind(wechat, phone)
  const { consentVersion: _agreedBelow, ...tried } = await askCode(service, phone)
  await giveConsent(web.client, 'phone')
  const offer = (await web.client.put('/api/v1/me/phone-by-sms', tried)).json().merge
  expect((await merge(web, offer)).statusCode).toBe(204)
  const back = await service.as()
  const answer = await back.post('/api/v1/wechat/sessions', { code: loginCodeOf(wechat.openId) })
  const client = createClient(service.app, answer.json<{ token: string }>().token)
  expect(await me(client)).toMatchObject({ phone: `139****${phone.slice(-4)}` })
})

test('a merger sent twice is done once, is written down, and nothing of the other account is left', async () => {
  const { web, wechat } = await pair()
  const offer = await bind(wechat, web.phone)
  const key = randomUUID()
  const body = { offerId: offer.offerId, code: null }
  expect((await wechat.client.post(MERGERS, body, key)).statusCode).toBe(204)
  expect((await wechat.client.post(MERGERS, body, key)).statusCode).toBe(204)
  expect((await merge(wechat, offer)).json().code).toBe('merge_offer_over')
  const entries = await service.db
    .selectFrom('audit_entries')
    .select(['account_id', 'topic'])
    .where('operation', '=', 'merge_account')
    .where('subject_id', '=', web.id)
    .execute()
  expect(entries).toEqual([{ account_id: wechat.id, topic: null }])
})

test('reports, follows and ballots go along; a household that voted has voted', async () => {
  const { web, wechat } = await pair()
  await liveIn(web, 3, 'owner')
  await liveIn(wechat, 3, 'owner')
  const poll = await openPoll(home, {})
  await cast(web.client, poll, 'for')
  const offer = await bind(wechat, web.phone)
  expect((await merge(wechat, offer)).statusCode).toBe(204)
  const ballots = await service.db
    .selectFrom('ballots')
    .select('cast_by_account_id')
    .where('community_code', '=', COMMUNITY)
    .execute()
  expect(ballots).toEqual([{ cast_by_account_id: wechat.id }])
})

test('the only way in is not taken away', async () => {
  const { web, wechat } = await pair()
  expect((await web.client.delete(PHONE)).json().code).toBe('phone_only_way')
  const consent = '/api/v1/me/consents/phone'
  expect((await web.client.delete(consent)).json().code).toBe('phone_only_way')
  await bind(wechat, somePhone())
  expect((await wechat.client.delete(PHONE)).statusCode).toBe(204)
})

test('an offer is its person’s, and over after ten minutes', async () => {
  const { web, wechat } = await pair()
  const offer = await bind(wechat, web.phone)
  const stranger = await byWechat()
  expect((await merge(stranger, offer)).json().code).toBe('merge_offer_over')
  service.clock.advanceHours(10 / 60)
  expect((await merge(wechat, offer)).json().code).toBe('merge_offer_over')
})

describe('is refused', () => {
  test('while both hold an office', async () => {
    const { web, wechat } = await pair()
    await appoint(web)
    await appoint(wechat, 'grid_worker', `${COMMUNITY}001`)
    const offer = await bind(wechat, web.phone)
    expect((await merge(wechat, offer)).json().code).toBe('merge_two_offices')
  })

  test('when both come by WeChat', async () => {
    const one = await byWechat()
    const other = await byWechat()
    const phone = somePhone()
    await bind(one, phone)
    const offer = await bind(other, phone)
    expect((await merge(other, offer)).json().code).toBe('merge_two_wechats')
  })

  test('when one has decided about the other', async () => {
    const { web, wechat } = await pair()
    await service.db
      .insertInto('household_claims')
      .values({
        community_code: COMMUNITY,
        household_id: home.householdIds[0] ?? '',
        account_id: web.id,
        relation: 'owner',
        status: 'waiting',
        is_by_phone: false,
        name_key: randomUUID(),
        name_sealed: 'x',
        words: '',
        claimed_at: new Date(0),
        due_at: new Date(0),
      })
      .execute()
    await service.db
      .updateTable('household_claims')
      .set({
        status: 'approved',
        name_sealed: null,
        decided_by_account_id: wechat.id,
        decided_at: new Date(0),
      })
      .where('account_id', '=', web.id)
      .execute()
    const offer = await bind(wechat, web.phone)
    expect((await merge(wechat, offer)).json().code).toBe('merge_second_person')
  })

  test('when one has decided what the other appealed against, or wrote', async () => {
    const acts = [
      ['decided_by_account_id', 'appeal_decided_by_account_id'],
      ['author_account_id', 'decided_by_account_id'],
    ] as const
    for (const [number, [first, second]] of acts.entries()) {
      const { web, wechat } = await pair()
      await service.db
        .insertInto('content_checks')
        .values({
          community_code: COMMUNITY,
          kind: 'topic',
          subject_id: String(9000 + number),
          report_id: null,
          author_account_id: null,
          status: 'passed',
          asked_at: new Date(0),
          decided_at: new Date(0),
          [first]: web.id,
          [second]: wechat.id,
        })
        .execute()
      const offer = await bind(wechat, web.phone)
      expect((await merge(wechat, offer)).json().code).toBe('merge_second_person')
    }
  })

  test('while either is about to be erased, and possible again once that is taken back', async () => {
    for (const who of ['web', 'wechat'] as const) {
      const both = await pair()
      await both[who].client.post('/api/v1/me/deletion')
      const offer = await bind(both.wechat, both.web.phone)
      expect((await merge(both.wechat, offer)).json().code).toBe('merge_leaving')
      await both[who].client.delete('/api/v1/me/deletion')
      expect((await merge(both.wechat, offer)).statusCode).toBe(204)
    }
  })

  test('while the committee decides whether one of them lives there', async () => {
    const { web, wechat } = await pair()
    await liveIn(web, 4, 'tenant')
    await service.db
      .insertInto('household_disputes')
      .values({
        community_code: COMMUNITY,
        household_id: home.householdIds[3] ?? '',
        member_account_id: web.id,
        by_account_id: (await bySms()).id,
        reason: '不住这里',
        status: 'waiting',
        disputed_at: new Date(0),
        due_at: new Date(0),
      })
      .execute()
    const offer = await bind(wechat, web.phone)
    expect((await merge(wechat, offer)).json().code).toBe('merge_disputed')
  })

  test('when together they would vote for more households than one may', async () => {
    const { web, wechat } = await pair()
    const poll = await openPoll(home, {})
    const units = await service.db
      .selectFrom('voting_units')
      .select(['id', 'poll_id'])
      .where('community_code', '=', COMMUNITY)
      .orderBy('id', 'desc')
      .limit(4)
      .execute()
    for (const [place, unit] of units.entries()) {
      await service.db
        .insertInto('delegations')
        .values({
          community_code: COMMUNITY,
          poll_id: unit.poll_id,
          voting_unit_id: unit.id,
          principal_account_id: (await bySms()).id,
          code: String(place).repeat(6),
          offered_at: new Date(0),
        })
        .execute()
      await service.db
        .updateTable('delegations')
        .set({ delegate_account_id: place < 2 ? web.id : wechat.id, code: null, status: 'waiting' })
        .where('voting_unit_id', '=', unit.id)
        .execute()
      service.clock.advanceHours(0.02)
    }
    expect(poll).toBeDefined()
    const offer = await bind(wechat, web.phone)
    expect((await merge(wechat, offer)).json().code).toBe('merge_delegations')
  })

  test('for the phone of a demo person', async () => {
    const phone = somePhone()
    const demo = await bySms(phone)
    await service.db
      .updateTable('accounts')
      .set({ is_demo: true })
      .where('id', '=', demo.id)
      .execute()
    const { client } = await byWechat()
    await giveConsent(client, 'phone')
    const answer = await client.put(PHONE, { code: phoneCodeOf(phone) })
    expect(answer.json().code).toBe('phone_of_demo')
  })
})

test('an account with a second factor becomes part of another one only with its code', async () => {
  const { web, wechat } = await pair()
  await appoint(web)
  service.clock.advanceHours(0.02)
  const { codeNow } = await enrolFactor(service, web.phone)
  service.clock.advanceHours(0.02)
  const offer = await bind(wechat, web.phone)
  expect(offer.needsCode).toBe(true)
  expect((await merge(wechat, offer)).json().code).toBe('merge_needs_code')
  expect((await merge(wechat, offer, '000')).json().code).toBe('second_factor_wrong')
  expect((await merge(wechat, offer, codeNow())).statusCode).toBe(204)
  expect((await me(wechat.client)).appointments).toHaveLength(1)
})

testOnServer('of two mergers of the same account at once one is done', async () => {
  const { web, wechat } = await pair()
  const offers = [await bind(wechat, web.phone), await bind(wechat, web.phone)]
  const answers = await Promise.all(offers.map((offer) => merge(wechat, offer)))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409])
})
