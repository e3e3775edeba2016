import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import type { NamedClaim } from '../../../modules/homes/claims-service'
import { isOwnConcern } from '../../../modules/homes/homes-policy'
import type { Actor } from '../../../modules/identity/identity-types'
import type { ClaimSchema, WaitingClaimSchema } from './schemas'

export function presentClaim(claim: NamedClaim): Static<typeof ClaimSchema> {
  const { communityCode, household } = claim
  return {
    id: formatTenantId(claim),
    householdId: formatTenantId({ communityCode, id: household.id }),
    label: household.label,
    relation: claim.relation,
    status: claim.status,
    isByPhone: claim.isByPhone,
    name: claim.name,
    words: claim.words,
    claimedAt: claim.claimedAt.toISOString(),
    dueAt: claim.dueAt.toISOString(),
    decidedAt: claim.decidedAt?.toISOString() ?? null,
    reason: claim.reason,
  }
}

export function presentWaitingClaim(
  claim: NamedClaim,
  { actor, now }: { actor: Actor; now: Date },
): Static<typeof WaitingClaimSchema> {
  const { communityCode, household, accountId } = claim
  const concern = { communityCode, householdId: household.id, accountIds: [accountId] }
  return {
    ...presentClaim(claim),
    isOverdue: claim.dueAt <= now,
    memberCount: claim.memberCount,
    canDecide: !isOwnConcern(actor, concern),
  }
}
