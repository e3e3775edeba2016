import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'

/** Takes back what somebody asked for a home they are of no more, in the transaction in which they go; the words go with them. */
export async function withdrawRequestsOf(
  trx: Transaction<Database>,
  leaver: { readonly household: TenantId; readonly accountId: string },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('visit_requests')
    .set({
      status: 'withdrawn',
      words_key: null,
      words_sealed: null,
      ended_at: now,
      // The next run of the clock takes the rest.
      kept_until: now,
    })
    .where('community_code', '=', leaver.household.communityCode)
    .where('household_id', '=', leaver.household.id)
    .where('asked_by_account_id', '=', leaver.accountId)
    .where('ended_at', 'is', null)
    .execute()
}
