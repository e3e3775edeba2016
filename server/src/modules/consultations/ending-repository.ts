import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Consultation, ConsultationStatus } from './consultations-types'
import type { PollTally } from './counting/tally-poll'

/**
 * Waits until nobody holds the poll open any more.
 * @returns its sealed draw secret
 */
export async function lockPoll(
  trx: Transaction<Database>,
  poll: TenantId,
): Promise<{ sealedDrawSecret: string | null }> {
  const row = await trx
    .selectFrom('polls')
    .select('draw_secret')
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { sealedDrawSecret: row.draw_secret }
}

export async function storeResult(
  trx: Transaction<Database>,
  { communityCode, id, poll }: Consultation,
  result: { status: ConsultationStatus; tally: PollTally },
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
