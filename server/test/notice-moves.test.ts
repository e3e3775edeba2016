import { COMMUNITY, doAct } from './build-grid-file'
import { NOTICES, publishNotice } from './build-notice'
import { residentOf } from './resident-of'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let committee: TestClient

/** Each test changes the demo city, so each has its own. */
beforeEach(async () => {
  service = await startTestApp()
  committee = await service.as('committee-wang')
})
afterEach(() => service.close())

const code = (number: number) => `${COMMUNITY}0${String(number).padStart(2, '0')}`

type Published = { id: string }

const publish = (areaCode: string, overrides: object = {}): Promise<Published> =>
  publishNotice(committee, areaCode, overrides)

const getNotice = async (person: TestClient, { id }: Published) =>
  (await person.get(`${NOTICES}/${id}`)).json()

const acknowledge = (person: TestClient, { id }: Published) =>
  person.post(`${NOTICES}/${id}/reads`, { acknowledge: true })

async function idsOf(person: TestClient, query: string): Promise<string[]> {
  const { items } = (await person.get(`${NOTICES}?limit=50&${query}`)).json()
  return items.map(({ id }: Published) => id)
}

/** The ids of the homes it has not reached, as somebody sees them. */
async function unreachedOf(person: TestClient, { id }: Published): Promise<string[]> {
  const response = await person.get(`${NOTICES}/${id}/households?show=unreached&limit=100`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json().items.map((home: Published) => home.id)
}

async function homesOf(gridCode: string): Promise<string[]> {
  const rows = await service.db
    .selectFrom('households')
    .select('id')
    .where('grid_code', '=', gridCode)
    .execute()
  return rows.map(({ id }) => `${COMMUNITY}-${id}`)
}

const sorted = (ids: readonly string[]) => [...ids].sort()

test('a notice goes along to the new number of its grid, with whom it reached and whom it did not', async () => {
  const { key, householdId } = await residentOf(service, code(1))
  const resident = await service.as(key)
  const worker = await service.as('worker-liu')
  const homes = await homesOf(code(1))
  const published = await publish(code(1))
  const scheduled = await publish(code(1), {
    publishesAt: new Date(service.clock.now().getTime() + 3_600_000).toISOString(),
  })
  await acknowledge(resident, published)
  const before = await getNotice(resident, published)
  expect(before.reach).toMatchObject({ households: homes.length, online: 1 })

  await doAct(committee, code(1), 'renumber-plan', { number: '011' })

  expect(await getNotice(resident, published)).toEqual(before)
  const unread = homes.filter((id) => id !== `${COMMUNITY}-${householdId}`)
  expect(sorted(await unreachedOf(worker, published))).toEqual(sorted(unread))
  expect(await idsOf(resident, 'view=resident')).toContain(published.id)
  expect(await idsOf(worker, 'view=worker')).toContain(published.id)
  expect(await idsOf(resident, `view=public&gridCode=${code(11)}`)).toContain(published.id)
  const waiting = (await worker.get('/api/v1/me/todo')).body
  expect(waiting).toContain(published.id)
  expect((await getNotice(committee, scheduled)).reach).toMatchObject({ households: homes.length })
  const told = await worker.post(`${NOTICES}/${published.id}/deliveries`, {
    householdIds: unread.slice(0, 1),
    means: 'door',
  })
  expect(told.statusCode).toBe(200)
})

test('a notice of a grid that was parted is for both parts, and each worker sees the own one', async () => {
  const homes = await homesOf(code(3))
  const published = await publish(code(3))
  const over = await publish(code(3))
  await committee.post(`${NOTICES}/${over.id}/withdrawal`, { reason: '来水了' })
  const split = { direction: 'west_east', share: 50, number: '009', name: '东片' }
  await doAct(committee, code(3), 'split-plan', split)

  const moved = await homesOf(code(9))
  expect(moved.length).toBeGreaterThan(0)
  expect(sorted(await unreachedOf(committee, published))).toEqual(sorted(homes))
  const visitor = await service.as()
  const notice = await getNotice(visitor, published)
  expect(notice.reach).toMatchObject({ households: homes.length })
  expect(notice).toMatchObject({ areaCode: code(3), buildings: [] })
  expect((await getNotice(committee, over)).reach).toMatchObject({ households: homes.length })
  expect(await idsOf(visitor, `view=public&gridCode=${code(9)}`)).toContain(published.id)
  const { key } = await residentOf(service, code(9))
  expect((await acknowledge(await service.as(key), published)).statusCode).toBe(200)
})

test('a notice of a grid that was joined stays for its own homes, not for those of its heir', async () => {
  const { key } = await residentOf(service, code(1))
  const [neighbour] = await homesOf(code(2))
  const homes = await homesOf(code(1))
  const published = await publish(code(1))
  await doAct(committee, code(1), 'merge-plan', { intoCode: code(2) })

  expect(sorted(await unreachedOf(committee, published))).toEqual(sorted(homes))
  expect(sorted(await unreachedOf(await service.as('worker-liu'), published))).toEqual(
    sorted(homes),
  )
  const resident = await service.as(key)
  expect((await acknowledge(resident, published)).statusCode).toBe(200)
  const told = { householdIds: [neighbour], means: 'door' }
  const refused = await committee.post(`${NOTICES}/${published.id}/deliveries`, told)
  expect(refused.statusCode).toBe(404)
  expect((await getNotice(resident, published)).reach).toMatchObject({
    households: homes.length,
    online: 1,
  })
})

test('a home or building that goes to another grid takes the notices it had along, and nobody else', async () => {
  const { key, householdId } = await residentOf(service, code(1))
  const homes = await homesOf(code(1))
  const published = await publish(code(1))
  const home = `/api/v1/households/${COMMUNITY}-${householdId}/grid`
  expect((await committee.put(home, { gridCode: code(3) })).statusCode).toBe(200)
  expect(sorted(await unreachedOf(committee, published))).toEqual(sorted(homes))
  const other = await service.as('worker-zhou')
  expect(await unreachedOf(other, published)).toEqual([`${COMMUNITY}-${householdId}`])
  expect((await acknowledge(await service.as(key), published)).statusCode).toBe(200)
})

test('a home that had left before a notice was out is not told because its neighbour leaves too', async () => {
  const { householdId: leaving } = await residentOf(service, code(1))
  const { building_id } = await service.db
    .selectFrom('households')
    .select('building_id')
    .where('id', '=', leaving)
    .executeTakeFirstOrThrow()
  const { id: gone } = await service.db
    .selectFrom('households')
    .select('id')
    .where('building_id', '=', building_id)
    .where('id', '!=', leaving)
    .executeTakeFirstOrThrow()
  const move = async (id: string, to: number) => {
    const home = `/api/v1/households/${COMMUNITY}-${id}/grid`
    expect((await committee.put(home, { gridCode: code(to) })).statusCode).toBe(200)
  }
  await move(gone, 3)
  const homes = await homesOf(code(1))
  const published = await publish(code(1))
  await move(leaving, 3)
  expect(sorted(await unreachedOf(committee, published))).toEqual(sorted(homes))
  await doAct(committee, code(3), 'renumber-plan', { number: '013' })
  await move(leaving, 4)
  await move(gone, 4)
  expect(sorted(await unreachedOf(committee, published))).toEqual(sorted(homes))
  expect(await getNotice(committee, published)).toMatchObject({ buildings: [] })
  await move(leaving, 1)
  expect(sorted(await unreachedOf(committee, published))).toEqual(sorted(homes))
})
