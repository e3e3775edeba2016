import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'

/** What a grid's public reports say of it: how many are open, counted up to a hundred, and when one was last accepted or resolved. */
export interface GridRecord {
  readonly openCount: number
  readonly answeredAt: Date | null
}

const MOST_COUNTED = 100

/** What anybody may know of how a grid's public reports are handled; both parts come from an index of their own. */
export async function findGridRecord(db: Kysely<Database>, gridCode: string): Promise<GridRecord> {
  const communityCode = gridCode.slice(0, 12)
  const { rows } = await sql<{ open: string; answered_at: Date | null }>`
    select (
      select count(*) from (
        select from reports
         where community_code = ${communityCode} and grid_code = ${gridCode} and is_public
           and status in ('submitted', 'accepted', 'in_progress', 'suspended')
         limit ${MOST_COUNTED}) as counted
    ) as open, (
      select greatest(accepted_at, resolved_at) from reports
       where community_code = ${communityCode} and grid_code = ${gridCode} and is_public
         and greatest(accepted_at, resolved_at) is not null
       order by greatest(accepted_at, resolved_at) desc
       limit 1
    ) as answered_at`.execute(db)
  const [row] = rows
  return { openCount: Number(row?.open), answeredAt: row?.answered_at ?? null }
}
