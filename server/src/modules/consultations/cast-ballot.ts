import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { findHouseholdOfUnit, holdPoll, insertBallot } from './ballots-repository'
import { ballotAlreadyCast, pollClosed, pollNotOpen } from './consultations-errors'
import { canCastFor, canView } from './consultations-policy'
import { findConsultationOfPoll } from './consultations-repository'
import { hasEnded } from './consultations-state'
import type { Choice } from './consultations-types'

export interface BallotRequest {
  readonly poll: TenantId
  readonly votingUnit: TenantId
  readonly choice: Choice
}

/** All that is kept outside the ballot itself: it proves that a ballot was counted, not what it says. */
export type BallotStored = {
  readonly receipt: string
  readonly castAt: string
}

/**
 * Casts the one ballot of a voting unit. All checks run inside the write, so that repeating a request that
 * succeeded gives the same receipt even after the close. The time is read while the poll is held: a ballot that is in
 * time by then is stored before the poll can be counted, however long storing it takes.
 */
export function castBallot(
  { unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock },
  actor: Actor,
  { poll, votingUnit, choice }: BallotRequest,
  request: WriteRequest,
): Promise<BallotStored> {
  const { communityCode } = poll
  const write = { communityCode, operation: 'cast_ballot', request }
  return unitOfWork.write<BallotStored>(write, async (trx, now) => {
    await assertMayCast(trx, actor, { poll, votingUnit }, now)
    const held = await holdPoll(trx, poll)
    const castAt = clock.now()
    if (held.isCounted || hasEnded(held, castAt)) throw pollClosed()
    const receipt = randomBytes(8).toString('hex').toUpperCase()
    const isStored = await insertBallot(
      trx,
      { poll, votingUnitId: votingUnit.id, choice, castByAccountId: actor.accountId, receipt },
      castAt,
    )
    if (!isStored) throw ballotAlreadyCast()
    return {
      subjectId: formatTenantId(poll),
      result: { receipt, castAt: castAt.toISOString() },
    }
  })
}

async function assertMayCast(
  trx: Transaction<Database>,
  actor: Actor,
  { poll, votingUnit }: { poll: TenantId; votingUnit: TenantId },
  now: Date,
): Promise<void> {
  const consultation = await findConsultationOfPoll(trx, poll)
  if (!consultation || !canView(actor, poll.communityCode, consultation.status)) {
    throw notFound('poll')
  }
  if (consultation.poll.openedAt === null) throw pollNotOpen()
  const householdId =
    votingUnit.communityCode === poll.communityCode
      ? await findHouseholdOfUnit(trx, poll, votingUnit.id)
      : undefined
  if (householdId === undefined || !canCastFor(actor, poll.communityCode, householdId)) {
    throw notFound('voting unit')
  }
  if (consultation.status !== 'voting' || hasEnded(consultation.poll, now)) throw pollClosed()
}
