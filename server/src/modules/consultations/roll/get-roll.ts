import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import { forbidden, notFound } from '../../../lib/domain-error'
import type { TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { pollNotOpen } from '../consultations-errors'
import { canView, isCommitteeOf } from '../consultations-policy'
import { findConsultationOfPoll } from '../consultations-repository'
import { hasEnded } from '../consultations-state'
import type { Consultation } from '../consultations-types'
import { findRollTerms } from './roll-units-repository'

export interface OpenedRoll {
  readonly consultation: Consultation
  readonly roll: NonNullable<Consultation['poll']['roll']>
  readonly terms: { readonly objectionsEndAt: Date; readonly lastHouseholdId: string }
}

/** @throws DomainError `not_found`, `poll_not_open` */
export async function getRoll(
  db: Kysely<Database>,
  actor: Actor | undefined,
  poll: TenantId,
): Promise<OpenedRoll> {
  const consultation = await findConsultationOfPoll(db, poll)
  if (!consultation || !canView(actor, poll.communityCode, consultation.status)) {
    throw notFound('poll')
  }
  const terms = await findRollTerms(db, poll)
  if (!consultation.poll.roll || !terms) throw pollNotOpen()
  return { consultation, roll: consultation.poll.roll, terms }
}

/** The same for its committee. @throws DomainError and `forbidden` */
export async function getOwnRoll(
  db: Kysely<Database>,
  actor: Actor,
  poll: TenantId,
): Promise<OpenedRoll> {
  const found = await getRoll(db, actor, poll)
  if (!isCommitteeOf(actor, poll.communityCode)) throw forbidden()
  return found
}

/** Whether ballots are taken. */
export function isRunning({ status, poll }: Consultation, now: Date): boolean {
  return status === 'voting' && !hasEnded(poll, now)
}

export function takesObjections({ consultation, terms }: OpenedRoll, now: Date): boolean {
  return isRunning(consultation, now) && now < terms.objectionsEndAt
}
