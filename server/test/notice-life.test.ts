import { randomUUID } from 'node:crypto'
import { hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { buildNotice, NOTICES, publishNotice } from './build-notice'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990171')
  other = await buildNeighbourhood(service, '430503990172', 1)
  visitor = await service.as()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
})
afterAll(() => service.close())

type Notice = Awaited<ReturnType<typeof publishNotice>>

const urlOf = ({ id }: Notice) => `${NOTICES}/${id}`
const seen = async (person: TestClient, notice: Notice) => (await person.get(urlOf(notice))).json()
const publish = (over: object = {}) => publishNotice(committee, home.communityCode, over)
const idsOf = async (person: TestClient, query: string): Promise<string[]> =>
  (await person.get(`${NOTICES}?${query}&limit=100`))
    .json()
    .items.map((notice: { id: string }) => notice.id)
const publicly = () => `view=public&communityCode=${home.communityCode}`
const readBy = (person: TestClient, notice: Notice, over: object = {}) =>
  person.post(`${urlOf(notice)}/reads`, { acknowledge: true, ...over })

const correction = {
  title: '周四停水六小时',
  body: '改到周四，上午九点到下午三点没有水。',
  expiresAt: hoursAhead(54),
  reason: '自来水公司改了日子',
  asksAgain: true,
  version: 0,
}

const correct = (person: TestClient, notice: Notice, over: object = {}, key?: string) =>
  person.post(`${urlOf(notice)}/corrections`, { ...correction, ...over }, key)

describe('a scheduled notice', () => {
  test('goes out by itself, and until then only its committee knows of it', async () => {
    const notice = await publish({ publishesAt: hoursAhead(20) })
    expect(notice).toMatchObject({ status: 'scheduled', publishedAt: hoursAhead(20) })
    const owner = await home.owner(1)
    for (const person of [visitor, owner, await home.worker(), await other.committee()]) {
      expect((await person.get(urlOf(notice))).statusCode).toBe(404)
      expect((await person.get(`${urlOf(notice)}/versions`)).statusCode).toBe(404)
      expect((await correct(person, notice)).statusCode).toBe(person === visitor ? 401 : 404)
    }
    expect((await readBy(owner, notice)).statusCode).toBe(404)
    expect(await idsOf(owner, 'view=resident')).not.toContain(notice.id)
    expect(await idsOf(visitor, publicly())).not.toContain(notice.id)
    const console = `view=console&communityCode=${home.communityCode}`
    expect(await idsOf(committee, console)).toContain(notice.id)
    service.clock.set(hoursAhead(20))
    expect(await seen(visitor, notice)).toMatchObject({ status: 'current' })
    expect(await idsOf(visitor, publicly())).toContain(notice.id)
  })

  test('is written anew before it is out, and what it never said to anybody stays with its committee', async () => {
    const notice = await publish({ publishesAt: hoursAhead(20) })
    const edited = await correct(committee, notice, { reason: undefined })
    expect(edited.json()).toMatchObject({
      title: '周四停水六小时',
      status: 'scheduled',
      version: 1,
      correctedAt: null,
    })
    service.clock.set(hoursAhead(20))
    committee = await home.committee()
    expect((await visitor.get(`${urlOf(notice)}/versions`)).json().items).toEqual([])
    expect(await seen(visitor, notice)).toMatchObject({ correctedAt: null })
    const unsaid = await correct(committee, notice, {
      title: '又改',
      version: 1,
      reason: undefined,
    })
    expect(unsaid.json()).toMatchObject({ code: 'reason_required', fields: { reason: 'required' } })
    await correct(committee, notice, { title: '周五停水', version: 1 })
    expect((await visitor.get(`${urlOf(notice)}/versions`)).json().items).toMatchObject([
      { version: 1, title: '周四停水六小时' },
    ])
  })

  test('can be taken back before it is out', async () => {
    const notice = await publish({ publishesAt: hoursAhead(20) })
    const taken = await committee.post(`${urlOf(notice)}/withdrawal`, { reason: '不用发了' })
    expect(taken.json()).toMatchObject({ status: 'withdrawn' })
    service.clock.set(hoursAhead(21))
    expect(await idsOf(visitor, publicly())).not.toContain(notice.id)
  })

  test.each([
    ['in the past', { publishesAt: hoursAhead(-1) }, 'publishesAt', 'too_soon'],
    ['in a hundred days', { publishesAt: hoursAhead(2400) }, 'publishesAt', 'too_far'],
    ['after it expires', { publishesAt: hoursAhead(40) }, 'expiresAt', 'too_soon'],
  ])('%s is refused', async (_case, over, field, fault) => {
    const refused = await committee.post(NOTICES, buildNotice(home.communityCode, over))
    expect(refused.statusCode).toBe(422)
    expect(refused.json().fields).toEqual({ [field]: fault })
  })
})

