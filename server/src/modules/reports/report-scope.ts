import { DomainError, forbidden } from '../../lib/domain-error'
import type { Actor, Role } from '../identity/identity-types'
import type { ReportScope } from './list-reports'
import { gridRequired } from './reports-errors'
import type { ReportFilter } from './reports-types'

const WORKBENCH_ROLES: readonly Role[] = ['grid_worker']
const INBOX_ROLES: readonly Role[] = ['committee_member', 'subdistrict_officer', 'supervisor']

/**
 * Which reports a view may show at all.
 * @throws DomainError `grid_required`, `signed_out`, or `forbidden` for a view that belongs to other roles
 */
export function scopeOf(actor: Actor | undefined, filter: ReportFilter): ReportScope {
  if (filter.view === 'public') {
    if (filter.gridCode === undefined) throw gridRequired()
    return { areaCodes: [filter.gridCode], isPublicOnly: true }
  }
  if (!actor) throw new DomainError('signed_out', 'signed_out', 'Sign in first')
  if (filter.view === 'mine') return { reporterAccountId: actor.accountId }
  const areaCodes = areasOf(actor, filter.view === 'workbench' ? WORKBENCH_ROLES : INBOX_ROLES)
  if (areaCodes.length === 0) throw forbidden()
  return { areaCodes: narrow(areaCodes, filter.gridCode), isPublicOnly: false }
}

function areasOf(actor: Actor, roles: readonly Role[]): string[] {
  return actor.appointments
    .filter(({ role }) => roles.includes(role))
    .map(({ areaCode }) => areaCode)
}

/** A grid outside the actor's areas leaves nothing, rather than telling that it exists. */
function narrow(areaCodes: readonly string[], gridCode: string | undefined): readonly string[] {
  if (gridCode === undefined) return areaCodes
  return areaCodes.some((areaCode) => gridCode.startsWith(areaCode)) ? [gridCode] : []
}
