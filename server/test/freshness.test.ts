import { randomUUID } from 'node:crypto'
import { runNoticeClock } from '../src/modules/notices/run-notice-clock'
import { doAct } from './build-grid-file'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { endedPoll, expectOk, plan } from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let visitor: TestClient
let place = 10

/** A Thursday: a day after the tests start. */
const DUE = '2026-11-26T15:59:00.000Z'
/** Five work days later. */
const ESCALATED = '2026-12-03T15:59:00.000Z'
/** Twenty work days later. */
const ARCHIVED = '2026-12-24T15:59:00.000Z'
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1)

beforeAll(async () => {
  service = await startTestApp()
  visitor = await service.as()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  place += 1
  home = await buildNeighbourhood(service, `4305039903${place}`)
  committee = await home.committee()
})
afterAll(() => service.close())

type Notice = { id: string }
const urlOf = ({ id }: Notice) => `${NOTICES}/${id}`
const publish = (over: object = {}) =>
  publishNotice(committee, home.communityCode, { expiresAt: DUE, isReviewed: true, ...over })
const seen = async (person: TestClient, notice: Notice) => (await person.get(urlOf(notice))).json()
const confirm = (person: TestClient, notice: Notice, body: object = {}, key?: string) =>
  person.post(`${urlOf(notice)}/confirmations`, body, key)
const listed = async (): Promise<string[]> =>
  (await visitor.get(`${NOTICES}?view=public&communityCode=${home.communityCode}`))
    .json()
    .items.map(({ id }: Notice) => id)
const stale = async (person: TestClient, areaCode = home.communityCode, query = '') =>
  expectOk(await person.get(`/api/v1/stale-items?areaCode=${areaCode}${query}`)).json()
const titlesOf = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title)

/** Somebody who works for the subdistrict, or the county. */
async function above(role: 'subdistrict_officer' | 'supervisor', areaCode: string) {
  const key = randomUUID()
  const { id } = await service.db
    .insertInto('accounts')
    .values({ display_name: '测试', is_demo: true, demo_key: key, created_at: TEST_NOW })
    .returning('id')
    .executeTakeFirstOrThrow()
  await service.db
    .insertInto('appointments')
    .values({
      account_id: id,
      role,
      area_code: areaCode,
      duty_from: null,
      duty_until: null,
      starts_at: new Date(0),
      ends_at: null,
    })
    .execute()
  return service.as(key)
}

