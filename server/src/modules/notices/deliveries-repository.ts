import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { IS_ADDRESSED, READING_COUNTS } from './addressed'
import type { DeliveryMeans, Notice, NoticeHousehold, UnreachedNotice } from './notices-types'

export interface StoredDelivery {
  readonly householdIds: readonly string[]
  readonly means: DeliveryMeans
  readonly accountId: string
  readonly toldAt: Date
}

/**
 * The last word about a household holds: told at the door after a call that nobody took.
 * @returns the households it holds for
 */
export async function storeDeliveries(
  trx: Transaction<Database>,
  notice: TenantId,
  { householdIds, means, accountId, toldAt }: StoredDelivery,
): Promise<string[]> {
  const stored = await trx
    .insertInto('notice_deliveries')
    .values(
      householdIds.map((householdId) => ({
        community_code: notice.communityCode,
        notice_id: notice.id,
        household_id: householdId,
        means,
        delivered_by_account_id: accountId,
        delivered_at: toldAt,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['community_code', 'notice_id', 'household_id'])
        .doUpdateSet((update) => ({
          means: update.ref('excluded.means'),
          delivered_by_account_id: update.ref('excluded.delivered_by_account_id'),
          delivered_at: update.ref('excluded.delivered_at'),
        }))
        // What waited for a network may come after what was done later.
        .whereRef('excluded.delivered_at', '>=', 'notice_deliveries.delivered_at'),
    )
    .returning('household_id')
    .execute()
  return stored.map(({ household_id }) => household_id)
}

/** By what means these homes know of a notice so far, as it is counted: online before any other. */
export async function listMeans(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, DeliveryMeans | 'online'>> {
  const { rows } = await sql<{ id: string; means: DeliveryMeans | 'online' | null }>`
    select household.id,
           case when exists (
             select from notice_reads reading
              where reading.community_code = household.community_code
                and reading.notice_id = notice.id and reading.household_id = household.id
                and ${READING_COUNTS})
           then 'online' else delivery.means end as means
      from notices notice
      join households household on household.community_code = notice.community_code
      left join notice_deliveries delivery
        on delivery.community_code = household.community_code
       and delivery.notice_id = notice.id and delivery.household_id = household.id
     where notice.community_code = ${communityCode} and notice.id = ${id}::bigint
       and household.id = any(${[...householdIds]}::bigint[])`.execute(db)
  return new Map(rows.flatMap(({ id: home, means }) => (means ? [[home, means] as const] : [])))
}

/** @returns whether there was one */
export async function removeDelivery(
  trx: Transaction<Database>,
  notice: TenantId,
  householdId: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('notice_deliveries')
    .where('community_code', '=', notice.communityCode)
    .where('notice_id', '=', notice.id)
    .where('household_id', '=', householdId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** How many of these households a notice is addressed to. @param gridCodes only of these grids */
export async function countAddressed(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  asked: { householdIds: readonly string[]; gridCodes: readonly string[] | undefined },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from notices notice
      join households household on household.community_code = notice.community_code
     where notice.community_code = ${communityCode} and notice.id = ${id}::bigint
       and household.id = any(${[...asked.householdIds]}::bigint[])
       and ${IS_ADDRESSED} and ${inGrids(asked.gridCodes)}`.execute(db)
  return rows[0]?.count ?? 0
}

function inGrids(gridCodes: readonly string[] | undefined) {
  return gridCodes ? ofGrids(gridCodes) : sql`true`
}

/**
 * Households a notice is addressed to and has not reached by any means, or those somebody told, grid by grid, in the order
 * of the roster.
 * @param gridCodes only of these grids
 */
export async function listNoticeHouseholds(
  db: Kysely<Database>,
  notice: Notice,
  asked: { readonly show: 'unreached' | 'told'; readonly gridCodes: readonly string[] | undefined },
  page: PageRequest,
): Promise<Page<NoticeHousehold>> {
  const { communityCode } = notice
  const isTold = asked.show === 'told'
  const [grid = '', last = '0'] =
    page.cursor === undefined ? [] : decodeCursor(page.cursor, ['code', 'id'])
  const { rows } = await sql<{
    id: string
    grid_code: string
    label: string
    means: DeliveryMeans | null
    delivered_at: Date | null
  }>`
    select household.id, household.grid_code,
           building.name || ' ' || household.room as label, delivery.means, delivery.delivered_at
      from notices notice
      join households household on household.community_code = notice.community_code
      join buildings building
        on building.community_code = household.community_code and building.id = household.building_id
      left join notice_deliveries delivery
        on delivery.community_code = household.community_code
       and delivery.notice_id = notice.id and delivery.household_id = household.id
     where notice.community_code = ${communityCode} and notice.id = ${notice.id}::bigint
       and ${IS_ADDRESSED} and ${inGrids(asked.gridCodes)}
       and (delivery.household_id is not null) = ${isTold}
       and not exists (
         select from notice_reads reading
          where reading.community_code = household.community_code
            and reading.notice_id = notice.id and reading.household_id = household.id
            and ${READING_COUNTS})
       and (household.grid_code, household.id) > (${grid}, ${last}::bigint)
     order by household.grid_code, household.id
     limit ${page.limit + 1}`.execute(db)
  const found = toPage(rows, page.limit, ({ grid_code, id }) => [grid_code, id])
  const items = found.items.map(({ id, label, means, delivered_at }) => ({
    communityCode,
    id,
    label,
    means,
    deliveredAt: delivered_at,
  }))
  return { ...found, items }
}

/** Current notices that ask for an acknowledgement and have not reached every home of a grid by any means. */
export async function countUnreachedNotices(
  db: Kysely<Database>,
  gridCode: string,
  now: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from notices notice
     where ${isUnreached(gridCode.slice(0, 12), ofGrids([gridCode]), now)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** The same notices for several grids of a community, what is over first on top. */
export async function listUnreachedNotices(
  db: Kysely<Database>,
  asked: { communityCode: string; gridCodes: readonly string[] },
  now: Date,
  page: PageRequest,
): Promise<Page<UnreachedNotice>> {
  const { communityCode, gridCodes } = asked
  const [at = now.toISOString(), last = '0'] =
    page.cursor === undefined ? [] : decodeCursor(page.cursor, ['instant', 'id'])
  const { rows } = await sql<{ id: string; title: string; expires_at: Date }>`
    select notice.id, notice.title, notice.expires_at from notices notice
     where ${isUnreached(communityCode, ofGrids(gridCodes), now)}
       and (notice.expires_at, notice.id) > (${at}::timestamptz, ${last}::bigint)
     order by notice.expires_at, notice.id
     limit ${page.limit + 1}`.execute(db)
  const found = rows.map(({ id, title, expires_at }) => {
    return { communityCode, id, title, expiresAt: expires_at }
  })
  return toPage(found, page.limit, ({ expiresAt, id }) => [expiresAt.toISOString(), id])
}

function ofGrids(gridCodes: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`household.grid_code = any(${[...gridCodes]}::text[])`
}

/**
 * Whether a current notice that asks for an acknowledgement has not reached every home of a community or of some grids of
 * it. As a condition on the table `notice`.
 * @param isMeant which homes, as a condition on the table `household`
 */
export function isUnreached(communityCode: string, isMeant: RawBuilder<SqlBool>, now: Date) {
  return sql<boolean>`notice.community_code = ${communityCode}
       and notice.asks_acknowledgement and notice.withdrawn_at is null
       and notice.published_at <= ${now} and notice.expires_at > ${now}
       and exists (
         select from households household
          where household.community_code = notice.community_code
            and ${isMeant} and ${IS_ADDRESSED}
            and not exists (
              select from notice_deliveries delivery
               where delivery.community_code = notice.community_code
                 and delivery.notice_id = notice.id and delivery.household_id = household.id)
            and not exists (
              select from notice_reads reading
               where reading.community_code = notice.community_code
                 and reading.notice_id = notice.id and reading.household_id = household.id
                 and ${READING_COUNTS}))`
}