describe('a correction', () => {
  test('takes the place of what was out, which stays readable with why', async () => {
    const notice = await publish()
    const key = randomUUID()
    for (let times = 0; times < 2; times += 1) {
      expect((await correct(committee, notice, { asksAgain: false }, key)).json()).toMatchObject({
        title: '周四停水六小时',
        version: 1,
        correctedAt: TEST_NOW.toISOString(),
      })
    }
    const { items } = (await visitor.get(`${urlOf(notice)}/versions`)).json()
    expect(items).toEqual([
      {
        version: 0,
        attachments: [],
        title: '周三停水六小时',
        body: '上午九点到下午三点没有水，请您前一天晚上接好水。',
        expiresAt: hoursAhead(30),
        reason: '自来水公司改了日子',
        isAskedAgain: false,
        reachedHouseholds: null,
        correctedBy: `测试${home.communityCode}-committee`,
        correctedAt: TEST_NOW.toISOString(),
      },
    ])
    const late = await correct(committee, notice)
    expect(late.json()).toMatchObject({ status: 409, code: 'notice_corrected' })
    const same = { version: 1, asksAgain: false }
    expect((await correct(committee, notice, same)).json()).toMatchObject({
      code: 'nothing_corrected',
    })
    expect((await correct(committee, notice, { ...same, title: '周五停水' })).statusCode).toBe(200)
    const page = (await visitor.get(`${urlOf(notice)}/versions?limit=1`)).json()
    expect(page.items).toMatchObject([{ version: 1 }])
    const next = await visitor.get(`${urlOf(notice)}/versions?limit=1&cursor=${page.nextCursor}`)
    expect(next.json()).toMatchObject({ items: [{ version: 0 }], nextCursor: null })
  })

  test('in substance asks everybody again, and says how many knew it before', async () => {
    const notice = await publish()
    const [owner, worker] = [await home.owner(1), await home.worker()]
    await readBy(owner, notice, { version: 0 })
    await worker.post(`${urlOf(notice)}/deliveries`, {
      householdIds: [`${home.communityCode}-${home.householdIds[1]}`],
      means: 'door',
    })
    expect((await seen(committee, notice)).reach).toMatchObject({ online: 1, door: 1 })
    expect((await correct(committee, notice)).statusCode).toBe(200)
    expect((await seen(committee, notice)).reach).toMatchObject({ online: 0, door: 0 })
    expect(await seen(owner, notice)).toMatchObject({ isRead: false, isAcknowledged: false })
    expect((await visitor.get(`${urlOf(notice)}/versions`)).json().items).toMatchObject([
      { isAskedAgain: true, reachedHouseholds: 2 },
    ])
    expect((await readBy(owner, notice, { version: 0 })).json()).toMatchObject({
      status: 409,
      code: 'notice_corrected',
    })
    expect((await readBy(owner, notice, { version: 1 })).statusCode).toBe(200)
    expect(await seen(owner, notice)).toMatchObject({ isAcknowledged: true })
  })

  test('of a word leaves whoever knows it in peace', async () => {
    const notice = await publish()
    const owner = await home.owner(1)
    await readBy(owner, notice)
    await correct(committee, notice, { asksAgain: false })
    expect(await seen(owner, notice)).toMatchObject({ isAcknowledged: true })
  })

  test('is its committee’s, of what still stands', async () => {
    const notice = await publish()
    for (const [person, status] of [
      [visitor, 401],
      [await home.owner(1), 403],
      [await home.worker(), 403],
      [await other.committee(), 403],
    ] as const) {
      expect((await correct(person, notice)).statusCode).toBe(status)
      expect((await person.put(`${urlOf(notice)}/pin`, { isPinned: true })).statusCode).toBe(status)
    }
    const past = await correct(committee, notice, { expiresAt: hoursAhead(-1) })
    expect(past.json()).toMatchObject({ code: 'expires_at_out_of_range' })
    service.clock.set(hoursAhead(31))
    expect((await correct(await home.committee(), notice)).json()).toMatchObject({
      code: 'notice_expired',
    })
  })

  test('two at once: one takes the place, the other one is told', async () => {
    const notice = await publish()
    const colleague = await home.colleague()
    const both = await Promise.all([
      correct(committee, notice),
      correct(colleague, notice, { title: '周五停水六小时' }),
    ])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  })
})

test('a community keeps three notices on top, and each can be let go', async () => {
  const made = [await publish({ isPinned: true })]
  for (let count = 0; count < 3; count += 1) made.push(await publish())
  const pin = (notice: Notice | undefined, isPinned: boolean) =>
    committee.put(`${urlOf(notice as Notice)}/pin`, { isPinned })
  const answers = await Promise.all(made.slice(1).map((notice) => pin(notice, true)))
  expect(answers.map((response) => response.json().code ?? 'pinned').sort()).toEqual([
    'pinned',
    'pinned',
    'too_many_pinned',
  ])
  const refused = await committee.post(NOTICES, buildNotice(home.communityCode, { isPinned: true }))
  expect(refused.json()).toMatchObject({ code: 'too_many_pinned' })
  expect(await idsOf(visitor, `${publicly()}&isPinned=true`)).toHaveLength(3)
  expect((await pin(made[0], false)).json()).toMatchObject({ isPinned: false })
  expect(await idsOf(visitor, `${publicly()}&isPinned=true`)).toHaveLength(2)
  service.clock.set(hoursAhead(31))
  expect(await idsOf(visitor, `${publicly()}&isPinned=true`)).toEqual([])
})
