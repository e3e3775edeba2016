import { randomUUID } from 'node:crypto'
import { hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const URL = '/api/v1/notices'

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

function buildNotice(overrides: object = {}) {
  return {
    areaCode: home.communityCode,
    category: 'public_service',
    title: '周三停水六小时',
    body: '上午九点到下午三点没有水，请您前一天晚上接好水。',
    asksAcknowledgement: true,
    expiresAt: hoursAhead(30),
    ...overrides,
  }
}

async function publish(overrides: object = {}): Promise<{ id: string }> {
  const response = await committee.post(URL, buildNotice(overrides))
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json()
}

async function idsOf(client: TestClient, query: string): Promise<string[]> {
  const response = await client.get(`${URL}?limit=100&${query}`)
  return response.json<{ items: { id: string }[] }>().items.map(({ id }) => id)
}

async function notice(client: TestClient, { id }: { id: string }) {
  return (await client.get(`${URL}/${id}`)).json()
}

function read(client: TestClient, { id }: { id: string }, acknowledge = false, key?: string) {
  return client.post(`${URL}/${id}/reads`, { acknowledge }, key)
}

describe('publishing', () => {
  test('a committee publishes to its community', async () => {
    const response = await committee.post(URL, buildNotice())
    expect(response.statusCode).toBe(201)
    expect(response.json()).toMatchObject({
      ...buildNotice(),
      areaName: '测试社区',
      status: 'current',
      publishedAt: TEST_NOW.toISOString(),
      withdrawnAt: null,
      isRead: false,
      reach: { households: 6, online: 0 },
      abilities: { read: false, withdraw: true, viewReach: true },
    })
  })

  test('the same request twice publishes once', async () => {
    const key = randomUUID()
    const first = await committee.post(URL, buildNotice(), key)
    const second = await committee.post(URL, buildNotice(), key)
    expect(second.json()).toEqual(first.json())
    const reused = await committee.post(URL, buildNotice({ title: '周四停水' }), key)
    expect(reused.statusCode).toBe(409)
    expect(reused.json()).toMatchObject({ code: 'idempotency_key_reused' })
  })

  test('a visitor is asked to sign in; others may not', async () => {
    expect((await visitor.post(URL, buildNotice())).statusCode).toBe(401)
    const people = [await home.owner(1), await home.worker(), await other.committee()]
    for (const person of people) {
      expect((await person.post(URL, buildNotice())).statusCode).toBe(403)
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
    const response = await committee.post(URL, buildNotice(overrides))
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
    const response = await committee.post(URL, buildNotice({ expiresAt }))
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({
      code: 'expires_at_out_of_range',
      fields: { expiresAt: problem },
    })
  })

  test('a grid that does not exist is refused', async () => {
    const response = await committee.post(
      URL,
      buildNotice({ areaCode: `${home.communityCode}999` }),
    )
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
    const nowhere = await visitor.get(`${URL}?view=public`)
    expect(nowhere.statusCode).toBe(422)
    expect(nowhere.json()).toMatchObject({ code: 'area_required' })
  })

  test('expired and withdrawn notices leave every list but the console’s', async () => {
    const kept = await publish({ expiresAt: hoursAhead(31) })
    const expired = await publish({ expiresAt: hoursAhead(1) })
    const withdrawn = await publish()
    await committee.post(`${URL}/${withdrawn.id}/withdrawal`, { reason: '日期写错了' })
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
    expect((await visitor.get(`${URL}?${query}`)).statusCode).toBe(401)
    expect((await visitor.get(`${URL}?view=resident`)).statusCode).toBe(401)
    for (const person of [await home.owner(1), await home.worker(), await other.committee()]) {
      expect((await person.get(`${URL}?${query}`)).statusCode).toBe(403)
    }
    const { items } = (await committee.get(`${URL}?${query}`)).json()
    expect(items[0]).toMatchObject({ reach: { households: expect.any(Number) } })
  })

  test('pages follow one another without a gap or a repeat, also within one instant', async () => {
    const query = `view=console&communityCode=${home.communityCode}`
    const all = await idsOf(committee, query)
    const paged: string[] = []
    let cursor = ''
    do {
      const page = (await committee.get(`${URL}?${query}&limit=3${cursor}`)).json<{
        items: { id: string }[]
        nextCursor: string | null
      }>()
      paged.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
    } while (cursor)
    expect(paged.length).toBeGreaterThan(6)
    expect(paged).toEqual(all)
  })

  test.each(['', '?view=mine', '?view=public&communityCode=1', '?view=resident&limit=0'])(
    'with the query "%s" is refused',
    async (query) => {
      expect((await visitor.get(`${URL}${query}`)).statusCode).toBe(400)
    },
  )
})

describe('reading', () => {
  test('counts the household once, whoever of it reads and however often', async () => {
    const published = await publish()
    const [owner, family] = [await home.owner(1), await home.family(1)]
    for (const person of [owner, owner, family]) {
      expect((await read(person, published)).statusCode).toBe(200)
    }
    expect(await notice(committee, published)).toMatchObject({
      reach: { households: 6, online: 1 },
    })
    await read(await home.owner(6), published)
    expect(await notice(committee, published)).toMatchObject({
      reach: { households: 6, online: 2 },
    })
  })

  test('many at once are counted exactly', async () => {
    const published = await publish({ areaCode: home.gridCodes[0] })
    const people = await Promise.all(
      [1, 2, 3].flatMap((household) => [home.owner(household), home.family(household)]),
    )
    await Promise.all(
      people.flatMap((person) => [read(person, published), read(person, published)]),
    )
    expect(await notice(committee, published)).toMatchObject({
      reach: { households: 3, online: 3 },
    })
  })

  test('acknowledging may come later and is kept', async () => {
    const published = await publish()
    const owner = await home.owner(1)
    expect((await read(owner, published)).json()).toMatchObject({
      isRead: true,
      isAcknowledged: false,
    })
    expect((await read(owner, published, true)).json()).toMatchObject({ isAcknowledged: true })
    expect((await read(owner, published)).json()).toMatchObject({ isAcknowledged: true })
    expect(await notice(await home.family(1), published)).toMatchObject({ isRead: false })
  })

  test('the same request twice stores one reading', async () => {
    const published = await publish()
    const owner = await home.owner(1)
    const key = randomUUID()
    const first = await read(owner, published, true, key)
    expect((await read(owner, published, true, key)).json()).toEqual(first.json())
    expect((await read(owner, published, false, key)).json()).toMatchObject({
      code: 'idempotency_key_reused',
    })
  })

  test('reach is shown to the committee only', async () => {
    const published = await publish()
    for (const person of [visitor, await home.owner(1), await home.worker()]) {
      expect(await notice(person, published)).toMatchObject({
        reach: null,
        abilities: { viewReach: false },
      })
    }
  })

  test('those without a household in the target area are not counted', async () => {
    const published = await publish({ areaCode: home.gridCodes[0] })
    expect((await read(visitor, published)).statusCode).toBe(401)
    for (const person of [await home.owner(4), await other.owner(1), committee]) {
      expect((await read(person, published)).statusCode).toBe(403)
    }
    expect(
      (await read(await home.owner(1), { id: `${home.communityCode}-999999` })).statusCode,
    ).toBe(404)
  })

  test('a notice that has expired is gone, for reading too', async () => {
    const published = await publish({ expiresAt: hoursAhead(1) })
    const owner = await home.owner(1)
    service.clock.set(hoursAhead(1))
    for (const response of [
      await read(owner, published),
      await owner.get(`${URL}/${published.id}`),
    ]) {
      expect(response.statusCode).toBe(410)
      expect(response.json()).toMatchObject({ code: 'notice_expired' })
    }
    expect(await notice(committee, published)).toMatchObject({ status: 'expired' })
  })

  test('a notice that asks for no acknowledgement takes none', async () => {
    const published = await publish({ asksAcknowledgement: false })
    const response = await read(await home.owner(1), published, true)
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code: 'acknowledgement_not_asked' })
    expect(await notice(committee, published)).toMatchObject({ reach: { online: 0 } })
  })

  test.each([{}, { acknowledge: 'yes' }, { acknowledge: true, householdId: '1' }])(
    'the body %j is refused',
    async (body) => {
      const published = await publish()
      const owner = await home.owner(1)
      expect((await owner.post(`${URL}/${published.id}/reads`, body)).statusCode).toBe(400)
    },
  )
})

