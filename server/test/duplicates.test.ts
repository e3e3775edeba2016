import { metresBetween } from '../src/lib/distance'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const GRID = '430503005003003'
const REPORTS = '/api/v1/reports'

let service: TestApp
let visitor: TestClient
let chen: TestClient
let deng: TestClient
let he: TestClient
let worker: TestClient
let committee: TestClient
let position: { lng: number; lat: number }

beforeAll(async () => {
  service = await startTestApp()
  visitor = await service.as()
  chen = await service.as('resident-chen')
  deng = await service.as('resident-deng')
  he = await service.as('resident-he')
  worker = await service.as('worker-zhou')
  committee = await service.as('committee-wang')
  position = await service.db
    .selectFrom('buildings')
    .select(['lng', 'lat'])
    .where('grid_code', '=', GRID)
    .executeTakeFirstOrThrow()
})
afterAll(() => service.close())

async function submit(by: TestClient, changes: object = {}): Promise<string> {
  const response = await by.post(REPORTS, {
    categoryCode: 'public_facility',
    body: '小花园的凉亭柱子歪了，怕倒下来砸到人',
    address: '小花园',
    position,
    isPublic: true,
    isAnonymous: true,
    uploadIds: [],
    ...changes,
  })
  expect(response.statusCode).toBe(201)
  return response.json().id
}

const get = async (by: TestClient, id: string) => (await by.get(`${REPORTS}/${id}`)).json()
const steps = async (by: TestClient, id: string) =>
  (await by.get(`${REPORTS}/${id}/activities?limit=100`)).json().items
const act = (by: TestClient, id: string, path: string, body: object = {}) =>
  by.post(`${REPORTS}/${id}/${path}`, body)
const merge = (by: TestClient, id: string, into: string) =>
  act(by, id, 'merge', { into, note: '说的是同一件事' })
const resolve = async (id: string) => {
  await act(worker, id, 'acceptance')
  const resolved = await act(worker, id, 'resolution', { note: '修好了', uploadIds: [] })
  expect(resolved.statusCode).toBe(200)
}

