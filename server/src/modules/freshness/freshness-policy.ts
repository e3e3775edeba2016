import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'

/** The committee sees what is overdue with it, those above what it has left so for days, and nobody else a list. */
export function viewOfStale(
  actor: Actor | undefined,
  areaCode: string,
): 'overdue' | 'escalated' | undefined {
  const isCommunity = areaCode.length === 12
  if (isCommunity && holdsRoleOver(actor, ['committee_member'], areaCode)) return 'overdue'
  const isAbove = holdsRoleOver(actor, ['subdistrict_officer', 'supervisor'], areaCode)
  return isAbove ? 'escalated' : undefined
}
