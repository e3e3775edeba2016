import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  visitor = await service.as()
})
afterAll(() => service.close())

interface PlaceItem {
  readonly code: string
  readonly name: string
}

async function listAll(url: string): Promise<PlaceItem[]> {
  const items: PlaceItem[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const response = await visitor.get(`${url}&limit=7${cursor ? `&cursor=${cursor}` : ''}`)
    const page = response.json<{ items: PlaceItem[]; nextCursor: string | null }>()
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

test('every county of Shaoyang is listed once, page by page', async () => {
  const counties = await listAll('/api/v1/places?parentCode=4305')
  expect(counties).toHaveLength(12)
  expect(new Set(counties.map(({ code }) => code)).size).toBe(12)
  expect(counties).toContainEqual(expect.objectContaining({ code: '430503', name: '大祥区' }))
})

test('a cursor of another list is refused', async () => {
  const response = await visitor.get('/api/v1/places?parentCode=4305&cursor=bm90LWEtY3Vyc29y')
  expect(response.statusCode).toBe(422)
  expect(response.json()).toMatchObject({ code: 'invalid_cursor' })
})

describe('the grid around a point', () => {
  test('every building of the demo city is found in its own grid', async () => {
    const buildings = await service.db
      .selectFrom('buildings')
      .select(['lng', 'lat', 'grid_code'])
      .execute()
    expect(buildings.length).toBeGreaterThan(20)
    for (const { lng, lat, grid_code } of buildings) {
      const response = await visitor.get(`/api/v1/grid-at-position?lng=${lng}&lat=${lat}`)
      expect(response.json()).toMatchObject({ code: grid_code, isDemo: true })
    }
  })

  test('a point in the sea gets a clear answer', async () => {
    const response = await visitor.get('/api/v1/grid-at-position?lng=124.5&lat=30.1')
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code: 'position_outside_grids' })
  })

  test.each(['lng=abc&lat=27', 'lng=111', 'lng=111&lat=27&wgs84=true', 'lng=200&lat=27'])(
    'a malformed point (%s) is refused',
    async (query) => {
      expect((await visitor.get(`/api/v1/grid-at-position?${query}`)).statusCode).toBe(400)
    },
  )
})

test('a grid shows its worker and whether they are on duty', async () => {
  const { grid_code } = await service.db
    .selectFrom('buildings')
    .select('grid_code')
    .executeTakeFirstOrThrow()
  const atTen = (await visitor.get(`/api/v1/grids/${grid_code}`)).json()
  expect(atTen.worker).toMatchObject({ isOnDuty: true, displayName: expect.any(String) })
  service.clock.advanceHours(12)
  const atNight = (await visitor.get(`/api/v1/grids/${grid_code}`)).json()
  service.clock.advanceHours(-12)
  expect(atNight.worker).toMatchObject({ isOnDuty: false })
})

test('the grids of a community say how many households they have', async () => {
  const { items } = (await visitor.get('/api/v1/grids?communityCode=430503005003')).json()
  const counted = await service.db
    .selectFrom('households')
    .select(['grid_code', ({ fn }) => fn.countAll<string>().as('count')])
    .where('community_code', '=', '430503005003')
    .groupBy('grid_code')
    .execute()
  expect(counted.length).toBeGreaterThan(1)
  for (const { grid_code, count } of counted) {
    expect(items).toContainEqual(
      expect.objectContaining({ code: grid_code, householdCount: Number(count) }),
    )
  }
})

test('an unknown grid is not found', async () => {
  expect((await visitor.get('/api/v1/grids/999999999999999')).statusCode).toBe(404)
})
