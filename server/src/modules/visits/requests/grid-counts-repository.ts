import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../db/schema'
import type { GridRequestCounts } from './visit-requests-types'

/** Open ones by grid, for those grids that have any. */
export async function countByGrid(
  db: Kysely<Database>,
  communityCode: string,
  now: Date,
): Promise<GridRequestCounts[]> {
  const { rows } = await sql<GridRequestCounts>`
    select grid.code as "gridCode", grid.name as "gridName",
           count(*) filter (where request.status = 'waiting')::int as waiting,
           count(*) filter (where request.status = 'agreed')::int as agreed,
           count(*) filter (where request.due_at <= ${now})::int as overdue
      from visit_requests request
      join households household on household.community_code = request.community_code
                               and household.id = request.household_id
      join grids grid on grid.community_code = household.community_code
                     and grid.code = household.grid_code
     where request.community_code = ${communityCode} and request.ended_at is null
     group by grid.code, grid.name
     order by grid.code`.execute(db)
  return rows
}
