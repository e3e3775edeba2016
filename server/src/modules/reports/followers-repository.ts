import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'

/** Which of the reports the person follows, by their public ids. */
export async function findFollowed(
  db: Kysely<Database>,
  accountId: string,
  reports: readonly TenantId[],
): Promise<ReadonlySet<string>> {
  if (reports.length === 0) return new Set()
  const rows = await db
    .selectFrom('report_followers')
    .select(['community_code as communityCode', 'report_id as id'])
    .where('community_code', 'in', [...new Set(reports.map((report) => report.communityCode))])
    .where(
      'report_id',
      'in',
      reports.map(({ id }) => id),
    )
    .where('account_id', '=', accountId)
    .execute()
  return new Set(rows.map(formatTenantId))
}

/** Doing it twice changes nothing. */
export async function insertFollower(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('report_followers')
    .values({
      community_code: communityCode,
      report_id: id,
      account_id: accountId,
      followed_at: now,
      via_report_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteFollower(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
): Promise<void> {
  await trx
    .deleteFrom('report_followers')
    .where('community_code', '=', communityCode)
    .where('report_id', '=', id)
    .where('account_id', '=', accountId)
    .execute()
}

/** Whoever reported or followed what was merged follows the main report from now on, but for its own reporter. */
export async function insertFollowersVia(
  trx: Transaction<Database>,
  merged: TenantId,
  mainId: string,
  now: Date,
): Promise<void> {
  const { communityCode, id } = merged
  await sql`
    insert into report_followers (community_code, report_id, account_id, followed_at, via_report_id)
    select main.community_code, main.id, person.account_id, ${now}, ${id}::bigint
    from reports as main
    join (
      select community_code, reporter_account_id as account_id from reports
      where community_code = ${communityCode} and id = ${id}
      union
      select community_code, account_id from report_followers
      where community_code = ${communityCode} and report_id = ${id}
    ) as person on person.community_code = main.community_code
    where main.community_code = ${communityCode} and main.id = ${mainId}
      and person.account_id is distinct from main.reporter_account_id
      and person.account_id is not null
    on conflict do nothing`.execute(trx)
}

/** Whoever came to follow the main report only through this one does not any more. */
export async function deleteFollowersVia(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  mainId: string,
): Promise<void> {
  await trx
    .deleteFrom('report_followers')
    .where('community_code', '=', communityCode)
    .where('report_id', '=', mainId)
    .where('via_report_id', '=', id)
    .execute()
}
