import { approve, claimed, homesOf, insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { buildNotice, NOTICES, publishNotice } from './build-notice'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990173')
  other = await buildNeighbourhood(service, '430503990174', 1)
  // One such home there always is, as a notice to nobody does not go out.
  await consent(await home.owner(6), 6)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
})
afterAll(() => service.close())

type Notice = Awaited<ReturnType<typeof publishNotice>>

const publish = (over: object, areaCode = home.communityCode) =>
  publishNotice(committee, areaCode, over)
const urlOf = ({ id }: Notice) => `${NOTICES}/${id}`
const seen = async (person: TestClient, notice: Notice) => (await person.get(urlOf(notice))).json()
const acknowledge = (person: TestClient, notice: Notice) =>
  person.post(`${urlOf(notice)}/reads`, { acknowledge: true })
const household = (number: number) => `${home.communityCode}-${home.householdIds[number - 1]}`
const consent = (person: TestClient, number: number, isGiven = true) =>
  person.put(`/api/v1/households/${household(number)}/elder-consent`, { isGiven })

async function hears(person: TestClient, { id }: Notice): Promise<boolean> {
  const { items } = (await person.get(`${NOTICES}?view=resident&limit=100`)).json()
  return items.some((each: { id: string }) => each.id === id)
}

const unreached = async (notice: Notice) =>
  (await committee.get(`${urlOf(notice)}/households?show=unreached&limit=100`))
    .json()
    .items.map((each: { id: string }) => each.id)

async function buildingOf(gridCode: string): Promise<string> {
  const { items } = (
    await committee.get(
      `/api/v1/buildings?communityCode=${home.communityCode}&gridCode=${gridCode}`,
    )
  ).json()
  return items[0].id
}

test('a notice for one building is for its homes alone', async () => {
  const buildingIds = [await buildingOf(home.gridCodes[0])]
  const notice = await publish({ buildingIds })
  expect(notice).toMatchObject({ buildings: [{ id: buildingIds[0], name: '1栋' }], audience: null })
  expect((await seen(committee, notice)).reach).toMatchObject({ households: 3 })
  expect(await unreached(notice)).toEqual([household(1), household(2), household(3)])
  expect(await hears(await home.owner(1), notice)).toBe(true)
  expect(await hears(await home.owner(4), notice)).toBe(false)
  expect((await acknowledge(await home.owner(1), notice)).statusCode).toBe(200)
  expect((await acknowledge(await home.owner(4), notice)).statusCode).toBe(403)
  const told = (id: string) =>
    committee.post(`${urlOf(notice)}/deliveries`, { householdIds: [id], means: 'phone' })
  expect((await told(household(2))).statusCode).toBe(200)
  expect((await told(household(4))).statusCode).toBe(404)
  expect((await seen(committee, notice)).reach).toMatchObject({ online: 1, phone: 1 })
})

test('a building of another area is refused, and nothing goes out', async () => {
  const [inSecond] = [await buildingOf(home.gridCodes[1])]
  const strange = (
    await (await other.committee()).get(`/api/v1/buildings?communityCode=${other.communityCode}`)
  ).json().items[0].id
  for (const [areaCode, id] of [
    [home.gridCodes[0], inSecond],
    [home.communityCode, strange],
    [home.communityCode, `${home.communityCode}-999999`],
  ] as const) {
    const refused = await committee.post(NOTICES, buildNotice(areaCode, { buildingIds: [id] }))
    expect(refused.json()).toMatchObject({ status: 422, code: 'unknown_building' })
  }
})

test('a notice for owners is told to owners', async () => {
  const notice = await publish({ audience: 'owners' })
  const [owner, family] = [await home.owner(2), await home.family(2)]
  expect(await hears(owner, notice)).toBe(true)
  expect(await hears(family, notice)).toBe(false)
  expect(await seen(family, notice)).toMatchObject({ abilities: { read: false } })
  expect((await acknowledge(family, notice)).statusCode).toBe(403)
  expect(await unreached(notice)).toContain(household(2))
  expect((await acknowledge(owner, notice)).statusCode).toBe(200)
  expect(await unreached(notice)).not.toContain(household(2))
  expect((await seen(committee, notice)).reach).toMatchObject({ households: 6, online: 1 })
})

test('a notice for homes with elders is for those that said so, until they take it back', async () => {
  const notice = await publish({ audience: 'elders' })
  expect((await seen(committee, notice)).reach).toMatchObject({ households: 1 })
  const [owner, family] = [await home.owner(3), await home.family(3)]
  expect((await consent(family, 3)).statusCode).toBe(200)
  expect((await consent(family, 3)).statusCode).toBe(200)
  expect((await homesOf(owner)).homes).toMatchObject([{ hasElder: true }])
  expect(await hears(owner, notice)).toBe(true)
  expect(await unreached(notice)).toEqual([household(3), household(6)])
  expect((await acknowledge(owner, notice)).statusCode).toBe(200)
  expect((await seen(committee, notice)).reach).toMatchObject({ households: 2, online: 1 })
  expect((await consent(owner, 3, false)).statusCode).toBe(200)
  expect(await hears(owner, notice)).toBe(false)
  expect((await seen(committee, notice)).reach).toMatchObject({ households: 1, online: 0 })
})

