import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/** Keeps somebody responsible for the ground of a grid while grids change. */
export interface GridPostsService {
  /**
   * Appoints the workers of one grid to another as well, from now on and with the same hours; who works there already
   * stays as they are. The longest-serving comes first there too.
   * @param endsOld their appointment to the first grid ends at the same moment
   */
  inheritPosts(
    trx: Transaction<Database>,
    posts: { readonly fromCode: string; readonly toCode: string; readonly endsOld: boolean },
    now: Date,
  ): Promise<void>
  /** Nobody works in a grid that is no more. */
  endPosts(trx: Transaction<Database>, gridCode: string, now: Date): Promise<void>
  /** Whether anybody works in the grid now. */
  hasWorker(db: Kysely<Database>, gridCode: string, now: Date): Promise<boolean>
  /** Those of some grids in which somebody works now. */
  listWorkedGrids(
    db: Kysely<Database>,
    gridCodes: readonly string[],
    now: Date,
  ): Promise<ReadonlySet<string>>
}

const isHeld = (now: Date) =>
  sql<boolean>`post.starts_at <= ${now} and (post.ends_at is null or post.ends_at > ${now})`

export function createGridPostsService(): GridPostsService {
  const service: GridPostsService = {
    async inheritPosts(trx, { fromCode, toCode, endsOld }, now) {
      await sql`
        insert into appointments
          (account_id, role, area_code, department_code, duty_from, duty_until, starts_at, ends_at,
           is_second)
        select post.account_id, post.role, ${toCode}, post.department_code, post.duty_from,
               post.duty_until, ${now}, post.ends_at, post.is_second
          from appointments post
         where post.role = 'grid_worker' and post.area_code = ${fromCode} and ${isHeld(now)}
           and not exists (
             select from appointments own
              where own.account_id = post.account_id and own.role = 'grid_worker'
                and own.area_code = ${toCode} and (own.ends_at is null or own.ends_at > ${now}))
         order by post.starts_at, post.id`.execute(trx)
      if (endsOld) await service.endPosts(trx, fromCode, now)
    },
    async endPosts(trx, gridCode, now) {
      await sql`
        update appointments post set ends_at = ${now}
         where post.role = 'grid_worker' and post.area_code = ${gridCode}
           and (post.ends_at is null or post.ends_at > ${now})`.execute(trx)
    },
    async hasWorker(db, gridCode, now) {
      const { rows } = await sql`
        select from appointments post
         where post.role = 'grid_worker' and post.area_code = ${gridCode} and ${isHeld(now)}
         limit 1`.execute(db)
      return rows.length > 0
    },
    async listWorkedGrids(db, gridCodes, now) {
      if (gridCodes.length === 0) return new Set()
      const rows = await db
        .selectFrom('appointments as post')
        .select('post.area_code')
        .where('post.role', '=', 'grid_worker')
        .where('post.area_code', 'in', [...gridCodes])
        .where(isHeld(now))
        .execute()
      return new Set(rows.map(({ area_code }) => area_code))
    },
  }
  return service
}
