import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { isHeld, isPresent } from '../units/presence-service'

/** Who changes grids, and when. */
export interface GridsChanged {
  readonly accountId: string
  readonly now: Date
}

/** Keeps somebody responsible for the ground of a grid while grids change. What it does stands in the history of appointments. */
export interface GridPostsService {
  /**
   * Appoints the workers of one grid, and those to come, to another as well, for as long and with the same hours. Who is
   * appointed there already stays as they are and goes on for what their appointment leaves of it. The longest-serving
   * comes first there too.
   * @param endsOld their appointment to the first grid ends at the same moment
   */
  inheritPosts(
    trx: Transaction<Database>,
    posts: { readonly fromCode: string; readonly toCode: string; readonly endsOld: boolean },
    by: GridsChanged,
  ): Promise<void>
  /** Nobody works, or will, in a grid that is no more. What has not begun never does. */
  endPosts(trx: Transaction<Database>, gridCode: string, by: GridsChanged): Promise<void>
  /** Whether anybody is appointed to the grid now. */
  hasWorker(db: Kysely<Database>, gridCode: string, now: Date): Promise<boolean>
  /** Those of some grids in which somebody is present now. */
  listAttendedGrids(
    db: Kysely<Database>,
    gridCodes: readonly string[],
    now: Date,
  ): Promise<ReadonlySet<string>>
}

/** Not over: held now or to come. */
const isOpen = (table: string, now: Date) =>
  sql<boolean>`(${sql.ref(`${table}.ends_at`)} is null
    or ${sql.ref(`${table}.ends_at`)} > greatest(${now}, ${sql.ref(`${table}.starts_at`)}))`

export function createGridPostsService(): GridPostsService {
  const service: GridPostsService = {
    async inheritPosts(trx, { fromCode, toCode, endsOld }, by) {
      const { now } = by
      const { rows } = await sql<StoredChange>`
        insert into appointments
          (account_id, role, area_code, department_code, duty_from, duty_until, starts_at, ends_at,
           is_second)
        select post.account_id, post.role, ${toCode}, post.department_code, post.duty_from,
               post.duty_until, lower(left_over.term), upper(left_over.term), post.is_second
          from appointments post
         cross join lateral unnest(
           tstzmultirange(tstzrange(greatest(post.starts_at, ${now}), post.ends_at))
             - coalesce((
                 select range_agg(tstzrange(own.starts_at, own.ends_at)) from appointments own
                  where own.account_id = post.account_id and own.role = 'grid_worker'
                    and own.area_code = ${toCode} and ${isOpen('own', now)}), '{}')
           ) as left_over (term)
         where post.role = 'grid_worker' and post.area_code = ${fromCode} and ${isOpen('post', now)}
         order by post.starts_at, post.id
        returning id, starts_at as "effectiveAt"`.execute(trx)
      await storeChanges(trx, rows, { kind: 'appointed', gridCode: toCode }, by)
      if (endsOld) await service.endPosts(trx, fromCode, by)
    },
    async endPosts(trx, gridCode, by) {
      const { now } = by
      const { rows } = await sql<StoredChange>`
        update appointments post set ends_at = greatest(${now}, post.starts_at)
         where post.role = 'grid_worker' and post.area_code = ${gridCode} and ${isOpen('post', now)}
        returning post.id, post.ends_at as "effectiveAt"`.execute(trx)
      await storeChanges(trx, rows, { kind: 'ended', gridCode }, by)
    },
    async hasWorker(db, gridCode, now) {
      const { rows } = await sql`
        select from appointments post
         where post.role = 'grid_worker' and post.area_code = ${gridCode} and ${isHeld('post', now)}
         limit 1`.execute(db)
      return rows.length > 0
    },
    async listAttendedGrids(db, gridCodes, now) {
      if (gridCodes.length === 0) return new Set()
      const rows = await db
        .selectFrom('appointments as post')
        .select('post.area_code')
        .where('post.role', '=', 'grid_worker')
        .where('post.area_code', 'in', [...gridCodes])
        .where(isPresent('post', now))
        .execute()
      return new Set(rows.map(({ area_code }) => area_code))
    },
  }
  return service
}

interface StoredChange {
  readonly id: string
  readonly effectiveAt: Date
}

async function storeChanges(
  trx: Transaction<Database>,
  posts: readonly StoredChange[],
  { kind, gridCode }: { readonly kind: 'appointed' | 'ended'; readonly gridCode: string },
  { accountId, now }: GridsChanged,
): Promise<void> {
  if (posts.length === 0) return
  await trx
    .insertInto('appointment_changes')
    .values(
      posts.map(({ id, effectiveAt }) => ({
        office_code: gridCode.slice(0, 12),
        appointment_id: id,
        kind,
        effective_at: effectiveAt,
        account_id: accountId,
        changed_at: now,
      })),
    )
    .execute()
}
