import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * No home and no building is in a grid that ended, whoever writes it. Those that are go to its heir; a home whose grid has
 * none goes to its building's. Where there is no heir either, the grid stands again, without its outline, so that its
 * committee sees the homes and puts them elsewhere. Notices know the homes they went along with into a grid of others by
 * name; those that went along before go on by the buildings they named.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await moveToHeirs(db)
  await raiseGrids(db)
  await sql`
    alter table grids
      add column stands boolean not null generated always as (retired_at is null) stored`.execute(
    db,
  )
  await sql`alter table grids add unique (community_code, code, stands)`.execute(db)
  await requireStandingGrid(db, 'buildings')
  await requireStandingGrid(db, 'households')
  await sql`alter table notices add column heir_household_ids bigint[]`.execute(db)
}

async function moveToHeirs(db: Kysely<unknown>): Promise<void> {
  for (const table of ['buildings', 'households']) {
    await sql`
      with recursive line (community_code, code, heir_code) as (
        select community_code, code, heir_code from grids where retired_at is not null
         union
        select line.community_code, line.code, next.heir_code
          from line
          join grids next on next.community_code = line.community_code and next.code = line.heir_code
         where next.retired_at is not null)
      update ${sql.table(table)} moved set grid_code = heir.code
        from line
        join grids heir on heir.community_code = line.community_code and heir.code = line.heir_code
       where heir.retired_at is null
         and moved.community_code = line.community_code and moved.grid_code = line.code`.execute(db)
  }
  await sql`
    update households household set grid_code = building.grid_code
      from buildings building, grids ended, grids standing
     where building.community_code = household.community_code
       and building.id = household.building_id
       and ended.community_code = household.community_code and ended.code = household.grid_code
       and ended.retired_at is not null
       and standing.community_code = building.community_code
       and standing.code = building.grid_code and standing.retired_at is null`.execute(db)
}

async function raiseGrids(db: Kysely<unknown>): Promise<void> {
  await sql`
    update grids set retired_at = null, heir_code = null, polygon = '[]'
     where retired_at is not null
       and (exists (select from households home
                     where home.community_code = grids.community_code and home.grid_code = grids.code)
         or exists (select from buildings building
                     where building.community_code = grids.community_code
                       and building.grid_code = grids.code))`.execute(db)
}

/** A column that is always true, so that a foreign key can ask for a grid that stands. */
async function requireStandingGrid(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table)
  await sql`
    alter table ${name}
      add column grid_stands boolean not null default true check (grid_stands)`.execute(db)
  await sql`
    alter table ${name}
      add constraint ${sql.ref(`${table}_in_standing_grid`)}
      foreign key (community_code, grid_code, grid_stands)
      references grids (community_code, code, stands)`.execute(db)
}

export const homesStand: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
