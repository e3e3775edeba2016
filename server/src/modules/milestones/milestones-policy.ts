import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { Milestone } from './milestones-types'

/** The committee that held the poll carries it out; everybody may watch. */
export function canChange(actor: Actor | undefined, milestone: Milestone): boolean {
  return (
    milestone.status === 'running' &&
    holdsRoleOver(actor, ['committee_member'], milestone.communityCode)
  )
}
