import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Consultation, ConsultationStatus } from './consultations-types'
import type { PollTally } from './counting/tally-poll'
import type { SealedDraw } from './poll-draw'

/** What a poll keeps to itself while it runs. */
export interface PollSecrets {
  /** Null for a poll that was opened before draws had secrets. */
  readonly draw: SealedDraw | null
  /** Null for a named poll. */
  readonly sealedBallotKey: string | null
}

/** Waits until nobody holds the poll open any more. */
export async function lockPoll(trx: Transaction<Database>, poll: TenantId): Promise<PollSecrets> {
  const row = await trx
    .selectFrom('polls')
    .select(['draw_secret', 'draw_commitment', 'ballot_key'])
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const { draw_secret: sealedDrawSecret, draw_commitment: drawCommitment } = row
  return {
    draw: sealedDrawSecret && drawCommitment ? { sealedDrawSecret, drawCommitment } : null,
    sealedBallotKey: row.ballot_key,
  }
}

export async function storeDraw(
  trx: Transaction<Database>,
  poll: TenantId,
  draw: SealedDraw,
): Promise<SealedDraw> {
  await trx
    .updateTable('polls')
    .set({ draw_secret: draw.sealedDrawSecret, draw_commitment: draw.drawCommitment })
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .execute()
  return draw
}

export async function storeResult(
  trx: Transaction<Database>,
  { communityCode, id, poll }: Consultation,
  result: { status: ConsultationStatus; tally: PollTally; unconfirmedPaper: number },
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
    .set({
      ended_at: now,
      tally: JSON.stringify(result.tally),
      unconfirmed_paper: result.unconfirmedPaper,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', poll.id)
    .execute()
}
