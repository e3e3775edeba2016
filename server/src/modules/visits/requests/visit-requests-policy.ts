import type { TenantId } from '../../../lib/ids'
import { holdsRoleOver } from '../../identity/identity-policy'
import type { Actor } from '../../identity/identity-types'
import { visitsIn } from '../visits-policy'
import type { VisitRequest } from './visit-requests-types'

type Asked = Pick<VisitRequest, 'household' | 'isLeft'>

/** The grid's worker; of what no worker answers the committee, save for whoever of it lives there. */
export function answers(actor: Actor, { household, isLeft }: Asked): boolean {
  if (visitsIn(actor, household.gridCode)) return true
  const isCommittees = holdsRoleOver(actor, ['committee_member'], household.gridCode)
  return isLeft && isCommittees && !isHomeOf(actor, household)
}

export function isOwn(actor: Actor, { askedByAccountId }: Pick<VisitRequest, 'askedByAccountId'>) {
  return askedByAccountId === actor.accountId
}

export function isHomeOf(actor: Actor, household: TenantId): boolean {
  return homesOf(actor).some(
    ({ communityCode, id }) => communityCode === household.communityCode && id === household.id,
  )
}

export function homesOf(actor: Actor): readonly TenantId[] {
  return actor.memberships.map(({ communityCode, householdId }) => ({
    communityCode,
    id: householdId,
  }))
}
