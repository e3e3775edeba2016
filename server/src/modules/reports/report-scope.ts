import { DomainError, filterUnusable, forbidden } from '../../lib/domain-error'
import type { Actor, Role } from '../identity/identity-types'
import { unitsOf } from '../units/unit'
import type { UnitsService } from '../units/units-service'
import type { ReportScope } from './list-reports'
import type { ReportFilter } from './report-list-types'
import { gridRequired, searchNeedsArea } from './reports-errors'

const AREA_ROLES: readonly Role[] = ['committee_member', 'subdistrict_officer', 'supervisor']

/**
 * Which reports a view may show at all.
 * @throws DomainError `grid_required`, `filter_unusable`, `search_needs_area`, `signed_out`, or `forbidden` for a view
 *   that belongs to other roles
 */
export function scopeOf(
  actor: Actor | undefined,
  filter: Pick<ReportFilter, 'view' | 'gridCode' | 'text'>,
): ReportScope {
  const { view, gridCode, text } = filter
  if (text !== undefined && view !== 'area') throw searchNeedsArea()
  if (view === 'public') {
    if (gridCode === undefined) throw gridRequired()
    return { kind: 'areas', areaCodes: [gridCode], only: 'public' }
  }
  if (!actor) throw new DomainError('signed_out', 'signed_out', 'Sign in first')
  if (view === 'mine' || view === 'followed') {
    if (gridCode !== undefined) throw filterUnusable('gridCode', 'not_in_view')
    const kind = view === 'mine' ? 'reporter' : 'follower'
    return { kind, accountId: actor.accountId }
  }
  if (view === 'area') return areaScope(actor, gridCode, undefined)
  if (view === 'supervision') return areaScope(actor, gridCode, 'supervised')
  const units = unitsOf(actor)
  if (units.length === 0) throw forbidden()
  return { kind: 'units', units, part: view, gridCode }
}

/** What waits for a committee's grids waits for the committee while nobody is present there. */
export async function addTakenOver(units: UnitsService, scope: ReportScope): Promise<ReportScope> {
  if (scope.kind !== 'units') return scope
  return { ...scope, units: await units.addTakenOver(scope.units) }
}

/** The scope of a whole view, or nothing where the view is not this person's. */
export function findScope(actor: Actor, view: ReportFilter['view']): ReportScope | undefined {
  try {
    return scopeOf(actor, { view, gridCode: undefined, text: undefined })
  } catch (error) {
    if (error instanceof DomainError) return undefined
    throw error
  }
}

function areaScope(
  actor: Actor,
  gridCode: string | undefined,
  only: 'supervised' | undefined,
): ReportScope {
  const areaCodes = areasOf(actor)
  if (areaCodes.length === 0) throw forbidden()
  return { kind: 'areas', areaCodes: narrow(areaCodes, gridCode), only }
}

function areasOf(actor: Actor): string[] {
  return actor.appointments
    .filter(({ role }) => AREA_ROLES.includes(role))
    .map(({ areaCode }) => areaCode)
}

/** A grid outside the actor's areas leaves nothing, rather than telling that it exists. */
function narrow(areaCodes: readonly string[], gridCode: string | undefined): readonly string[] {
  if (gridCode === undefined) return areaCodes
  return areaCodes.some((areaCode) => gridCode.startsWith(areaCode)) ? [gridCode] : []
}
