import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/schema'

/**
 * Who is there to ask: whoever holds a post and is not on leave. A grid in which nobody is present is with its committee
 * (代管); no flag says so, it is worked out here and nowhere else.
 */

/** An instant, or the expression of one. */
type Instant = Date | RawBuilder<unknown>

/** Whether a post of the table `appointments` runs. @param post its alias */
export function isHeld(post: string, at: Instant): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${post}.${column}`)
  return sql<boolean>`(${of('starts_at')} <= ${at} and (${of('ends_at')} is null or ${of('ends_at')} > ${at}))`
}

/** Whether a row of `leaves` that nobody took back is of a post: it covers all of the person's, or those of one community. */
export function coversPost(leave: string, post: string): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${leave}.${column}`)
  return sql<boolean>`(${of('account_id')} = ${sql.ref(`${post}.account_id`)} and ${of('taken_back_at')} is null
    and (${of('area_code')} is null or ${of('area_code')} = substr(${sql.ref(`${post}.area_code`)}, 1, 12)))`
}

/** Whether the holder of a post is on leave from it; only grid workers ever are. */
export function isOnLeave(post: string, at: Instant): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${post}.role`)} = 'grid_worker' and exists (
    select from leaves
     where ${coversPost('leaves', post)} and leaves.starts_at <= ${at} and leaves.ends_at > ${at}))`
}

/** Whether the holder of a post is there to ask. */
export function isPresent(post: string, at: Instant): RawBuilder<boolean> {
  return sql<boolean>`(${isHeld(post, at)} and not ${isOnLeave(post, at)})`
}

/** Whether anybody is there to ask in a grid. @param gridCode the expression of its code */
export function isAttended(gridCode: RawBuilder<unknown>, at: Instant): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from appointments worker
     where worker.area_code = ${gridCode} and worker.role = 'grid_worker' and ${isPresent('worker', at)})`
}

/** The grids of a community in which nobody is present. */
export async function listUnattendedGrids(
  db: Kysely<Database>,
  communityCode: string,
  now: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom('grids')
    .select('code')
    .where('community_code', '=', communityCode)
    .where('retired_at', 'is', null)
    .where(sql<boolean>`not ${isAttended(sql.ref('grids.code'), now)}`)
    .orderBy('code')
    .execute()
  return rows.map(({ code }) => code)
}
