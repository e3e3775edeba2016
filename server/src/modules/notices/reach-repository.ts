import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { IS_ADDRESSED, READING_COUNTS } from './addressed'
import type { DeliveryMeans, Reach } from './notices-types'

/**
 * Exact counts for notices of one community, in one query. Where a notice asks for it, only who has confirmed it counts as
 * reached online, else whoever has read it; a household counts once, and online before any other means.
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
               and ${IS_ADDRESSED} and ${inGrids}
           ) as households,
           (select count(distinct reading.household_id)
              from notice_reads reading
              join households household
                on household.community_code = reading.community_code
               and household.id = reading.household_id
             where reading.community_code = notice.community_code
               and reading.notice_id = notice.id
               and ${READING_COUNTS} and ${IS_ADDRESSED} and ${inGrids}
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
           and ${IS_ADDRESSED} and ${inGrids}
           and not exists (
             select from notice_reads reading
              where reading.community_code = delivery.community_code
                and reading.notice_id = delivery.notice_id
                and reading.household_id = delivery.household_id
                and ${READING_COUNTS})
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
