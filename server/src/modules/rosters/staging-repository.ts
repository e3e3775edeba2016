import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { KnownPlaces } from './place-rows'
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
  const grids = await db
    .selectFrom('grids')
    .select(['code', 'name'])
    .where('community_code', '=', communityCode)
    .orderBy('code')
    .execute()
  const buildings = await db
    .selectFrom('buildings')
    .select(['id', 'grid_code as gridCode', 'name'])
    .where('community_code', '=', communityCode)
    .orderBy('id')
    .execute()
  return { grids, buildings }
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
 * buildings, owners and contacts.
 */
export async function fingerprintRoster(
  db: Kysely<Database>,
  communityCode: string,
): Promise<string> {
  const { rows } = await sql<{ fingerprint: string }>`
    select concat_ws('/',
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
