import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { DeliveryMeans, Reach } from './notices-types'

/**
 * Exact counts for notices of one community, in one query. Where a notice asks for it, only who has confirmed it counts as
 * reached online, else whoever has read it; a household counts once, and online before any other means. A grid code is its
 * community's plus three digits, so the range covers the grids of a community, or one grid alone, and uses the index.
 * @param gridCodes only households of these grids
 */
export async function countReach(
  db: Kysely<Database>,
  communityCode: string,
  {
    noticeIds,
    gridCodes,
  }: { noticeIds: readonly string[]; gridCodes?: readonly string[] | undefined },
): Promise<ReadonlyMap<string, Reach>> {
  if (noticeIds.length === 0) return new Map()
  const inGrids = gridCodes ? sql`household.grid_code = any(${[...gridCodes]}::text[])` : sql`true`
  const { rows } = await sql<Record<'id' | 'households' | 'online' | DeliveryMeans, string>>`
    select notice.id,
           (select count(*)
              from households household
             where household.community_code = notice.community_code
               and household.grid_code between notice.area_code and notice.area_code || '999'
               and ${inGrids}
           ) as households,
           (select count(distinct reading.household_id)
              from notice_reads reading
              join households household
                on household.community_code = reading.community_code
               and household.id = reading.household_id
             where reading.community_code = notice.community_code
               and reading.notice_id = notice.id
               and (reading.acknowledged_at is not null or not notice.asks_acknowledgement)
               and household.grid_code between notice.area_code and notice.area_code || '999'
               and ${inGrids}
           ) as online,
           told.phone, told.door, told.paper
      from notices notice
      cross join lateral (
        select count(*) filter (where delivery.means = 'phone') as phone,
               count(*) filter (where delivery.means = 'door') as door,
               count(*) filter (where delivery.means = 'paper') as paper
          from notice_deliveries delivery
          join households household
            on household.community_code = delivery.community_code
           and household.id = delivery.household_id
         where delivery.community_code = notice.community_code
           and delivery.notice_id = notice.id
           and household.grid_code between notice.area_code and notice.area_code || '999'
           and ${inGrids}
           and not exists (
             select from notice_reads reading
              where reading.community_code = delivery.community_code
                and reading.notice_id = delivery.notice_id
                and reading.household_id = delivery.household_id
                and (reading.acknowledged_at is not null or not notice.asks_acknowledgement))
      ) told
     where notice.community_code = ${communityCode}
       and notice.id = any(${[...noticeIds]}::bigint[])`.execute(db)
  return new Map(
    rows.map(({ id, ...counts }) => [
      id,
      {
        households: Number(counts.households),
        online: Number(counts.online),
        phone: Number(counts.phone),
        door: Number(counts.door),
        paper: Number(counts.paper),
      },
    ]),
  )
}

/** The same for one notice. */
export async function countReachOf(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Reach> {
  const reach = (await countReach(db, communityCode, { noticeIds: [id] })).get(id)
  if (!reach) throw new Error(`There is no notice ${communityCode}-${id}`)
  return reach
}
