import { type Kysely, sql } from 'kysely'
import { places } from '../src/db/migrations/001-places'
import { homesStand } from '../src/db/migrations/073-homes-stand'
import { openDatabase } from '../src/db/open-database'

test('homes left in a grid that ended go to its heir, and a grid without one stands again for them', async () => {
  const database = await openDatabase({ memory: true })
  const db = database.db as unknown as Kysely<unknown>
  await places.up(db)
  await sql`alter table grids add column retired_at timestamptz, add column heir_code text`.execute(
    db,
  )
  await sql`create table notices ()`.execute(db)
  await sql`
    insert into grids (community_code, code, name, polygon, retired_at, heir_code)
    values ('c', '1', '一', '[1]', null, null),
           ('c', '2', '二', '[2]', '2026-11-01', '3'),
           ('c', '3', '三', '[3]', '2026-11-02', '1'),
           ('c', '4', '四', '[4]', '2026-11-03', null),
           ('c', '5', '五', '[5]', '2026-11-03', null)`.execute(db)
  await sql`
    insert into buildings (community_code, grid_code, name, lng, lat)
    values ('c', '1', '1栋', 0, 0), ('c', '2', '2栋', 0, 0), ('c', '4', '4栋', 0, 0)`.execute(db)
  await sql`
    insert into households (community_code, grid_code, building_id, room, floor_area_hundredths)
    select building.community_code, home.grid_code, building.id, home.room, 1
      from (values ('2栋', '2', '101'), ('2栋', '4', '102'), ('4栋', '4', '101'), ('1栋', '5', '101'))
           as home (building, grid_code, room)
      join buildings building on building.name = home.building`.execute(db)
  await homesStand.up(db)
  const { rows: homes } = await sql`
    select building.name, building.grid_code as "buildingIn", home.room, home.grid_code as "homeIn"
      from households home join buildings building on building.id = home.building_id
     order by 1, 3`.execute(db)
  expect(homes).toEqual([
    { name: '1栋', buildingIn: '1', room: '101', homeIn: '1' },
    { name: '2栋', buildingIn: '1', room: '101', homeIn: '1' },
    { name: '2栋', buildingIn: '1', room: '102', homeIn: '1' },
    { name: '4栋', buildingIn: '4', room: '101', homeIn: '4' },
  ])
  const { rows: grids } = await sql`
    select code, polygon from grids where stands order by code`.execute(db)
  expect(grids).toEqual([
    { code: '1', polygon: [1] },
    { code: '4', polygon: [] },
  ])
  await database.close()
})