describe('withdrawing', () => {
  const withdraw = (client: TestClient, { id }: { id: string }, key?: string) =>
    client.post(`${URL}/${id}/withdrawal`, { reason: '日期写错了' }, key)

  test('the committee takes a notice back with a reason and keeps it on record', async () => {
    const published = await publish()
    const key = randomUUID()
    const response = await withdraw(committee, published, key)
    expect(response.statusCode).toBe(200)
    expect(response.json()).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: '日期写错了',
      withdrawnAt: TEST_NOW.toISOString(),
      abilities: { withdraw: false },
    })
    expect((await withdraw(committee, published, key)).json()).toEqual(response.json())
    const again = await withdraw(committee, published)
    expect(again.statusCode).toBe(409)
    expect(again.json()).toMatchObject({ code: 'notice_already_withdrawn' })

    const owner = await home.owner(1)
    for (const gone of [
      await read(owner, published),
      await visitor.get(`${URL}/${published.id}`),
    ]) {
      expect(gone.statusCode).toBe(410)
      expect(gone.json()).toMatchObject({ code: 'notice_withdrawn' })
    }
  })

  test('others may not', async () => {
    const published = await publish()
    expect((await withdraw(visitor, published)).statusCode).toBe(401)
    for (const person of [await home.owner(1), await home.worker(), await other.committee()]) {
      expect((await withdraw(person, published)).statusCode).toBe(403)
    }
    expect((await withdraw(committee, { id: `${home.communityCode}-999999` })).statusCode).toBe(404)
    const noReason = await committee.post(`${URL}/${published.id}/withdrawal`, { reason: ' ' })
    expect(noReason.statusCode).toBe(400)
  })

  test('what has expired need not be withdrawn', async () => {
    const published = await publish({ expiresAt: hoursAhead(1) })
    service.clock.set(hoursAhead(1))
    const response = await withdraw(committee, published)
    expect(response.statusCode).toBe(410)
    expect(response.json()).toMatchObject({ code: 'notice_expired' })
  })
})
