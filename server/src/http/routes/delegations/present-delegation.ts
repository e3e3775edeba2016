import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import type { Delegation } from '../../../modules/consultations/delegation/delegation-types'
import type { Actor } from '../../../modules/identity/identity-types'
import type { DelegationSchema } from './schemas'

interface Reader {
  readonly actor: Actor
  readonly isCommittee: boolean
  /** For which the reader may cast without any delegation. */
  readonly ownUnitIds?: readonly string[]
  readonly linkTo: (uploadId: string) => string
}

export function presentDelegation(
  delegation: Delegation,
  { actor, isCommittee, ownUnitIds = [], linkTo }: Reader,
): Static<typeof DelegationSchema> {
  const { communityCode, unit, principal, delegate, code, status, hasCast } = delegation
  const isGiver = principal.accountId === actor.accountId
  const isMine = isGiver || ownUnitIds.includes(unit.id)
  const isParty = !isCommittee && (isMine || status === 'accepted')
  return {
    id: formatTenantId(delegation),
    unit: { id: formatTenantId({ communityCode, id: unit.id }), label: unit.label },
    principalName: principal.name,
    delegateName: delegate?.name ?? null,
    code: isGiver ? code : null,
    status,
    isMine,
    hasCast: isParty ? hasCast : null,
    offeredAt: delegation.offeredAt.toISOString(),
    decidedAt: delegation.decidedAt?.toISOString() ?? null,
    reason: delegation.reason,
    photos:
      isMine || isCommittee
        ? delegation.pages.map(({ uploadId, width, height }) => ({
            id: uploadId,
            url: linkTo(uploadId),
            width,
            height,
          }))
        : [],
  }
}
