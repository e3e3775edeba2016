import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { announceConsultation, tell, tellHouseholds } from '../messages/tell-service'
import type { Consultation } from './consultations-types'

/** A day before the close; a shorter poll is told of once, at its opening. */
const ENDS_SOON_MS = 24 * 3_600_000

/** Has the area told that the poll is open, and again before it ends. */
export async function tellOpened(
  trx: Transaction<Database>,
  consultation: Consultation,
  now: Date,
): Promise<void> {
  const { closesAt: dueAt } = consultation.poll
  await announceConsultation(trx, consultation, { kind: 'voting_opened', dueAt, startsAt: now })
  const startsAt = new Date(dueAt.getTime() - ENDS_SOON_MS)
  if (startsAt <= now) return
  await announceConsultation(trx, consultation, { kind: 'voting_ends_soon', dueAt, startsAt })
}

/** Has the area told that there is a result. */
export function tellResult(
  trx: Transaction<Database>,
  consultation: Consultation,
  now: Date,
): Promise<void> {
  return announceConsultation(trx, consultation, { kind: 'poll_result', startsAt: now })
}

/** Tells those whose line of the roll was changed. */
export function tellCorrected(
  trx: Transaction<Database>,
  correction: {
    readonly id: TenantId
    readonly poll: TenantId
    readonly title: string
    readonly householdIds: readonly string[]
  },
  now: Date,
): Promise<void> {
  const { id, poll, title: about, householdIds: ids } = correction
  const { communityCode } = poll
  const key = `roll_correction:${formatTenantId(id)}`
  const leading = { target: 'roll', targetId: formatTenantId(poll), dueAt: null } as const
  const telling = { ...leading, about, key, kind: 'roll_corrected' } as const
  return tellHouseholds(trx, { communityCode, ids }, telling, now)
}

/** Tells a household that one of it lets somebody else cast for it. */
export function tellOffered(
  trx: Transaction<Database>,
  offer: {
    readonly id: TenantId
    readonly consultation: Pick<Consultation, 'communityCode' | 'id' | 'title'>
    readonly accountId: string
    readonly householdIds: readonly string[]
  },
  now: Date,
): Promise<void> {
  const { id, consultation, accountId, householdIds: ids } = offer
  const { communityCode, title: about } = consultation
  const targetId = formatTenantId(consultation)
  const leading = { target: 'delegation', targetId, dueAt: null } as const
  const key = `delegation:${formatTenantId(id)}:offered`
  const telling = { ...leading, about, key, kind: 'delegation_offered', except: accountId } as const
  return tellHouseholds(trx, { communityCode, ids }, telling, now)
}

/** Tells both sides of a delegation and the household it is for what the committee decided. */
export async function tellDelegation(
  trx: Transaction<Database>,
  decision: {
    readonly id: TenantId
    readonly consultation: Pick<Consultation, 'communityCode' | 'id' | 'title'>
    readonly accountIds: readonly string[]
    readonly householdIds: readonly string[]
    readonly isAccepted: boolean
  },
  now: Date,
): Promise<void> {
  const { id, consultation, accountIds, householdIds: ids, isAccepted } = decision
  const { communityCode, title: about } = consultation
  const key = `delegation:${formatTenantId(id)}:${isAccepted ? 'accepted' : 'declined'}`
  const targetId = formatTenantId(consultation)
  const leading = { target: 'delegation', targetId, dueAt: null } as const
  const telling = { ...leading, about, key, kind: 'delegation_decided' } as const
  await tell(trx, accountIds, telling, now)
  await tellHouseholds(trx, { communityCode, ids }, telling, now)
}
