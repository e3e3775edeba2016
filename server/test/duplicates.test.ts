import type { NotNull } from 'kysely'
import { metresBetween } from '../src/lib/distance'
import { GRID } from './file-for-somebody'
import {
  act,
  buildReport,
  fileReport,
  getReport,
  getSteps,
  PAVILION,
  type Position,
  positionIn,
  REPORTS,
  resolve,
} from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let visitor: TestClient
let chen: TestClient
let deng: TestClient
let he: TestClient
let worker: TestClient
let position: Position

beforeAll(async () => {
  service = await startTestApp()
  visitor = await service.as()
  chen = await service.as('resident-chen')
  deng = await service.as('resident-deng')
  he = await service.as('resident-he')
  worker = await service.as('worker-zhou')
  position = await positionIn(service, GRID)
})
afterAll(() => service.close())

const submit = (by: TestClient, changes: object = {}) =>
  fileReport(by, buildReport(position, { ...PAVILION, ...changes }))

describe('following', () => {
  test('a neighbour follows once however often they ask; the count is told, never who', async () => {
    const id = await submit(chen)
    expect((await getReport(deng, id)).abilities).toMatchObject({ follow: true, unfollow: false })
    const first = await act(deng, id, 'following')
    expect(first.json()).toMatchObject({ followerCount: 1, isMine: false })
    expect(first.json().abilities).toMatchObject({ follow: false, unfollow: true })
    expect((await act(deng, id, 'following')).json().followerCount).toBe(1)
    expect((await act(he, id, 'following')).json().followerCount).toBe(2)
    expect((await getReport(visitor, id)).followerCount).toBe(2)
    for (const reader of [chen, worker]) {
      const told = JSON.stringify([await getReport(reader, id), await getSteps(reader, id)])
      expect(told).not.toContain('邓')
    }
    expect((await act(deng, id, 'unfollowing')).json().followerCount).toBe(1)
    expect((await act(deng, id, 'unfollowing')).json().abilities.follow).toBe(true)
  })

  test('of many followings at once each person counts once', async () => {
    const id = await submit(chen)
    await Promise.all([deng, deng, he, he, deng].map((person) => act(person, id, 'following')))
    expect((await getReport(chen, id)).followerCount).toBe(2)
  })

  test('nobody follows their own report, a private one, or one that is over', async () => {
    const id = await submit(chen)
    expect((await act(visitor, id, 'following')).statusCode).toBe(401)
    expect((await act(chen, id, 'following')).statusCode).toBe(403)
    expect((await getReport(chen, id)).abilities.follow).toBe(false)
    const hidden = await submit(chen, { isPublic: false })
    expect((await act(deng, hidden, 'following')).statusCode).toBe(404)
    await act(chen, id, 'withdrawal')
    const late = await act(deng, id, 'following')
    expect([late.statusCode, late.json().code]).toEqual([409, 'report_over'])
  })

  test('a follower sees what a neighbour sees and handles nothing', async () => {
    const id = await submit(chen)
    await act(deng, id, 'following')
    await act(worker, id, 'notes', { note: '内部的话' })
    expect(await getReport(deng, id)).toMatchObject({
      position: null,
      reporterName: null,
      photos: [],
    })
    expect(JSON.stringify(await getSteps(deng, id))).not.toContain('内部的话')
    expect((await act(deng, id, 'acceptance')).statusCode).toBe(403)
  })

  test('what one follows is listed, the latest first, page by page, as long as it is public', async () => {
    const person = await service.as('resident-yi')
    const ids: string[] = []
    for (const body of ['第一件：井盖破了', '第二件：护栏断了', '第三件：长椅坏了']) {
      const id = await submit(chen, { body })
      service.clock.advanceHours(0.01)
      await act(person, id, 'following')
      ids.unshift(id)
    }
    const url = `${REPORTS}?view=followed&limit=2`
    const first = (await person.get(url)).json()
    const second = (await person.get(`${url}&cursor=${first.nextCursor}`)).json()
    const listed = [...first.items, ...second.items].map(({ id }: { id: string }) => id)
    expect(listed).toEqual(ids)
    expect(second.nextCursor).toBeNull()
    const [latest = ''] = ids
    await service.db
      .updateTable('reports')
      .set({ is_public: false })
      .where('id', '=', latest.split('-')[1] ?? '')
      .execute()
    expect((await person.get(url)).json().items[0].id).toBe(ids[1])
    expect((await getReport(person, latest)).status).toBe(404)
    expect((await visitor.get(url)).statusCode).toBe(401)
  })
})

