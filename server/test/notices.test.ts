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
  home = await buildNeighbourhood(service, '430503990031')
  other = await buildNeighbourhood(service, '430503990032', 1)
  committee = await home.committee()
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const draft = (overrides: object = {}) => buildNotice(home.communityCode, overrides)

function publish(overrides: object = {}): Promise<{ id: string }> {
  return publishNotice(committee, home.communityCode, overrides)
}

async function idsOf(client: TestClient, query: string): Promise<string[]> {
  const response = await client.get(`${NOTICES}?limit=100&${query}`)
  return response.json<{ items: { id: string }[] }>().items.map(({ id }) => id)
}

describe('publishing', () => {
  test('a committee publishes to its community', async () => {
    const response = await committee.post(NOTICES, draft())
    expect(response.statusCode).toBe(201)
    expect(response.json()).toMatchObject({
      ...draft(),
      areaName: '测试社区',
      status: 'current',
      publishedAt: TEST_NOW.toISOString(),
      withdrawnAt: null,
      isRead: false,
      reach: { households: 6, online: 0, phone: 0, door: 0, paper: 0 },
      abilities: { read: false, withdraw: true, deliver: true },
    })
  })

  test('the same request twice publishes once', async () => {
    const key = randomUUID()
    const first = await committee.post(NOTICES, draft(), key)
    const second = await committee.post(NOTICES, draft(), key)
    expect(second.json()).toEqual(first.json())
    const reused = await committee.post(NOTICES, draft({ title: '周四停水' }), key)
    expect(reused.statusCode).toBe(409)
    expect(reused.json()).toMatchObject({ code: 'idempotency_key_reused' })
  })

  test('a visitor is asked to sign in; others may not', async () => {
    expect((await visitor.post(NOTICES, draft())).statusCode).toBe(401)
    const people = [await home.owner(1), await home.worker(), await other.committee()]
    for (const person of people) {
      expect((await person.post(NOTICES, draft())).statusCode).toBe(403)
    }
  })

  test.each([
    ['an unknown field', { pinned: true }, 'pinned'],
    ['an unknown category', { category: 'weather' }, 'category'],
    ['a short title', { title: '水' }, 'title'],
    ['a long title', { title: '水'.repeat(41) }, 'title'],
    ['a body of blanks', { body: '        ' }, 'body'],
    ['a long body', { body: '水'.repeat(2001) }, 'body'],
    ['a NUL in the body', { body: '没有水\u0000请接好水' }, 'body'],
    ['a text for a yes or no', { asksAcknowledgement: 'yes' }, 'asksAcknowledgement'],
    ['no expiry', { expiresAt: undefined }, 'expiresAt'],
    ['a subdistrict as target', { areaCode: '430503004' }, 'areaCode'],
  ])('%s is refused by name', async (_case, overrides, field) => {
    const response = await committee.post(NOTICES, draft(overrides))
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({
      code: 'invalid_request',
      fields: { [field]: expect.any(String) },
    })
  })

  test.each([
    [TEST_NOW.toISOString(), 'too_soon'],
    ['2027-11-25T10:00:01+08:00', 'too_far'],
  ])('an expiry of %s is refused', async (expiresAt, problem) => {
    const response = await committee.post(NOTICES, draft({ expiresAt }))
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({
      code: 'expires_at_out_of_range',
      fields: { expiresAt: problem },
    })
  })

  test('a grid that does not exist is refused', async () => {
    const response = await committee.post(NOTICES, draft({ areaCode: `${home.communityCode}999` }))
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code: 'unknown_area' })
  })
})