describe('a notice that is looked at again', () => {
  test('stays after its day, and everybody sees that it is overdue', async () => {
    const notice = await publish()
    expect(await seen(visitor, notice)).toMatchObject({
      status: 'current',
      review: { dueAt: DUE, isOverdue: false },
    })
    service.clock.set(justBefore(DUE))
    expect((await seen(visitor, notice)).review.isOverdue).toBe(false)
    service.clock.set(DUE)
    expect(await seen(visitor, notice)).toMatchObject({
      status: 'current',
      review: { dueAt: DUE, isOverdue: true },
      archive: null,
    })
    expect(await listed()).toContain(notice.id)
  })

  test('leaves the lists by itself when nobody looks, and its page says why and since when', async () => {
    const notice = await publish()
    service.clock.set(justBefore(ARCHIVED))
    expect(await listed()).toContain(notice.id)
    service.clock.set(ARCHIVED)
    expect(await listed()).not.toContain(notice.id)
    expect(await seen(visitor, notice)).toMatchObject({
      status: 'expired',
      review: null,
      archive: { at: ARCHIVED, reason: 'not_reviewed' },
    })
    expect((await confirm(await home.committee(), notice)).json()).toMatchObject({
      code: 'notice_expired',
    })
  })

  test('is right for another ninety days when the committee says so, once however often it is sent', async () => {
    const notice = await publish()
    service.clock.set(DUE)
    committee = await home.committee()
    const key = randomUUID()
    const confirmed = await confirm(committee, notice, {}, key)
    const dueAt = '2027-02-24T15:59:00.000Z'
    expect(confirmed.json()).toMatchObject({ review: { dueAt, isOverdue: false } })
    service.clock.advanceHours(1)
    expect((await confirm(committee, notice, {}, key)).json().review.dueAt).toBe(dueAt)
  })

  test('before its day, or again on it, nobody confirms it, so it never ends sooner', async () => {
    const expiresAt = '2027-06-01T15:59:00.000Z'
    const later = await publish({ expiresAt })
    for (const body of [{}, { until: DUE }]) {
      const refused = await confirm(committee, later, body)
      expect(refused.json()).toMatchObject({ status: 409, code: 'review_not_due' })
    }
    expect(await seen(committee, later)).toMatchObject({
      review: { dueAt: expiresAt },
      abilities: { confirm: false },
    })
    const notice = await publish()
    service.clock.set(DUE)
    committee = await home.committee()
    expect((await seen(committee, notice)).abilities.confirm).toBe(true)
    expectOk(await confirm(committee, notice))
    service.clock.advanceHours(1)
    expect((await confirm(committee, notice)).statusCode).toBe(409)
    const { items } = (await visitor.get(`${urlOf(notice)}/confirmations`)).json()
    expect(items).toEqual([{ at: DUE }])
    expect((await seen(committee, notice)).abilities.confirm).toBe(false)
  })

  test('until a day the committee chooses, within a year', async () => {
    const notice = await publish()
    service.clock.set(DUE)
    committee = await home.committee()
    for (const wrong of [DUE, '2028-01-01T00:00:00.000Z']) {
      const refused = await confirm(committee, notice, { until: wrong })
      expect(refused.json()).toMatchObject({ code: 'expires_at_out_of_range' })
    }
    const until = '2027-06-01T15:59:00.000Z'
    expect((await confirm(committee, notice, { until })).json().review.dueAt).toBe(until)
  })

  test('it says when it was confirmed to whoever may read it, and to nobody else', async () => {
    const notice = await publish()
    service.clock.set(DUE)
    expectOk(await confirm(await home.committee(), notice))
    const url = `${urlOf(notice)}/confirmations`
    expect((await visitor.get(url)).json()).toEqual({ items: [{ at: DUE }], nextCursor: null })
    const missing = `${notice.id.split('-')[0]}-999999`
    expect((await visitor.get(`/api/v1/notices/${missing}/confirmations`)).statusCode).toBe(404)
  })

  test('only its committee confirms it, and only what is looked at again', async () => {
    const notice = await publish()
    for (const [person, status] of [
      [visitor, 401],
      [await home.owner(1), 403],
      [await home.worker(), 403],
      [await above('subdistrict_officer', home.communityCode.slice(0, 9)), 403],
    ] as const) {
      expect((await confirm(person, notice)).statusCode).toBe(status)
    }
    const ending = await publish({ isReviewed: false })
    expect((await seen(committee, ending)).abilities.confirm).toBe(false)
    expect((await confirm(committee, ending)).json()).toMatchObject({ code: 'review_not_asked' })
    const later = await publish({
      publishesAt: '2026-11-26T01:00:00.000Z',
      expiresAt: '2026-12-26T01:00:00.000Z',
    })
    expect((await confirm(committee, later)).statusCode).toBe(404)
  })

  test('a correction gives it another day', async () => {
    const notice = await publish()
    service.clock.set(DUE)
    const expiresAt = '2027-01-05T15:59:00.000Z'
    const body = {
      title: '门岗换了',
      body: '从下周起走东门。',
      reason: '东门修好了',
      asksAgain: false,
    }
    const corrected = await (await home.committee()).post(`${urlOf(notice)}/corrections`, {
      ...body,
      expiresAt,
      version: 0,
    })
    expect(corrected.json()).toMatchObject({ review: { dueAt: expiresAt, isOverdue: false } })
  })
})

