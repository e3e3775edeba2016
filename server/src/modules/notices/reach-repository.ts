import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { IS_ADDRESSED, READING_COUNTS } from './addressed'
import type { DeliveryMeans, Reach } from './notices-types'

/**
 * Exact counts for notices of one community; those that are over have theirs already. Where a notice asks for it, only who has confirmed it counts as
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
  const final = gridCodes ? [] : await findFinal(db, communityCode, noticeIds)
  const known = new Map(final)
  const open = noticeIds.filter((id) => !known.has(id))
  const counted = await countNow(db, communityCode, { noticeIds: open, gridCodes })
  return new Map([...final, ...counted])
}

/** Keeps the reach of a notice that is over as it stands: who moves out later was told all the same. */
export async function keepReach(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await setFinalReach(trx, { communityCode, id }, await countReachOf(trx, { communityCode, id }))
}

export async function setFinalReach(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  reach: Reach,
): Promise<void> {
  await trx
    .updateTable('notices')
    .set({ final_reach: JSON.stringify(reach) })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** Undefined as long as it is counted anew each time. */
export async function findFinalReach(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Reach | undefined> {
  return new Map(await findFinal(db, communityCode, [id])).get(id)
}

async function findFinal(
  db: Kysely<Database>,
  communityCode: string,
  noticeIds: readonly string[],
): Promise<(readonly [string, Reach])[]> {
  if (noticeIds.length === 0) return []
  const rows = await db
    .selectFrom('notices')
    .select(['id', 'final_reach'])
    .where('community_code', '=', communityCode)
    .where('id', 'in', noticeIds)
    .execute()
  return rows.flatMap(({ id, final_reach }) => (final_reach ? [[id, final_reach] as const] : []))
}

/** In one query. */
async function countNow(
  db: Kysely<Database>,
  communityCode: string,
  {
    noticeIds,
    gridCodes,
  }: { noticeIds: readonly string[]; gridCodes?: readonly string[] | undefined },
): Promise<(readonly [string, Reach])[]> {
  if (noticeIds.length === 0) return []
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
  return rows.map(({ id, ...counts }) => [
    id,
    {
      households: Number(counts.households),
      online: Number(counts.online),
      phone: Number(counts.phone),
      door: Number(counts.door),
      paper: Number(counts.paper),
    },
  ])
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