test('what one person said of their home ends when they leave it, unless another one said so too', async () => {
  const notice = await publish({ audience: 'elders' })
  const leaves = (person: TestClient, number: number) =>
    person.post(`/api/v1/households/${household(number)}/departure`)
  for (const number of [4, 5]) await consent(await home.family(number), number)
  await consent(await home.owner(5), 5)
  expect((await unreached(notice)).sort()).toEqual([4, 5, 6].map(household).sort())
  for (const number of [4, 5]) {
    expect((await leaves(await home.family(number), number)).statusCode).toBe(200)
  }
  expect(await unreached(notice)).toEqual([household(5), household(6)])
  expect((await homesOf(await home.owner(4))).homes).toMatchObject([{ hasElder: false }])
  expect(await hears(await home.owner(4), notice)).toBe(false)
  expect(await hears(await home.owner(5), notice)).toBe(true)
})

test('what a home says at its door its grid worker writes down, in the office record, and the home takes it back', async () => {
  const notice = await publish({ audience: 'elders' })
  const [worker, owner] = [await home.worker(), await home.owner(2)]
  expect((await consent(worker, 2)).statusCode).toBe(200)
  expect(await unreached(notice)).toContain(household(2))
  const entries = await service.db
    .selectFrom('audit_entries')
    .select(['topic', 'subject_id'])
    .where('operation', '=', 'record_elder_consent')
    .execute()
  expect(entries).toEqual([{ topic: 'homes', subject_id: household(2) }])
  expect((await homesOf(owner)).homes).toMatchObject([{ hasElder: true }])
  expect((await consent(owner, 2, false)).statusCode).toBe(200)
  expect(await unreached(notice)).not.toContain(household(2))
  expect((await consent(worker, 6)).statusCode).toBe(404)
})

describe('what was written down at the door', () => {
  const recorded = async (number: number) => (await unreachedByElders()).includes(household(number))
  const unreachedByElders = async () => unreached(await publish({ audience: 'elders' }))
  const later = async (days: number) => {
    service.clock.advanceHours(days * 24)
    committee = await home.committee()
  }
  const tellingsOf = async (person: TestClient) =>
    (await person.get('/api/v1/me/messages?limit=100'))
      .json()
      .items.filter((each: object) => JSON.stringify(each).includes('网格员登记了您家')).length

  test('giving and taking back are two acts about the home, and it is told of both', async () => {
    const [worker, owner] = [await home.worker(), await home.owner(1)]
    const before = await tellingsOf(owner)
    expect((await consent(worker, 1)).statusCode).toBe(200)
    service.clock.advanceHours(1)
    expect((await consent(worker, 1, false)).statusCode).toBe(200)
    expect(await recorded(1)).toBe(false)
    const entries = await service.db
      .selectFrom('audit_entries')
      .select(['operation', 'topic'])
      .where('subject_id', '=', household(1))
      .where('operation', 'like', 'record_elder%')
      .orderBy('id')
      .execute()
    expect(entries).toEqual([
      { operation: 'record_elder_consent', topic: 'homes' },
      { operation: 'record_elder_withdrawal', topic: 'homes' },
    ])
    expect((await tellingsOf(owner)) - before).toBe(2)
  })

  test('does not go over what the home took back itself, for thirty days, unless it agrees again', async () => {
    const owner = await home.owner(1)
    const records = async () => consent(await home.worker(), 1)
    await records()
    await consent(owner, 1, false)
    expect((await records()).json()).toMatchObject({
      status: 409,
      code: 'elder_consent_taken_back',
    })
    expect(await recorded(1)).toBe(false)
    await consent(owner, 1)
    expect((await records()).statusCode).toBe(200)
    await consent(await home.owner(1), 1, false)
    await later(29)
    expect((await records()).statusCode).toBe(409)
    await later(1)
    expect((await records()).statusCode).toBe(200)
    expect((await homesOf(await home.owner(1))).homes).toMatchObject([{ hasElder: true }])
  })

  test('ends when a new owner comes, and with the last who lived there then', async () => {
    const place = await buildNeighbourhood(service, '430503990175')
    committee = await place.committee()
    const id = `${place.communityCode}-${place.householdIds[0]}`
    const neighbour = `${place.communityCode}-${place.householdIds[3]}`
    const agrees = { isGiven: true }
    await (await place.owner(4)).put(`/api/v1/households/${neighbour}/elder-consent`, agrees)
    const records = async (isGiven = true) =>
      (await place.worker()).put(`/api/v1/households/${id}/elder-consent`, { isGiven })
    const holds = async () =>
      (await unreached(await publish({ audience: 'elders' }, place.communityCode))).includes(id)
    const leaves = (person: TestClient) => person.post(`/api/v1/households/${id}/departure`)
    const joins = async (key: string, relation: string) => {
      const person = await service.as(await insertNewcomer(service, key))
      const made = await claimed(person, id, { relation })
      expect((await approve(committee, made.id)).statusCode).toBe(200)
      return service.as(key)
    }
    await records()
    service.clock.advanceHours(1)
    committee = await place.committee()
    await joins('elder-lodger', 'tenant')
    await leaves(await place.family(1))
    expect(await holds()).toBe(true)
    await leaves(await place.owner(1))
    expect(await holds()).toBe(false)
    await records()
    expect(await holds()).toBe(true)
    await joins('elder-buyer', 'owner')
    expect(await holds()).toBe(false)
  })
})

test('nobody says so of somebody else’s home', async () => {
  expect((await consent(await home.owner(1), 2)).statusCode).toBe(404)
  expect((await consent(committee, 2)).statusCode).toBe(404)
  expect((await consent(await service.as(), 2)).statusCode).toBe(401)
})
