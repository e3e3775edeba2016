import { sql } from 'kysely'
import { doAct } from './build-grid-file'
import { buildNeighbourhood, insertHousehold, type Neighbourhood } from './build-neighbourhood'
import { check, confirm, IMPORTS, listOf, sendSheet, settled } from './build-roster'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let next = 10

beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

/** A community with two grids of three homes, 1栋 in the first and 2栋 in the second. */
async function build(): Promise<{ home: Neighbourhood; committee: TestClient; code: string }> {
  next += 1
  const code = `4305039902${next}`
  const home = await buildNeighbourhood(service, code)
  return { home, committee: await home.committee(), code }
}

/** How many homes each building of each grid has. */
async function homesIn(code: string): Promise<string[]> {
  const { rows } = await sql<{ home: string }>`
    select substr(household.grid_code, 13) || ' ' || substr(building.grid_code, 13) || ' '
           || building.name || ' ' || count(*) as home
      from households household
      join buildings building
        on building.community_code = household.community_code and building.id = household.building_id
     where household.community_code = ${code}
     group by household.grid_code, building.grid_code, building.name
     order by 1`.execute(service.db)
  return rows.map(({ home }) => home)
}

const faultsOf = async (committee: TestClient, id: string) =>
  (
    await listOf<{ rowNumber: number; column: string; fault: string; otherRow: number | null }>(
      committee,
      `${IMPORTS}/${id}/faults`,
    )
  ).map(({ rowNumber, column, fault, otherRow }) => [rowNumber, column, fault, otherRow])

test('a sheet that names a grid by what it was called before it was joined means its heir', async () => {
  const { committee, code } = await build()
  await doAct(committee, `${code}002`, 'merge-plan', { intoCode: `${code}001` })
  const found = await check(committee, code, [
    ['002', '9栋', '101', '86.4'],
    ['第2网格', '9栋', '102', '86.4'],
    ['第2网格', '2栋', '1单元901', '86.4'],
    [null, '8栋', '101', '86.4'],
  ])
  expect(found).toMatchObject({ status: 'ready', addedCount: 4 })
  await confirm(committee, found.id)
  expect(await homesIn(code)).toEqual([
    '001 001 1栋 3',
    '001 001 2栋 4',
    '001 001 8栋 1',
    '001 001 9栋 2',
  ])
})

test('a grid that gets another number before an import is written has its homes under the new one', async () => {
  const { committee, code } = await build()
  const found = await check(committee, code, [
    ['002', '9栋', '101', '86.4'],
    ['002', '2栋', '1单元901', '86.4'],
  ])
  await doAct(committee, `${code}002`, 'renumber-plan', { number: '012' })
  expect(await confirm(committee, found.id)).toMatchObject({
    status: 'ready',
    isCheckedAgain: true,
    addedCount: 2,
  })
  expect(await confirm(committee, found.id)).toMatchObject({ status: 'done' })
  expect(await homesIn(code)).toEqual(['001 001 1栋 3', '012 012 2栋 4', '012 012 9栋 1'])
})

test('a new building whose grid ends without an heir before the import is written is a fault', async () => {
  const { committee, code } = await build()
  const { items } = (await committee.get(`/api/v1/grids/${code}002/buildings`)).json()
  const url = `/api/v1/buildings/${items[0].id}/grid`
  await committee.put(url, { gridCode: `${code}001` })
  const found = await check(committee, code, [['002', '9栋', '101', '86.4']])
  await doAct(committee, `${code}002`, 'retirement-plan')
  expect(await confirm(committee, found.id)).toMatchObject({ status: 'faulty' })
  expect(await faultsOf(committee, found.id)).toEqual([[2, 'grid', 'unknown_grid', null]])
  const again = await check(committee, code, [['第2网格', '9栋', '101', '86.4']])
  expect(await faultsOf(committee, again.id)).toEqual([[2, 'grid', 'unknown_grid', null]])
})

test('no home and no building can be in a grid that ended, whoever writes it', async () => {
  const { committee, code } = await build()
  await doAct(committee, `${code}002`, 'merge-plan', { intoCode: `${code}001` })
  const [building] = await service.db
    .selectFrom('buildings')
    .select('id')
    .where('community_code', '=', code)
    .execute()
  const id = building?.id ?? ''
  await expect(insertHousehold(service.db, `${code}002`, id, '901')).rejects.toThrow(
    'households_in_standing_grid',
  )
  const { db } = service
  await expect(
    sql`update buildings set grid_code = ${`${code}002`} where id = ${id}::bigint`.execute(db),
  ).rejects.toThrow('buildings_in_standing_grid')
  await expect(
    sql`update grids set retired_at = now() where code = ${`${code}001`}`.execute(db),
  ).rejects.toThrow('in_standing_grid')
  const sheets = await committee.get(`/api/v1/grids/${code}002/door-sheets`)
  expect(sheets.statusCode).toBe(409)
})

