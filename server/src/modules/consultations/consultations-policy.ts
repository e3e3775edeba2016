import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import { canHappen } from './consultations-state'
import type {
  Consultation,
  ConsultationAbilities,
  ConsultationStatus,
  Poll,
  VotingUnit,
} from './consultations-types'

/** Consultations belong to the committee of their own community; no other level may act on them. */
export function isCommitteeOf(actor: Actor | undefined, communityCode: string): boolean {
  return holdsRoleOver(actor, ['committee_member'], communityCode)
}

/** Drafts are the committee's; everything opened is public. */
export function canView(
  actor: Actor | undefined,
  communityCode: string,
  status: ConsultationStatus,
): boolean {
  return status !== 'draft' || isCommitteeOf(actor, communityCode)
}

export function canOpen(
  actor: Actor | undefined,
  communityCode: string,
  status: ConsultationStatus,
): boolean {
  return canHappen(status, 'open_poll') && isCommitteeOf(actor, communityCode)
}

/** Writing a draft anew, or throwing it away: nobody but the committee has seen it yet. */
export function canEditDraft(
  actor: Actor | undefined,
  communityCode: string,
  status: ConsultationStatus,
): boolean {
  return status === 'draft' && isCommitteeOf(actor, communityCode)
}

/** In a secret poll a unit that has its ballot paper counts as having voted: nobody can tell. */
export function hasVoted({ ballot, mark }: VotingUnit): boolean {
  return ballot !== null || mark !== null
}

/** A slip cannot be taken out of the box again. */
function mayRecast({ mark }: VotingUnit, { allowsRecast }: Pick<Poll, 'allowsRecast'>): boolean {
  return allowsRecast && mark !== 'paper'
}

/** @param myUnits the actor's own units on this roll */
export function abilitiesOf(
  actor: Actor | undefined,
  consultation: Pick<Consultation, 'communityCode' | 'status'> & {
    readonly poll: Pick<Poll, 'allowsRecast'>
  },
  myUnits: readonly VotingUnit[],
): ConsultationAbilities {
  return {
    open: canOpen(actor, consultation.communityCode, consultation.status),
    editDraft: canEditDraft(actor, consultation.communityCode, consultation.status),
    castBallot:
      consultation.status === 'voting' &&
      myUnits.some((unit) => !hasVoted(unit) || mayRecast(unit, consultation.poll)),
    enterPaper:
      consultation.status === 'voting' && isCommitteeOf(actor, consultation.communityCode),
  }
}