describe('the clock', () => {
  const run = () => runNoticeClock(service.db, service.clock.now())
  const recordsOf = async ({ id }: Notice) =>
    service.db
      .selectFrom('audit_entries')
      .select('operation')
      .where('community_code', '=', home.communityCode)
      .where('subject_id', '=', id)
      .where('operation', '=', 'archive_notice')
      .execute()
  const rowOf = ({ id }: Notice) =>
    service.db
      .selectFrom('notices')
      .select(['archived_at', 'archived_reason', 'is_pinned'])
      .where('community_code', '=', home.communityCode)
      .where('id', '=', id.split('-')[1] ?? '')
      .executeTakeFirstOrThrow()

  test('writes down what is over, once by however many, however late', async () => {
    const notice = await publish({ isPinned: true })
    const ended = await publish({ isReviewed: false })
    service.clock.set('2027-03-01T00:00:00Z')
    const runs = await Promise.all([run(), run(), run()])
    expect(runs.flatMap(({ failures }) => failures)).toEqual([])
    expect(await rowOf(notice)).toEqual({
      archived_at: new Date(ARCHIVED),
      archived_reason: 'not_reviewed',
      is_pinned: false,
    })
    expect(await rowOf(ended)).toMatchObject({
      archived_at: new Date(DUE),
      archived_reason: 'ended',
    })
    expect(await recordsOf(notice)).toHaveLength(1)
    expect(await recordsOf(ended)).toHaveLength(1)
    expect((await run()).archived).toBe(0)
  })

  test('leaves alone what stands, what was given more time and what was withdrawn', async () => {
    const confirmed = await publish()
    const withdrawn = await publish()
    await committee.post(`${urlOf(withdrawn)}/withdrawal`, { reason: '写错了' })
    service.clock.set(justBefore(ARCHIVED))
    expectOk(await confirm(await home.committee(), confirmed))
    service.clock.set(ARCHIVED)
    await run()
    expect((await rowOf(confirmed)).archived_at).toBeNull()
    expect((await rowOf(withdrawn)).archived_at).toBeNull()
    expect((await seen(visitor, confirmed)).status).toBe('current')
  })
})

describe('the card of a grid', () => {
  const cardOf = async (code: string) => (await visitor.get(`/api/v1/grids/${code}`)).json()
  const vouch = (person: TestClient, code: string, key?: string) =>
    person.post(`/api/v1/grids/${code}/card-confirmations`, {}, key)
  const dueOn = (code: string, instant: string) =>
    service.db
      .updateTable('grids')
      .set({ card_review_at: new Date(instant) })
      .where('community_code', '=', home.communityCode)
      .where('code', '=', code)
      .execute()

  test('is overdue until the committee says that it is right, for half a year', async () => {
    const [code] = home.gridCodes
    await dueOn(code, DUE)
    expect((await cardOf(code)).cardReview).toEqual({ dueAt: DUE, isOverdue: false })
    service.clock.set(DUE)
    expect((await cardOf(code)).cardReview).toEqual({ dueAt: DUE, isOverdue: true })
    for (const [person, status] of [
      [visitor, 401],
      [await home.worker(), 403],
      [await home.owner(1), 403],
    ] as const) {
      expect((await vouch(person, code)).statusCode).toBe(status)
    }
    const confirmed = await vouch(await home.committee(), code)
    const dueAt = '2027-05-25T15:59:00.000Z'
    expect(confirmed.json()).toMatchObject({ code, cardReview: { dueAt, isOverdue: false } })
    expect((await cardOf(code)).cardReview.dueAt).toBe(dueAt)
    expect((await vouch(await home.committee(), '430503990300999')).statusCode).toBe(404)
  })

  test('says to everybody when it was confirmed, the last first, page by page, and never by whom', async () => {
    const [, code] = home.gridCodes
    const url = `/api/v1/grids/${code}/card-confirmations`
    expect((await visitor.get(url)).json()).toEqual({ items: [], nextCursor: null })
    const days = ['2026-11-26T02:00:00.000Z', '2026-12-26T02:00:00.000Z']
    for (const day of days) {
      service.clock.set(day)
      expectOk(await vouch(await home.committee(), code))
    }
    const first = (await visitor.get(`${url}?limit=1`)).json()
    const second = (await visitor.get(`${url}?limit=1&cursor=${first.nextCursor}`)).json()
    expect([...first.items, ...second.items]).toEqual([{ at: days[1] }, { at: days[0] }])
    expect(second.nextCursor).toBeNull()
  })

  test('goes along to another number with what was said of it, and the old number says the same', async () => {
    const [code] = home.gridCodes
    await dueOn(code, DUE)
    service.clock.set(DUE)
    expectOk(await vouch(await home.committee(), code))
    const { cardReview } = await cardOf(code)
    service.clock.set('2026-12-01T02:00:00.000Z')
    for (const [from, number] of [
      [code, '011'],
      [`${home.communityCode}011`, '012'],
    ] as const) {
      await doAct(await home.committee(), from, 'renumber-plan', { number })
    }
    const now = `${home.communityCode}012`
    expect((await cardOf(now)).cardReview).toEqual(cardReview)
    for (const each of [code, now]) {
      const url = `/api/v1/grids/${each}/card-confirmations`
      expect((await visitor.get(url)).json()).toEqual({ items: [{ at: DUE }], nextCursor: null })
    }
  })

  test('never leaves by itself', async () => {
    const [code] = home.gridCodes
    await dueOn(code, DUE)
    service.clock.set('2028-01-01T00:00:00Z')
    const [item] = (await stale(await home.committee())).items
    expect(item).toMatchObject({ kind: 'grid_card', id: code, archivesAt: null })
  })
})