test('a building is known by its grid and its name, so two grids may have one of the same name', async () => {
  const { committee, code } = await build()
  const rows = [
    ['001', '88栋', '101', '86.4'],
    ['002', '88栋', '101', '90'],
    ['002', '88栋', '102', '90'],
  ]
  const found = await check(committee, code, rows)
  expect(found).toMatchObject({ status: 'ready', addedCount: 3 })
  await confirm(committee, found.id)
  expect(await homesIn(code)).toEqual([
    '001 001 1栋 3',
    '001 001 88栋 1',
    '002 002 2栋 3',
    '002 002 88栋 2',
  ])
  expect(await check(committee, code, rows)).toMatchObject({ status: 'ready', sameCount: 3 })
  const unclear = await check(committee, code, [
    [null, '88栋', '101', '86.4'],
    ['002', '88栋', '102', '90'],
    ['002', '88栋', '102', '90'],
    ['001', '77栋', '101', '86.4'],
    ['002', '77栋', '101', '86.4'],
    [null, '77栋', '102', '86.4'],
  ])
  expect(await faultsOf(committee, unclear.id)).toEqual([
    [2, 'building', 'ambiguous_building', null],
    [4, 'room', 'duplicate_room', 3],
    [7, 'grid', 'grid_needed', null],
  ])
})

test('two buildings of one name are told from each other until their grids are joined', async () => {
  const { committee, code } = await build()
  const found = await check(committee, code, [
    ['001', '88栋', '101', '86.4'],
    ['002', '88栋', '101', '90'],
  ])
  await doAct(committee, `${code}002`, 'merge-plan', { intoCode: `${code}001` })
  expect(await confirm(committee, found.id)).toMatchObject({ status: 'faulty' })
  expect(await faultsOf(committee, found.id)).toEqual([[3, 'room', 'duplicate_room', 2]])
})

test('a name that two grids have says no grid', async () => {
  const { committee, code } = await build()
  await service.db
    .updateTable('grids')
    .set({ name: '第1网格' })
    .where('community_code', '=', code)
    .execute()
  const found = await check(committee, code, [['第1网格', '9栋', '101', '86.4']])
  expect(await faultsOf(committee, found.id)).toEqual([[2, 'grid', 'ambiguous_grid', null]])
})

test('a building, a room, a grid and a name are the same however they are written, and stored without what nobody sees', async () => {
  const { committee, code } = await build()
  await committee.put(`/api/v1/grids/${code}001`, { name: '松坡 1', dutyPhone: null })
  const found = await check(committee, code, [
    ['松坡 1', '88 栋', '101', '86.4', '唐\u200b小燕', '10907390001'],
    ['松坡１', '8\u200b8栋', '102', '86.4\u200b', '唐小燕\ufeff', '10907390001'],
    ['001', '８８', '1\u00ad03', '86.4'],
    ['001', '88\u3000栋', '10\u20603', '86.4'],
  ])
  expect(await faultsOf(committee, found.id)).toEqual([[5, 'room', 'duplicate_room', 4]])
  const again = await check(committee, code, [
    ['松坡 1', '88 栋', '101', '86.4', '唐\u200b小燕', '10907390001'],
    ['松坡１', '8\u200b8栋', '102', '86.4\u200b', '唐小燕\ufeff', '10907390001'],
    ['001', '８８', '1\u00ad03', '86.4'],
  ])
  await confirm(committee, again.id)
  expect(await homesIn(code)).toEqual(['001 001 1栋 3', '001 001 88栋 3', '002 002 2栋 3'])
  const owners = await service.db
    .selectFrom('roster_owners')
    .select('id')
    .where('community_code', '=', code)
    .execute()
  expect(owners).toHaveLength(1)
})

test('a grid with the longest name it may have goes through the export and back', async () => {
  const { committee, code } = await build()
  const grid = `/api/v1/grids/${code}001`
  const name = '南门一至四栋'.repeat(5)
  expect((await committee.put(grid, { name, dutyPhone: null })).statusCode).toBe(200)
  const { rawPayload } = await committee.get(`/api/v1/roster/export?communityCode=${code}`)
  const { id } = await sendSheet(committee, code, rawPayload)
  expect(await settled(committee, id)).toMatchObject({ status: 'ready', sameCount: 6 })
  const formula = await committee.put(grid, { name: '＝1+1', dutyPhone: null })
  expect(formula.statusCode).toBe(400)
})

test('after an import the planner knows how much there is', async () => {
  const { committee, code } = await build()
  const rows = [101, 102, 103].map((room) => [
    ...['001', '9栋', `${room}`, '86.4', `业主${room}`],
    ...[`1090739${room}1`, `亲属${room}`, `1080739${room}1`],
  ])
  await confirm(committee, (await check(committee, code, rows)).id)
  const tables = ['households', 'household_owners', 'roster_owners', 'household_contacts'] as const
  for (const table of tables) {
    const { rows: found } = await sql<{ known: number; stored: number }>`
      select reltuples::int as known, (select count(*)::int from ${sql.table(table)}) as stored
        from pg_class where oid = ${table}::regclass`.execute(service.db)
    expect([table, found[0]?.known]).toEqual([table, found[0]?.stored])
  }
})
