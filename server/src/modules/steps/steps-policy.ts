import type { Standing } from '../consultations/standing-types'
import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { StepAbilities } from './steps-types'

/** What the asker may do at this step. Only the committee moves a consultation on. */
export function abilitiesOf(
  actor: Actor | undefined,
  { communityCode, status }: Pick<Standing, 'communityCode' | 'status'>,
  { opinionsLeft, runningMilestones }: { opinionsLeft: number; runningMilestones: number },
): StepAbilities {
  const isCommittee = holdsRoleOver(actor, ['committee_member'], communityCode)
  return {
    askOpinions: isCommittee && status === 'draft',
    writeOpinion: opinionsLeft > 0,
    moderate: isCommittee && status !== 'draft',
    changeClosing: isCommittee && status === 'opinions',
    addDocument: isCommittee,
    correct: isCommittee && status !== 'draft',
    startCarryingOut: isCommittee && status === 'result',
    addMilestone: isCommittee && status === 'carrying_out',
    close:
      isCommittee &&
      (status === 'result' || (status === 'carrying_out' && runningMilestones === 0)),
  }
}
