import type { IdentityService } from '../identity/identity-service'
import type { Deciders } from './content-checks-policy'
import type { ContentCheck } from './content-checks-types'

const COMMITTEE: Deciders = { role: 'committee_member', hasOthers: true }

/**
 * The committee, as long as it has anybody without a part in it: its author, and of an appeal whoever turned it down. Or else
 * the subdistrict. Where there is nobody else there either, whoever turned it down decides once more, rather than nobody.
 */
export async function findDeciders(
  identity: IdentityService,
  { communityCode, status, authorAccountId, decision, appeal }: ContentCheck,
): Promise<Deciders> {
  const isAppealed = appeal !== null && appeal.decision === null
  if (status !== 'manual' && !isAppealed) return COMMITTEE
  const author = authorAccountId === null ? [] : [authorAccountId]
  const decider = isAppealed ? (decision?.byAccountId ?? null) : null
  const parties = decider === null ? author : [...author, decider]
  const has = (role: Deciders['role'], except: readonly string[]) =>
    identity.hasHolderOver(role, communityCode, except)
  if (await has('committee_member', parties)) return COMMITTEE
  if (await has('subdistrict_officer', parties)) {
    return { role: 'subdistrict_officer', hasOthers: true }
  }
  const isAbove = await has('subdistrict_officer', author)
  return { role: isAbove ? 'subdistrict_officer' : 'committee_member', hasOthers: false }
}
