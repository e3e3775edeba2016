import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'

/** Claims and disputes of a community that nobody has decided yet, along the indexes of those that wait. */
export async function countWaiting(db: Kysely<Database>, communityCode: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select ((select count(*) from household_claims
              where community_code = ${communityCode} and status = 'waiting')
          + (select count(*) from household_disputes
              where community_code = ${communityCode} and status = 'waiting'))::int as count
  `.execute(db)
  return rows[0]?.count ?? 0
}
