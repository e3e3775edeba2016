import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import { findTransition, stateOf, TRANSITIONS } from './reports-state'
import type { ClosedAs, Party, ReportAbilities, ReportEvent, ReportStatus } from './reports-types'

interface Subject {
  readonly gridCode: string
  readonly reporterAccountId: string
  readonly isPublic: boolean
  readonly status: ReportStatus
  readonly closedAs: ClosedAs | null
}

/**
 * In which capacities the actor meets this report. Handlers are the grid's worker and, behind them, the committee
 * of its community; another grid's worker is nobody here. Operators and auditors have no part in reports.
 */
export function partiesOf(
  actor: Actor | undefined,
  report: Pick<Subject, 'gridCode' | 'reporterAccountId'>,
): ReadonlySet<Party> {
  const parties = new Set<Party>()
  if (actor?.accountId === report.reporterAccountId) parties.add('reporter')
  if (holdsRoleOver(actor, ['grid_worker', 'committee_member'], report.gridCode)) {
    parties.add('handler')
  }
  if (holdsRoleOver(actor, ['subdistrict_officer', 'supervisor'], report.gridCode)) {
    parties.add('supervisor')
  }
  return parties
}

/** Whoever has a part in it sees a report; everybody else only a public one. */
export function canView(parties: ReadonlySet<Party>, report: Pick<Subject, 'isPublic'>): boolean {
  return report.isPublic || parties.size > 0
}

/** Handlers and those above them: they see position, photos, masked reporter and internal notes. */
export function isStaff(parties: ReadonlySet<Party>): boolean {
  return parties.has('handler') || parties.has('supervisor')
}

/** Photos may show people or homes, so neighbours do not get them before a check exists. */
export function canViewPhotos(parties: ReadonlySet<Party>): boolean {
  return parties.size > 0
}

export function canDo(
  parties: ReadonlySet<Party>,
  report: Pick<Subject, 'status' | 'closedAs'>,
  event: ReportEvent,
): boolean {
  return findTransition(stateOf(report), event)?.by.some((party) => parties.has(party)) ?? false
}

/** Whether such an act is this person's at all, whatever state the report is in now. */
export function mayEverDo(parties: ReadonlySet<Party>, event: ReportEvent): boolean {
  return TRANSITIONS.some(
    (transition) => transition.event === event && transition.by.some((party) => parties.has(party)),
  )
}

export function abilitiesOf(
  parties: ReadonlySet<Party>,
  report: Pick<Subject, 'status' | 'closedAs'>,
): ReportAbilities {
  const can = (event: ReportEvent) => canDo(parties, report, event)
  return {
    accept: can('accept'),
    addProgress: can('progress'),
    resolve: can('resolve'),
    reject: can('reject'),
    confirm: can('confirm'),
    dispute: can('dispute'),
    withdraw: can('withdraw'),
  }
}