describe('the lists', () => {
  test('a resident gets their community’s and their own grid’s notices, newest first', async () => {
    const forAll = await publish()
    service.clock.advanceHours(1)
    const first = await publish({ areaCode: home.gridCodes[0] })
    const second = await publish({ areaCode: home.gridCodes[1] })
    const mine = await idsOf(await home.owner(1), 'view=resident')
    expect(mine[0]).toBe(first.id)
    expect(mine).toContain(forAll.id)
    expect(mine).not.toContain(second.id)
    expect(await idsOf(await other.owner(1), 'view=resident')).toEqual([])
    expect(await idsOf(committee, 'view=resident')).toEqual([])
  })

  test('a visitor reads those of a grid or of a community', async () => {
    const first = await publish({ areaCode: home.gridCodes[0] })
    const second = await publish({ areaCode: home.gridCodes[1] })
    const ofGrid = await idsOf(visitor, `view=public&gridCode=${home.gridCodes[0]}`)
    expect(ofGrid).toContain(first.id)
    expect(ofGrid).not.toContain(second.id)
    const ofCommunity = await idsOf(visitor, `view=public&communityCode=${home.communityCode}`)
    expect(ofCommunity).toEqual(expect.arrayContaining([first.id, second.id]))
    const both = `communityCode=${home.communityCode}&gridCode=${home.gridCodes[0]}`
    expect(await idsOf(visitor, `view=public&${both}`)).toEqual(ofGrid)
    const nowhere = await visitor.get(`${NOTICES}?view=public`)
    expect(nowhere.statusCode).toBe(422)
    expect(nowhere.json()).toMatchObject({ code: 'area_required' })
  })

  test('expired and withdrawn notices leave every list but the console’s', async () => {
    const kept = await publish({ expiresAt: hoursAhead(31) })
    const expired = await publish({ expiresAt: hoursAhead(1) })
    const withdrawn = await publish()
    await committee.post(`${NOTICES}/${withdrawn.id}/withdrawal`, { reason: '日期写错了' })
    service.clock.set(hoursAhead(1))
    const place = `communityCode=${home.communityCode}`
    for (const ids of [
      await idsOf(await home.owner(1), 'view=resident'),
      await idsOf(visitor, `view=public&${place}`),
    ]) {
      expect(ids).toContain(kept.id)
      expect(ids).not.toContain(expired.id)
      expect(ids).not.toContain(withdrawn.id)
    }
    const console = await idsOf(committee, `view=console&${place}`)
    expect(console).toEqual(expect.arrayContaining([kept.id, expired.id, withdrawn.id]))
  })

  test('the console is the committee’s', async () => {
    const query = `view=console&communityCode=${home.communityCode}`
    expect((await visitor.get(`${NOTICES}?${query}`)).statusCode).toBe(401)
    expect((await visitor.get(`${NOTICES}?view=resident`)).statusCode).toBe(401)
    for (const person of [await home.owner(1), await home.worker(), await other.committee()]) {
      expect((await person.get(`${NOTICES}?${query}`)).statusCode).toBe(403)
    }
    const { items } = (await committee.get(`${NOTICES}?${query}`)).json()
    expect(items[0]).toMatchObject({ reach: { households: expect.any(Number) } })
  })

  test('pages follow one another without a gap or a repeat, also within one instant', async () => {
    const query = `view=console&communityCode=${home.communityCode}`
    const all = await idsOf(committee, query)
    const paged: string[] = []
    let cursor = ''
    do {
      const page = (await committee.get(`${NOTICES}?${query}&limit=3${cursor}`)).json<{
        items: { id: string }[]
        nextCursor: string | null
      }>()
      paged.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
    } while (cursor)
    expect(paged.length).toBeGreaterThan(6)
    expect(paged).toEqual(all)
  })

  test.each([
    ['view=resident&communityCode=430503990051', 'communityCode', 'not_in_view'],
    ['view=resident&gridCode=430503990051001', 'gridCode', 'not_in_view'],
    ['view=public&communityCode=430503990051&gridCode=430503990052001', 'gridCode', 'contradicts'],
    ['view=console&communityCode=430503990051&gridCode=430503990052001', 'gridCode', 'contradicts'],
  ])('filtered by %s it is refused', async (query, field, problem) => {
    const response = await (await home.owner(1)).get(`${NOTICES}?${query}`)
    expect(response.json()).toMatchObject({
      status: 422,
      code: 'filter_unusable',
      fields: { [field]: problem },
    })
  })

  test.each(['', '?view=mine', '?view=public&communityCode=1', '?view=resident&limit=0'])(
    'with the query "%s" is refused',
    async (query) => {
      expect((await visitor.get(`${NOTICES}${query}`)).statusCode).toBe(400)
    },
  )
})