describe('likely duplicates', () => {
  const search = (by: TestClient, body: object) => by.post('/api/v1/report-duplicates', body)
  const found = async (body: object, by = deng): Promise<string[]> =>
    (await search(by, body)).json().items.map(({ id }: { id: string }) => id)
  const north = (metres: number) => ({ ...position, lat: position.lat + metres / 111_195 })

  test('a neighbour’s report in other words is offered with its distance, before anything is sent', async () => {
    const id = await submit(chen, { body: '二号喷泉的水池漏水，池子都干了', position: north(40) })
    const response = await search(visitor, { body: '水池一直漏水，喷泉那边地上全湿了', position })
    expect(response.statusCode).toBe(200)
    const [offered] = response.json().items
    expect(offered).toMatchObject({ id, title: '二号喷泉的水池漏水，池子都干了', isMine: false })
    expect(Math.abs(offered.distanceM - 40)).toBeLessThanOrEqual(16)
    expect(offered.likeness).toBeGreaterThan(0.6)
    expect(offered.position).toBeNull()
  })

  test('what is far, private, over, old or about something else is not', async () => {
    const body = '羽毛球场的网断了'
    const draft = { body: '羽毛球网断成两截', position }
    await submit(chen, { body, position: await findFarPoint() })
    await submit(chen, { body, isPublic: false })
    await act(chen, await submit(chen, { body }), 'withdrawal')
    await submit(chen, { body: '羽毛球场晚上没有灯' })
    service.clock.advanceHours(-61 * 24)
    await submit(await service.as('resident-chen'), { body })
    service.clock.advanceHours(61 * 24)
    expect(await found(draft)).toEqual([])
    const near = await submit(chen, { body, position: north(100) })
    expect(await found(draft)).toEqual([near])
    await resolve(worker, near)
    expect(await found(draft)).toEqual([near])
  })

  test('without a point the grid and those beside it decide; with one, a report without is found in its own grid only', async () => {
    const body = '信报箱的锁被撬了'
    const id = await submit(chen, { body, position: undefined, gridCode: GRID })
    expect(await found({ body, gridCode: GRID })).toEqual([id])
    expect(await found({ body, position })).toEqual([id])
    const border = await findBorder()
    const beside = (
      await deng.get(`/api/v1/grid-at-position?lng=${border.outside.lng}&lat=${border.outside.lat}`)
    ).json().code
    expect(await found({ body, gridCode: beside })).toEqual([id])
    expect(await found({ body, gridCode: '430503004006001' })).toEqual([])
    expect(await found({ body, position: border.outside })).toEqual([])
    expect((await search(deng, { body })).json().code).toBe('place_required')
  })

  test('a report in the next grid counts when it is near enough', async () => {
    const border = await findBorder()
    const body = '花岗岩石墩挡住轮椅的路'
    const id = await submit(chen, { body, position: border.outside })
    expect((await getReport(chen, id)).gridCode).not.toBe(GRID)
    expect(await found({ body, position: border.inside })).toEqual([id])
  })

  test('at most five, those of the same category first', async () => {
    const body = '乒乓球台裂开了'
    for (let count = 0; count < 6; count += 1) await submit(chen, { body })
    const other = await submit(chen, { body, categoryCode: 'sanitation' })
    const offered = await found({ body, position, categoryCode: 'sanitation' })
    expect(offered).toHaveLength(5)
    expect(offered[0]).toBe(other)
  })

  test('of several alike the one at the same building comes first', async () => {
    await submit(chen, { body: '21栋门前的石凳裂了，坐不了人' })
    const same = await submit(chen, { body: '石凳断了', address: '22栋门前' })
    await submit(chen, { body: '有个石凳坏了，裂了一条缝' })
    expect((await found({ body: '石凳裂了', address: '22栋', position }))[0]).toBe(same)
  })

  test.each([
    ['no text', { body: ' ' }],
    ['an unknown field', { body: '路灯坏了', radius: 9 }],
    ['a point outside China', { body: '路灯坏了', position: { lng: 0, lat: 0 } }],
  ])('%s is refused', async (_what, body) => {
    expect((await search(deng, { gridCode: GRID, ...body })).statusCode).toBe(400)
  })

  /** Of a building of the same grid, but too far to be meant. */
  async function findFarPoint() {
    const buildings = await service.db
      .selectFrom('buildings')
      .select(['lng', 'lat'])
      .$narrowType<{ lng: NotNull; lat: NotNull }>()
      .where('grid_code', '=', GRID)
      .execute()
    const far = buildings.find((building) => metresBetween(building, position) > 170)
    if (!far) throw new Error('All buildings of the grid stand close together')
    return far
  }

  /** Two points some metres apart with the grid's border between them. */
  async function findBorder() {
    const gridAt = async (lat: number) =>
      (await deng.get(`/api/v1/grid-at-position?lng=${position.lng}&lat=${lat}`)).json().code
    for (const direction of [1, -1]) {
      for (let metres = 20; metres < 900; metres += 20) {
        const lat = position.lat + (direction * metres) / 111_195
        const code = await gridAt(lat)
        if (code === GRID) continue
        if (typeof code !== 'string' || !code.startsWith('430503005003')) break
        const inside = { ...position, lat: lat - (direction * 60) / 111_195 }
        return { inside, outside: { ...position, lat } }
      }
    }
    throw new Error('The grid has no neighbour of its community to the north or south')
  }
})

describe('what is around', () => {
  test('public reports nobody has finished, the nearest first, to about twenty metres', async () => {
    const spot = { lng: position.lng + 0.0031, lat: position.lat }
    const near = await submit(chen, { body: '亭子漏雨，没法坐', position: spot })
    const hidden = await submit(chen, { isPublic: false, position: spot })
    const response = await visitor.get(`/api/v1/reports-around?lng=${spot.lng}&lat=${spot.lat}`)
    expect(response.statusCode).toBe(200)
    const items: { id: string; distanceM: number; position: { lng: number; lat: number } }[] =
      response.json().items
    const ids = items.map(({ id }) => id)
    expect(ids).toContain(near)
    expect(ids).not.toContain(hidden)
    const distances = items.map(({ distanceM }) => distanceM)
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
    expect(Math.max(...distances)).toBeLessThanOrEqual(500)
    const shown = items.find(({ id }) => id === near)
    expect(shown?.position).not.toEqual(spot)
    expect(shown?.distanceM).toBeLessThanOrEqual(16)
    expect((await visitor.get('/api/v1/reports-around?lng=111')).statusCode).toBe(400)
    expect((await visitor.get('/api/v1/reports-around?lng=124.5&lat=30.1')).json().items).toEqual(
      [],
    )
  })
})
