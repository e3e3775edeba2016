import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { OpenWork } from './appointments-types'

/** Exact counts of what is open in one grid, except its notices. */
export async function countOpenWork(
  db: Kysely<Database>,
  gridCode: string,
): Promise<Omit<OpenWork, 'unreachedNotices'>> {
  const communityCode = gridCode.slice(0, 12)
  const unit = `grid:${gridCode}`
  const { rows } = await sql<Omit<OpenWork, 'unreachedNotices'>>`
    select (select count(*)::int from reports
             where accountable_unit = ${unit}
               and status in ('submitted', 'accepted', 'in_progress', 'suspended')) as reports,
           (select count(*)::int from reports where pending_unit = ${unit}) as "handOffs",
           (select count(*)::int
              from household_claims claim
              join households household
                on household.community_code = claim.community_code
               and household.id = claim.household_id
             where claim.community_code = ${communityCode} and claim.status = 'waiting'
               and household.grid_code = ${gridCode}) as claims,
           (select count(*)::int
              from household_disputes dispute
              join households household
                on household.community_code = dispute.community_code
               and household.id = dispute.household_id
             where dispute.community_code = ${communityCode} and dispute.status = 'waiting'
               and household.grid_code = ${gridCode}) as disputes,
           (select count(*)::int
              from visit_requests request
              join households household
                on household.community_code = request.community_code
               and household.id = request.household_id
             where request.community_code = ${communityCode} and request.ended_at is null
               and household.grid_code = ${gridCode}) as visits`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('Counting gives one row')
  return counts
}
