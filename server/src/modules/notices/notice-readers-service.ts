import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, parseTenantId, type TenantId } from '../../lib/ids'
import { IS_ADDRESSED } from './addressed'

/** One of the people of a home. */
export interface NoticeReader {
  readonly householdId: string
  readonly accountId: string
}

/**
 * Whom a notice is for now, household by household: of a notice for owners the owners alone, and nobody once it is over or
 * withdrawn.
 */
export async function listNoticeReaders(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: { readonly after: NoticeReader; readonly limit: number; readonly now: Date },
): Promise<readonly NoticeReader[]> {
  const { after, limit, now } = page
  const { rows } = await sql<NoticeReader>`
    select member.household_id as "householdId", member.account_id as "accountId"
      from notices notice
      join household_members member on member.community_code = notice.community_code
      join households household
        on household.community_code = member.community_code and household.id = member.household_id
     where notice.community_code = ${communityCode} and notice.id = ${id}
       and notice.withdrawn_at is null
       and notice.expires_at > ${now}
       and (member.household_id, member.account_id)
         > (${after.householdId}::bigint, ${after.accountId}::bigint)
       and (notice.audience is distinct from 'owners' or member.relation = 'owner')
       and ${IS_ADDRESSED}
     order by member.household_id, member.account_id
     limit ${limit}`.execute(db)
  return rows
}

/**
 * Who has read a notice that is withdrawn, or what it said before where that still holds, household by household; only who
 * still lives there.
 */
export async function listWhoRead(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: { readonly after: NoticeReader; readonly limit: number; readonly now: Date },
): Promise<readonly NoticeReader[]> {
  const { after, limit, now } = page
  const { rows } = await sql<NoticeReader>`
    select reading.household_id as "householdId", reading.account_id as "accountId"
      from notices notice
      join notice_reads reading
        on reading.community_code = notice.community_code and reading.notice_id = notice.id
      join household_members member
        on member.community_code = reading.community_code
       and member.household_id = reading.household_id and member.account_id = reading.account_id
     where notice.community_code = ${communityCode} and notice.id = ${id}
       and (notice.withdrawn_at is not null
         or (reading.version < notice.version and notice.expires_at > ${now}))
       and (reading.household_id, reading.account_id)
         > (${after.householdId}::bigint, ${after.accountId}::bigint)
     order by reading.household_id, reading.account_id
     limit ${limit}`.execute(db)
  return rows
}

/** Titles as they are now, by public id; of what is withdrawn none. */
export async function findNoticeTitles(
  db: Kysely<Database>,
  noticeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (noticeIds.length === 0) return new Map()
  const ids = noticeIds.map(parseTenantId)
  const { rows } = await sql<{ communityCode: string; id: string; title: string }>`
    select notice.community_code as "communityCode", notice.id, notice.title
      from unnest(
             ${ids.map(({ communityCode }) => communityCode)}::text[],
             ${ids.map(({ id }) => id)}::bigint[]) as asked (community_code, id)
     cross join lateral (
       select * from notices
        where notices.community_code = asked.community_code and notices.id = asked.id) as notice
     where notice.withdrawn_at is null`.execute(db)
  return new Map(rows.map(({ title, ...id }) => [formatTenantId(id), title]))
}