describe('what is overdue', () => {
  test('waits for the committee, the longest first, and for the subdistrict once it has waited', async () => {
    const notice = await publish({ title: '夜间走西门' })
    await publish({ title: '只到这一天', isReviewed: false })
    const subdistrict = home.communityCode.slice(0, 9)
    expect(await stale(committee)).toEqual({ items: [], nextCursor: null })
    service.clock.set(DUE)
    committee = await home.committee()
    expect((await stale(committee)).items).toEqual([
      {
        kind: 'notice',
        id: notice.id,
        communityCode: home.communityCode,
        communityName: '测试社区',
        title: '夜间走西门',
        dueAt: DUE,
        isEscalated: false,
        archivesAt: ARCHIVED,
      },
    ])
    const own = ({ items }: { items: { communityCode: string; title: string }[] }) =>
      items.filter(({ communityCode }) => communityCode === home.communityCode)
    service.clock.set(justBefore(ESCALATED))
    const officer = await above('subdistrict_officer', subdistrict)
    expect(own(await stale(officer, subdistrict, '&limit=100'))).toEqual([])
    service.clock.set(ESCALATED)
    expect(own(await stale(officer, subdistrict, '&limit=100'))).toMatchObject([
      { title: '夜间走西门', isEscalated: true },
    ])
    const county = await above('supervisor', subdistrict.slice(0, 6))
    expect(own(await stale(county, subdistrict.slice(0, 6), '&limit=100'))).toHaveLength(1)
    expectOk(await confirm(await home.committee(), notice))
    expect(own(await stale(officer, subdistrict, '&limit=100'))).toEqual([])
  })

  test('is none of anybody else’s business', async () => {
    const url = `/api/v1/stale-items?areaCode=${home.communityCode}`
    expect((await visitor.get(url)).statusCode).toBe(401)
    const elsewhere = await above('subdistrict_officer', '430503991')
    for (const person of [await home.owner(1), await home.worker(), elsewhere]) {
      expect((await person.get(url)).statusCode).toBe(403)
    }
    const whole = `/api/v1/stale-items?areaCode=${home.communityCode.slice(0, 9)}`
    expect((await committee.get(whole)).statusCode).toBe(403)
  })

  test('comes page by page, each once, also what was due at the same moment', async () => {
    for (let index = 0; index < 5; index += 1) await publish({ title: `告示${index}` })
    await service.db
      .updateTable('grids')
      .set({ card_review_at: new Date(DUE) })
      .where('community_code', '=', home.communityCode)
      .execute()
    const ended = await endedPoll(service, home)
    const promised = [
      { title: '修东门', dueOn: '2026-11-26' },
      { title: '装灯', dueOn: '2026-11-25' },
    ]
    expectOk(await plan(await home.committee(), ended, promised))
    service.clock.set('2026-11-28T00:00:00Z')
    committee = await home.committee()
    const whole = await stale(committee, home.communityCode, '&limit=100')
    expect(titlesOf(whole)).toHaveLength(9)
    const dues = whole.items.map(({ dueAt }: { dueAt: string }) => dueAt)
    expect(dues).toEqual([...dues].sort())
    for (const limit of [1, 2, 4]) {
      const pages = []
      let cursor = ''
      do {
        const page = await stale(committee, home.communityCode, `&limit=${limit}${cursor}`)
        pages.push(...page.items)
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
      } while (cursor)
      expect(pages).toEqual(whole.items)
    }
  })
})

test('in the demo city a promise and the card of one grid wait to be looked at', async () => {
  const member = await service.as('committee-wang')
  const { items } = await stale(member, '430503005003')
  expect(items).toMatchObject([
    { kind: 'milestone', isEscalated: false },
    { kind: 'grid_card', id: '430503005003002', isEscalated: false },
  ])
})
