import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/** Any number, as long as nothing else locks it. */
const GRIDS_LOCK = 290_029

/** Communities whose grids changed after that version, the last change at the end. */
export async function listChangedCommunities(
  db: Kysely<Database>,
  version: string,
): Promise<{ readonly communityCode: string; readonly version: string }[]> {
  return db
    .selectFrom('grid_versions')
    .select(['community_code as communityCode', 'version'])
    .where('version', '>', sql<string>`${version}::bigint`)
    .orderBy('version')
    .execute()
}

/** 0 as long as nothing changed. */
export async function findVersion(db: Kysely<Database>, communityCode: string): Promise<string> {
  const row = await db
    .selectFrom('grid_versions')
    .select('version')
    .where('community_code', '=', communityCode)
    .executeTakeFirst()
  return row?.version ?? '0'
}

/** One change of grids at a time until the commit, in the whole installation, so that versions grow in that order. */
export async function lockGrids(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${GRIDS_LOCK})`.execute(trx)
}

/** Tells every process that the community's grids are others; the caller holds `lockGrids`. */
export async function raiseVersion(
  trx: Transaction<Database>,
  communityCode: string,
): Promise<void> {
  await sql`
    insert into grid_versions (community_code, version)
    select ${communityCode}, coalesce(max(version), 0) + 1 from grid_versions
    on conflict (community_code) do update set version = excluded.version`.execute(trx)
}
