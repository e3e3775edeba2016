import { type Kysely, sql } from 'kysely'
import { places } from '../src/db/migrations/001-places'
import { namesAsRead } from '../src/db/migrations/079-names-as-read'
import { openDatabase } from '../src/db/open-database'

test('buildings and rooms are named as sheets are read, and of two that look the same the other stays as it is', async () => {
  const database = await openDatabase({ memory: true })
  const db = database.db as unknown as Kysely<unknown>
  await places.up(db)
  await sql`create table roster_import_rows (building_name text, room text)`.execute(db)
  await sql`
    insert into grids (community_code, code, name, polygon)
    values ('c', '1', '一', '[]'), ('c', '2', '二', '[]')`.execute(db)
  const buildings = ['88 栋', '88栋', '8\u200b8栋', '\uff17 栋', '7\u00ad栋']
  for (const name of buildings) {
    await sql`
      insert into buildings (community_code, grid_code, name, lng, lat)
      values ('c', '1', ${name}, 0, 0)`.execute(db)
  }
  await sql`insert into buildings (community_code, grid_code, name, lng, lat) values ('c', '2', '88 栋', 0, 0)`.execute(
    db,
  )
  for (const room of ['1单元 101', '１单元101', '102\u3000', '103']) {
    await sql`
      insert into households (community_code, grid_code, building_id, room, floor_area_hundredths)
      select 'c', '1', id, ${room}, 1 from buildings where name = '88栋'`.execute(db)
  }
  await sql`insert into roster_import_rows values ('9 栋', '１01')`.execute(db)
  await namesAsRead.up(db)
  const { rows: names } = await sql<{
    name: string
  }>`select name from buildings order by id`.execute(db)
  expect(names.map(({ name }) => name)).toEqual([
    ...['88 栋', '88栋', '8\u200b8栋', '7栋', '7\u00ad栋', '88栋'],
  ])
  const { rows: rooms } = await sql<{
    room: string
  }>`select room from households order by id`.execute(db)
  expect(rooms.map(({ room }) => room)).toEqual(['1单元101', '１单元101', '102', '103'])
  const { rows: waiting } = await sql`select * from roster_import_rows`.execute(db)
  expect(waiting).toEqual([{ building_name: '9栋', room: '101' }])
  await database.close()
})
