import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { KnownGrid, KnownPlaces } from './place-rows'
import type { SealedPerson } from './seal-person'

export interface StagedRow {
  readonly rowNumber: number
  readonly gridCode: string
  readonly buildingId: string | null
  readonly buildingName: string
  readonly room: string
  readonly areaHundredths: number | null
  readonly isDeveloperHeld: boolean | null
  readonly isEmpty: boolean | null
  readonly owners: readonly SealedPerson[] | null
  readonly contact: SealedPerson | null
}

export async function listKnownPlaces(
  db: Kysely<Database>,
  communityCode: string,
): Promise<KnownPlaces> {
  const grids = await listKnownGrids(db, communityCode)
  const buildings = await db
    .selectFrom('buildings')
    .select(['id', 'grid_code as gridCode', 'name'])
    .where('community_code', '=', communityCode)
    .orderBy('id')
    .execute()
  return { grids, buildings }
}

/** With those that ended, which a sheet may still name. */
async function listKnownGrids(db: Kysely<Database>, communityCode: string): Promise<KnownGrid[]> {
  const { rows } = await sql<KnownGrid>`
    with recursive line (code, name, next_code) as (
      select code, name, code from grids where community_code = ${communityCode}
       union all
      select line.code, line.name, ended.heir_code
        from line
        join grids ended on ended.community_code = ${communityCode} and ended.code = line.next_code
       where ended.retired_at is not null)
    select line.code, line.name, max(standing.code) as "standsIn"
      from line
      left join grids standing
        on standing.community_code = ${communityCode} and standing.code = line.next_code
       and standing.retired_at is null
     group by line.code, line.name
     order by line.code`.execute(db)
  return rows
}

/**
 * Rows whose building moved, or whose grid ended, since they were read: a building is in its grid, and a new one goes to
 * the heir. In no grid at all is a fault.
 */
export async function followGrids(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await sql`
    update roster_import_rows staged set grid_code = building.grid_code
      from buildings building
     where staged.community_code = ${communityCode} and staged.import_id = ${id}::bigint
       and building.community_code = staged.community_code and building.id = staged.building_id
       and building.grid_code <> staged.grid_code`.execute(db)
  const grids = await listKnownGrids(db, communityCode)
  for (const { code, standsIn } of grids.filter((grid) => grid.standsIn !== grid.code)) {
    await db
      .updateTable('roster_import_rows')
      .set({ grid_code: standsIn ?? '' })
      .where('community_code', '=', communityCode)
      .where('import_id', '=', id)
      .where('building_id', 'is', null)
      .where('grid_code', '=', code)
      .execute()
  }
}

export async function insertStagedRows(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  rows: readonly StagedRow[],
): Promise<void> {
  await db
    .insertInto('roster_import_rows')
    .columns([
      'community_code',
      'import_id',
      'row_number',
      'grid_code',
      'building_id',
      'building_name',
      'room',
      'floor_area_hundredths',
      'is_developer_held',
      'is_empty',
      'owners',
      'owner_indexes',
      'contact',
      'contact_index',
    ])
    .expression(
      sql`select ${communityCode}, ${id}::bigint, "rowNumber", "gridCode", "buildingId", "buildingName",
                 room, "areaHundredths", "isDeveloperHeld", "isEmpty", owners, "ownerIndexes", contact,
                 contact->>'index'
            from jsonb_to_recordset(${JSON.stringify(rows.map(withIndexes))}::jsonb) as row (
                 "rowNumber" int, "gridCode" text, "buildingId" bigint, "buildingName" text, room text,
                 "areaHundredths" int, "isDeveloperHeld" boolean, "isEmpty" boolean, owners jsonb,
                 "ownerIndexes" text[], contact jsonb)`,
    )
    .execute()
}

function withIndexes(row: StagedRow) {
  return { ...row, ownerIndexes: row.owners?.map(({ index }) => index).sort() ?? null }
}

/** What the sheet says is personal, and nobody needs it any more. */
export async function deleteStagedRows(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await db
    .deleteFrom('roster_import_rows')
    .where('community_code', '=', communityCode)
    .where('import_id', '=', id)
    .execute()
}

/**
 * The same for the same roster, whoever changed it since: a sum, in any order, over all its households with their
 * grids, buildings, owners and contacts.
 */
export async function fingerprintRoster(
  db: Kysely<Database>,
  communityCode: string,
): Promise<string> {
  const { rows } = await sql<{ fingerprint: string }>`
    select concat_ws('/',
      (select sum(hashtextextended(concat_ws('|', code, heir_code, stands), 0)::numeric)
         from grids where community_code = ${communityCode}),
      (select sum(hashtextextended(concat_ws('|', id, grid_code, name), 0)::numeric)
         from buildings where community_code = ${communityCode}),
      (select sum(hashtextextended(concat_ws('|', id, building_id, room, floor_area_hundredths,
                is_developer_held, is_empty), 0)::numeric)
         from households where community_code = ${communityCode}),
      (select sum(hashtextextended(concat_ws('|', household_id, owner_id), 0)::numeric)
         from household_owners where community_code = ${communityCode}),
      (select sum(hashtextextended(concat_ws('|', household_id, person_index), 0)::numeric)
         from household_contacts where community_code = ${communityCode})) as fingerprint`.execute(
    db,
  )
  return rows[0]?.fingerprint ?? ''
}
