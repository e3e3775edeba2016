import { randomUUID } from 'node:crypto'
import { hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990041')
  other = await buildNeighbourhood(service, '430503990042', 1)
  committee = await home.committee()
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

function publish(overrides: object = {}): Promise<{ id: string }> {
  return publishNotice(committee, home.communityCode, overrides)
}

async function notice(client: TestClient, { id }: { id: string }) {
  return (await client.get(`${NOTICES}/${id}`)).json()
}

function read(client: TestClient, { id }: { id: string }, acknowledge = false, key?: string) {
  return client.post(`${NOTICES}/${id}/reads`, { acknowledge }, key)
}

test('unread is what reaches my homes and I have not read, however many I have', async () => {
  const owner = await home.owner(2)
  const unread = async (person: TestClient, query = '') =>
    (await person.get(`${NOTICES}?view=unread${query}`))
      .json()
      .items.map(({ id }: { id: string }) => id)
  const old = await publish()
  const elsewhere = await publish({ areaCode: home.gridCodes[1] })
  const gone = await publish()
  await committee.post(`${NOTICES}/${gone.id}/withdrawal`, { reason: '时间改了' })
  const newer = []
  for (let count = 0; count < 21; count++) newer.push(await publish())
  for (const each of newer) await read(owner, each)
  expect(await unread(owner)).toEqual([old.id])
  await read(owner, old)
  expect(await unread(owner)).toEqual([])
  const family = await unread(await home.family(2), '&limit=100')
  expect(family).toEqual(expect.arrayContaining([old, ...newer].map(({ id }) => id)))
  expect(family).not.toContain(elsewhere.id)
  expect(family).not.toContain(gone.id)
  expect((await visitor.get(`${NOTICES}?view=unread`)).statusCode).toBe(401)
})

describe('reading', () => {
  test('counts the household once, whoever of it reads and however often', async () => {
    const published = await publish({ asksAcknowledgement: false })
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
    const published = await publish({ areaCode: home.gridCodes[0], asksAcknowledgement: false })
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

  test('everybody sees how many households know, of a handful only who works for them', async () => {
    const [toAll, toFew] = [await publish(), await publish({ areaCode: home.gridCodes[0] })]
    for (const person of [visitor, await home.owner(1), await home.worker(), committee]) {
      expect((await notice(person, toAll)).reach).toMatchObject({ households: 6, online: 0 })
    }
    for (const person of [visitor, await home.owner(1)]) {
      expect((await notice(person, toFew)).reach).toBeNull()
    }
    expect((await notice(await home.worker(), toFew)).reach).toMatchObject({ households: 3 })
    const listed = await visitor.get(
      `${NOTICES}?view=public&communityCode=${home.communityCode}&limit=1`,
    )
    expect(listed.json().items[0].reach).toBeNull()
  })

  test('where it is asked for, only who has confirmed counts as reached', async () => {
    const published = await publish()
    await read(await home.owner(1), published)
    expect((await notice(committee, published)).reach.online).toBe(0)
    await read(await home.family(1), published, true)
    expect((await notice(committee, published)).reach.online).toBe(1)
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

  test('a notice that has expired cannot be read any more, but everybody sees since when and why', async () => {
    const published = await publish({ expiresAt: hoursAhead(1) })
    const owner = await home.owner(1)
    expect(await notice(visitor, published)).toMatchObject({ archive: null, review: null })
    service.clock.set(hoursAhead(1))
    const refused = await read(owner, published)
    expect(refused.statusCode).toBe(410)
    expect(refused.json()).toMatchObject({ code: 'notice_expired' })
    for (const person of [committee, owner, visitor]) {
      expect(await notice(person, published)).toMatchObject({
        status: 'expired',
        archive: { at: hoursAhead(1), reason: 'ended' },
      })
    }
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
      expect((await owner.post(`${NOTICES}/${published.id}/reads`, body)).statusCode).toBe(400)
    },
  )
})

describe('withdrawing', () => {
  const withdraw = (client: TestClient, { id }: { id: string }, key?: string) =>
    client.post(`${NOTICES}/${id}/withdrawal`, { reason: '日期写错了' }, key)

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
      await visitor.get(`${NOTICES}/${published.id}`),
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
    const noReason = await committee.post(`${NOTICES}/${published.id}/withdrawal`, { reason: ' ' })
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
