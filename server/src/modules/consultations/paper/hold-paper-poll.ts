import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { forbidden, notFound } from '../../../lib/domain-error'
import type { TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { type HeldPoll, holdPoll } from '../ballots-repository'
import { pollClosed, pollNotOpen } from '../consultations-errors'
import { canView, isCommitteeOf } from '../consultations-policy'
import { hasEnded } from '../consultations-state'

export interface HeldPaperPoll extends HeldPoll {
  /** Otherwise its time is over, counted or not. */
  readonly isRunning: boolean
}

/**
 * Keeps an opened poll from ending until the transaction is over, for its committee.
 * @throws DomainError `not_found`, `forbidden`, `poll_not_open`
 */
export async function holdPaperPoll(
  trx: Transaction<Database>,
  actor: Actor,
  poll: TenantId,
  now: Date,
): Promise<HeldPaperPoll> {
  const held = await holdPoll(trx, poll)
  if (!held || !canView(actor, poll.communityCode, held.status)) throw notFound('poll')
  if (!isCommitteeOf(actor, poll.communityCode)) throw forbidden()
  if (held.roll === null) throw pollNotOpen()
  const isRunning = held.status === 'voting' && !held.isCounted && !hasEnded(held, now)
  return { ...held, isRunning }
}

/** The same for what can be done while it runs only. @throws DomainError `poll_closed` as well */
export async function holdRunningPoll(
  ...asked: Parameters<typeof holdPaperPoll>
): Promise<HeldPaperPoll> {
  const held = await holdPaperPoll(...asked)
  if (!held.isRunning) throw pollClosed()
  return held
}
