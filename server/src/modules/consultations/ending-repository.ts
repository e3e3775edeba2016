import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Consultation, ConsultationStatus, Tally } from './consultations-types'

/** Waits until nobody holds the poll open any more. */
export async function lockPoll(trx: Transaction<Database>, poll: TenantId): Promise<void> {
  await trx
    .selectFrom('polls')
    .select('id')
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .forUpdate()
    .execute()
}

export async function storeResult(
  trx: Transaction<Database>,
  { communityCode, id, poll }: Consultation,
  result: { status: ConsultationStatus; tally: Tally },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('consultations')
    .set({ status: result.status })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('polls')
    .set({ ended_at: now, tally: JSON.stringify(result.tally) })
    .where('community_code', '=', communityCode)
    .where('id', '=', poll.id)
    .execute()
}
