import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Places are reference data; grids, buildings and households belong to a community. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table places (
      code text primary key,
      parent_code text references places (code),
      level text not null check (level in ('province', 'city', 'county', 'subdistrict', 'community')),
      name text not null
    )`.execute(db)
  await sql`create index places_by_parent on places (parent_code, code)`.execute(db)

  await sql`
    create table grids (
      community_code text not null,
      code text not null,
      name text not null,
      polygon jsonb not null,
      duty_phone text,
      is_demo boolean not null default false,
      primary key (community_code, code)
    )`.execute(db)

  await sql`
    create table buildings (
      community_code text not null,
      id bigint generated always as identity,
      grid_code text not null,
      name text not null,
      lng double precision not null,
      lat double precision not null,
      primary key (community_code, id),
      foreign key (community_code, grid_code) references grids (community_code, code)
    )`.execute(db)
  await sql`create index buildings_by_grid on buildings (community_code, grid_code, id)`.execute(db)

  await sql`
    create table households (
      community_code text not null,
      id bigint generated always as identity,
      grid_code text not null,
      building_id bigint not null,
      room text not null,
      floor_area_hundredths integer not null check (floor_area_hundredths >= 0),
      primary key (community_code, id),
      unique (community_code, building_id, room),
      foreign key (community_code, building_id) references buildings (community_code, id),
      foreign key (community_code, grid_code) references grids (community_code, code)
    )`.execute(db)
  await sql`create index households_by_grid on households (community_code, grid_code, id)`.execute(
    db,
  )
}

export const places: MigrationFile = {
  up,
  distribution: {
    reference: ['places'],
    byCommunity: ['grids', 'buildings', 'households'],
  },
}
