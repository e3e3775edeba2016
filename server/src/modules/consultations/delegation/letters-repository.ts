import { sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'

/** For so long owners may ask a court to annul what was decided (最高人民法院，建筑物区分所有权解释，第十二条). */
const YEARS = 1

/** The letters by which a poll was voted in can be looked at until it can be disputed no more. */
export async function keepLetters(
  trx: Transaction<Database>,
  poll: TenantId,
  endedAt: Date,
): Promise<void> {
  const keptUntil = new Date(endedAt)
  keptUntil.setUTCFullYear(endedAt.getUTCFullYear() + YEARS)
  await sql`
    update delegation_pages page set kept_until = ${keptUntil}
      from delegations delegation
     where delegation.community_code = ${poll.communityCode} and delegation.poll_id = ${poll.id}
       and page.community_code = delegation.community_code
       and page.delegation_id = delegation.id`.execute(trx)
}

/** @returns uploads that nobody opens any more */
export async function deleteOverLetters(
  trx: Transaction<Database>,
  now: Date,
): Promise<readonly string[]> {
  const rows = await trx
    .deleteFrom('delegation_pages')
    .where('kept_until', '<=', now)
    .returning('upload_id')
    .execute()
  return rows.map(({ upload_id }) => upload_id)
}
