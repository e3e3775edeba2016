import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import { coversPost, isAttended } from '../units/presence-service'

/** When a grid has nobody any more, as far as is known now. */
interface Gap {
  readonly gridCode: string
  readonly gridName: string
  readonly at: Date
}

/**
 * Moments at which the last who was present in a grid leaves: their term ends, or their leave begins. What has begun counts
 * only while it lasts.
 */
export async function listGaps(
  db: Kysely<Database>,
  { since, until, now }: { readonly since: Date; readonly until: Date; readonly now: Date },
): Promise<Gap[]> {
  const code = sql.ref('moment.code')
  const { rows } = await sql<Gap>`
    select grid.code as "gridCode", grid.name as "gridName", moment.at
      from (
        select post.area_code as code, post.ends_at as at from appointments post
         where post.role = 'grid_worker' and post.ends_at > ${since} and post.ends_at <= ${until}
        union
        select post.area_code, leave.starts_at
          from leaves leave
          join appointments post on ${coversPost('leave', 'post')}
         where leave.taken_back_at is null
           and leave.starts_at > ${since} and leave.starts_at <= ${until} and post.role = 'grid_worker'
      ) moment
      join grids grid on grid.community_code = substr(moment.code, 1, 12) and grid.code = moment.code
     where grid.retired_at is null
       and ${isAttended(code, sql`moment.at - interval '1 second'`)}
       and not ${isAttended(code, sql`moment.at`)}
       and not ${isAttended(code, sql`greatest(moment.at, ${now}::timestamptz)`)}
     order by moment.at, grid.code`.execute(db)
  return rows
}