describe('following', () => {
  test('a neighbour follows once however often they ask; the count is told, never who', async () => {
    const id = await submit(chen)
    expect((await get(deng, id)).abilities).toMatchObject({ follow: true, unfollow: false })
    const first = await act(deng, id, 'following')
    expect(first.json()).toMatchObject({ followerCount: 1, isMine: false })
    expect(first.json().abilities).toMatchObject({ follow: false, unfollow: true })
    expect((await act(deng, id, 'following')).json().followerCount).toBe(1)
    expect((await act(he, id, 'following')).json().followerCount).toBe(2)
    expect((await get(visitor, id)).followerCount).toBe(2)
    for (const reader of [chen, worker]) {
      const told = JSON.stringify([await get(reader, id), await steps(reader, id)])
      expect(told).not.toContain('邓')
    }
    expect((await act(deng, id, 'unfollowing')).json().followerCount).toBe(1)
    expect((await act(deng, id, 'unfollowing')).json().abilities.follow).toBe(true)
  })

  test('of many followings at once each person counts once', async () => {
    const id = await submit(chen)
    await Promise.all([deng, deng, he, he, deng].map((person) => act(person, id, 'following')))
    expect((await get(chen, id)).followerCount).toBe(2)
  })

  test('nobody follows their own report, a private one, or one that is over', async () => {
    const id = await submit(chen)
    expect((await act(visitor, id, 'following')).statusCode).toBe(401)
    expect((await act(chen, id, 'following')).statusCode).toBe(403)
    expect((await get(chen, id)).abilities.follow).toBe(false)
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
    expect(await get(deng, id)).toMatchObject({ position: null, reporterName: null, photos: [] })
    expect(JSON.stringify(await steps(deng, id))).not.toContain('内部的话')
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
    expect((await get(person, latest)).status).toBe(404)
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
    expect(offered).not.toHaveProperty('position')
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
    await resolve(near)
    expect(await found(draft)).toEqual([near])
  })

  test('without a point the grid decides, and a report without one is found in its own grid only', async () => {
    const body = '信报箱的锁被撬了'
    const id = await submit(chen, { body, position: undefined, gridCode: GRID })
    expect(await found({ body, gridCode: GRID })).toEqual([id])
    expect(await found({ body, position })).toEqual([id])
    expect(await found({ body, gridCode: '430503005003001' })).toEqual([])
    expect((await search(deng, { body })).json().code).toBe('place_required')
  })

  test('a report in the next grid counts when it is near enough', async () => {
    const border = await findBorder()
    const body = '花岗岩石墩挡住轮椅的路'
    const id = await submit(chen, { body, position: border.outside })
    expect((await get(chen, id)).gridCode).not.toBe(GRID)
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

describe('merging', () => {
  async function pair() {
    const main = await submit(chen)
    const merged = await submit(deng)
    return { main, merged }
  }

  test('the merged report is closed as a duplicate, and its reporter goes on reading what is done', async () => {
    const { main, merged } = await pair()
    await act(he, merged, 'following')
    const response = await merge(worker, merged, main)
    expect(response.json()).toMatchObject({
      status: 'closed',
      closedAs: 'duplicate',
      mergedInto: { id: main, status: 'submitted', title: '小花园的凉亭柱子歪了，怕倒下来砸到人' },
    })
    expect((await get(chen, main)).followerCount).toBe(2)
    expect((await get(deng, main)).abilities).toMatchObject({ follow: false, unfollow: true })

    await act(worker, main, 'acceptance')
    await act(worker, main, 'progress', { note: '先用木桩撑住了', uploadIds: [] })
    await act(worker, main, 'notes', { note: '内部的话' })
    const timeline = await steps(deng, merged)
    expect(
      timeline.map(({ event, isOfMain }: { event: string; isOfMain: boolean }) => [
        event,
        isOfMain,
      ]),
    ).toEqual([
      ['progress', true],
      ['accept', true],
      ['merge', false],
      ['submit', false],
      ['submit', true],
    ])
    expect(JSON.stringify(timeline)).not.toContain('内部的话')
    const open = (await deng.get(`${REPORTS}?view=mine&status=open&limit=100`)).json().items
    expect(open.map(({ id }: { id: string }) => id)).toContain(merged)
  })

  test('each reporter confirms for themselves, and only once the main report has an answer', async () => {
    const { main, merged } = await pair()
    await merge(worker, merged, main)
    const early = await act(deng, merged, 'confirmation')
    expect([early.statusCode, early.json().code]).toEqual([409, 'main_report_open'])
    expect((await get(deng, merged)).abilities).toMatchObject({ confirm: false, dispute: false })

    await resolve(main)
    expect((await get(deng, merged)).abilities).toMatchObject({ confirm: true, dispute: true })
    expect((await get(chen, merged)).abilities.confirm).toBe(false)
    const confirmed = await act(deng, merged, 'confirmation', { rating: 'satisfied' })
    expect(confirmed.json()).toMatchObject({ status: 'closed', closedAs: 'confirmed' })
    expect((await get(chen, main)).status).toBe('resolved')
  })

  test('a dispute brings it back alone, to the unit that answers for the main report', async () => {
    const { main, merged } = await pair()
    await merge(worker, merged, main)
    await act(worker, main, 'acceptance')
    const handedOff = await act(worker, main, 'hand-offs', {
      unit: 'committee:430503005003',
      reason: '要居委会出面',
    })
    expect(handedOff.statusCode).toBe(200)
    await act(committee, main, 'hand-offs/acceptance')
    await act(committee, main, 'resolution', { note: '修好了', uploadIds: [] })
    await act(chen, main, 'confirmation')
    const disputed = await act(deng, merged, 'dispute', { reason: '另一根柱子还歪着' })
    expect(disputed.json()).toMatchObject({
      status: 'in_progress',
      mergedInto: null,
      accountable: { unit: 'committee:430503005003' },
    })
    expect(await get(chen, main)).toMatchObject({ closedAs: 'confirmed', followerCount: 0 })
    expect(
      (await steps(deng, merged)).some(({ isOfMain }: { isOfMain: boolean }) => isOfMain),
    ).toBe(false)
  })

  test.each([
    [
      'rejected',
      async (main: string) =>
        act(worker, main, 'rejection', { reason: '不归社区管', referTo: '园林局' }),
    ],
    ['withdrawn', async (main: string) => act(chen, main, 'withdrawal')],
  ])(
    'when the main report is %s, what was merged is handled by itself again',
    async (status, end) => {
      const { main, merged } = await pair()
      const other = await submit(he)
      await merge(worker, merged, main)
      await merge(worker, other, main)
      expect((await end(main)).json().status).toBe(status)
      for (const [person, id] of [
        [deng, merged],
        [he, other],
      ] as const) {
        expect(await get(person, id)).toMatchObject({
          status: 'in_progress',
          mergedInto: null,
          accountable: { unit: `grid:${GRID}` },
        })
        expect((await steps(person, id))[0]).toMatchObject({ event: 'unmerge', actorRole: 'clock' })
      }
      expect((await get(chen, main)).followerCount).toBe(0)
      const todo = (await worker.get(`${REPORTS}?view=todo&status=open&limit=100`)).json().items
      expect(todo.map(({ id }: { id: string }) => id)).toEqual(
        expect.arrayContaining([merged, other]),
      )
    },
  )

  test('staff part what was merged by mistake; followers of the main report by choice stay', async () => {
    const { main, merged } = await pair()
    await act(he, main, 'following')
    await act(he, merged, 'following')
    await merge(worker, merged, main)
    expect((await get(chen, main)).followerCount).toBe(2)
    const parted = await act(worker, merged, 'unmerge', { note: '说的是另一座凉亭' })
    expect(parted.json()).toMatchObject({ status: 'in_progress', mergedInto: null })
    expect((await get(chen, main)).followerCount).toBe(1)
    expect((await get(he, main)).abilities.unfollow).toBe(true)
  })

  test('nobody but the handlers merges, and only into an open public report of the community', async () => {
    const { main, merged } = await pair()
    for (const other of [deng, chen, await service.as('worker-liu')]) {
      expect((await merge(other, merged, main)).statusCode).toBe(403)
    }
    const refused = async (into: string) => {
      const response = await merge(worker, merged, into)
      return [response.statusCode, response.json().code]
    }
    expect(await refused(merged)).toEqual([422, 'merge_target_invalid'])
    expect(await refused('430503005003-999999')).toEqual([422, 'merge_target_invalid'])
    expect(await refused('430503005004-1')).toEqual([422, 'merge_target_invalid'])
    expect(await refused(await submit(chen, { isPublic: false }))).toEqual([
      422,
      'merge_target_invalid',
    ])
    const withdrawn = await submit(chen)
    await act(chen, withdrawn, 'withdrawal')
    expect(await refused(withdrawn)).toEqual([409, 'merge_target_over'])

    await merge(worker, merged, main)
    const third = await submit(he)
    expect((await merge(worker, third, merged)).json().code).toBe('merge_target_over')
    expect((await merge(worker, main, third)).json().code).toBe('has_duplicates')
    expect((await merge(worker, merged, main)).json().code).toBe('report_transition_illegal')
  })

  test('two reports merged into each other at once: one stays open', async () => {
    const { main, merged } = await pair()
    const responses = await Promise.all([merge(worker, merged, main), merge(worker, main, merged)])
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    const states = [(await get(chen, main)).status, (await get(deng, merged)).status]
    expect(states.sort()).toEqual(['closed', 'submitted'])
  })

  test('a repeated merge under the same key is answered, not refused', async () => {
    const { main, merged } = await pair()
    const body = { into: main, note: '同一件事' }
    await worker.post(`${REPORTS}/${merged}/merge`, body, 'key-merge-1')
    const again = await worker.post(`${REPORTS}/${merged}/merge`, body, 'key-merge-1')
    expect(again.statusCode).toBe(200)
  })
})

test('the reporter knows from when on they may remind; nobody else is told', async () => {
  const id = await submit(chen)
  const before = await get(chen, id)
  expect(Date.parse(before.nextReminderAt)).toBeLessThanOrEqual(service.clock.now().getTime())
  expect((await get(worker, id)).nextReminderAt).toBeNull()
  const reminded = (await act(chen, id, 'reminders')).json()
  const dayLater = new Date(service.clock.now().getTime() + 24 * 3_600_000).toISOString()
  expect(reminded.nextReminderAt).toBe(dayLater)
  expect((await act(chen, id, 'reminders')).json().code).toBe('reminder_too_soon')
})
