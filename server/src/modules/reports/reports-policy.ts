import { forbidden } from '../../lib/domain-error'
import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor, Role } from '../identity/identity-types'
import { parseUnit, unitsOf, worksFor } from '../units/unit'
import { findTransition, hasAnswer, isOpen, stateOf, TRANSITIONS } from './reports-state'
import type {
  Lifecycle,
  MainReport,
  Party,
  Report,
  ReportAbilities,
  ReportEvent,
} from './reports-types'

const LOCAL_ROLES: readonly Role[] = ['grid_worker', 'committee_member']
const SUPERVISING_ROLES: readonly Role[] = ['subdistrict_officer', 'supervisor']

/** Whoever holds a report's query code meets it as its reporter does, with or without an account. */
export const CODE_HOLDER = 'code_holder'

/** Who does something to a report, or only reads it. */
export type Doer = Actor | typeof CODE_HOLDER
export type Reader = Doer | undefined

type Placed = Pick<Report, 'gridCode' | 'reporterAccountId' | 'accountableUnit' | 'pendingUnit'>

/**
 * In which capacities the actor meets this report. Behind a grid stands its committee; another grid's worker is nobody
 * here. Operators and auditors have no part in reports.
 * @param isFollower whether the actor follows it, where that is known; it gives nobody a part in the report
 */
export function partiesOf(actor: Reader, report: Placed, isFollower = false): ReadonlySet<Party> {
  if (actor === CODE_HOLDER) return new Set(['reporter'])
  const { gridCode, accountableUnit, pendingUnit } = report
  const parties = new Set<Party>()
  if (actor?.accountId === report.reporterAccountId) parties.add('reporter')
  if (worksFor(actor, accountableUnit)) parties.add('handler')
  if (pendingUnit !== null && worksFor(actor, pendingUnit)) parties.add('receiver')
  if (holdsRoleOver(actor, LOCAL_ROLES, gridCode)) parties.add('observer')
  if (holdsRoleOver(actor, SUPERVISING_ROLES, gridCode)) parties.add('supervisor')
  if (isFollower) parties.add('follower')
  return parties
}

/**
 * The role in which an actor does something, for the timeline: the reporter, or the appointment that makes them a
 * party to it.
 */
export function roleIn(actor: Doer, report: Placed, event: ReportEvent): string {
  if (actor === CODE_HOLDER) return CODE_HOLDER
  const parties = partiesOf(actor, report)
  const party = partiesTo(event).find((candidate) => parties.has(candidate))
  if (party === 'reporter' || party === undefined) return 'reporter'
  if (party === 'observer') return roleOver(actor, LOCAL_ROLES, report.gridCode)
  if (party === 'supervisor') return roleOver(actor, SUPERVISING_ROLES, report.gridCode)
  const unit = party === 'receiver' ? (report.pendingUnit ?? '') : report.accountableUnit
  return unitsOf(actor).includes(unit) ? ROLE_OF_UNIT[parseUnit(unit).kind] : 'committee_member'
}

const ROLE_OF_UNIT = {
  grid: 'grid_worker',
  committee: 'committee_member',
  subdistrict: 'subdistrict_officer',
  department: 'department_officer',
  supervisor: 'supervisor',
} as const satisfies Record<string, Role>

function roleOver(actor: Actor, roles: readonly Role[], gridCode: string): Role {
  const role = roles.find((candidate) => holdsRoleOver(actor, [candidate], gridCode))
  if (role === undefined) throw new Error('The actor holds none of these roles')
  return role
}

/**
 * As what somebody files a report for somebody else in this grid.
 * @throws DomainError `forbidden` for whoever is neither its worker nor of its committee
 */
export function localRoleOver(actor: Actor, gridCode: string): Role {
  if (!holdsRoleOver(actor, LOCAL_ROLES, gridCode)) throw forbidden()
  return roleOver(actor, LOCAL_ROLES, gridCode)
}

/** Filed for a person who has not made it theirs: until then its code speaks for them. */
export function awaitsAdoption({
  reporterAccountId,
  channel,
}: Pick<Report, 'reporterAccountId' | 'channel'>): boolean {
  return reporterAccountId === null && channel !== 'patrol'
}

/** Whoever has a part in it sees a report; everybody else only a public one. */
export function canView(parties: ReadonlySet<Party>, report: Pick<Report, 'isPublic'>): boolean {
  return report.isPublic || hasPart(parties)
}

/** Following is open to everybody, so a follower sees what a neighbour sees. */
function hasPart(parties: ReadonlySet<Party>): boolean {
  return parties.has('reporter') || isStaff(parties)
}

/** Whoever handles the report, watches it from its place or stands above: they see position, photos and internal notes. */
export function isStaff(parties: ReadonlySet<Party>): boolean {
  return ['handler', 'receiver', 'observer', 'supervisor'].some((party) =>
    parties.has(party as Party),
  )
}

/** What was written as it was written; everybody else reads it with personal data masked. */
export function canReadOriginal(parties: ReadonlySet<Party>): boolean {
  return parties.has('reporter') || isStaff(parties)
}

/** Only who handles it has to call the reporter, and only until it is closed. */
export function canRevealPhone(
  parties: ReadonlySet<Party>,
  { status }: Pick<Lifecycle, 'status'>,
): boolean {
  return parties.has('handler') && status !== 'closed'
}

/** Photos may show people, homes or number plates, which no check here looks for, so neighbours do not get them. */
export function canViewPhotos(parties: ReadonlySet<Party>): boolean {
  return hasPart(parties)
}

/** Handing on needs that nobody is asked already; answering a hand-off needs one. */
const NEEDS_HAND_OFF: Readonly<Partial<Record<ReportEvent, boolean>>> = {
  hand_off: false,
  recall: true,
}

export function canDo(
  parties: ReadonlySet<Party>,
  report: Pick<Lifecycle, 'status' | 'closedAs'>,
  event: ReportEvent,
): boolean {
  // Nobody says that their own work has solved their own report: such a solution can only lapse.
  if (event === 'confirm' && parties.has('handler')) return false
  return findTransition(stateOf(report), event)?.by.some((party) => parties.has(party)) ?? false
}

/** Whether such an act is this person's at all, whatever state the report is in now. */
export function mayEverDo(parties: ReadonlySet<Party>, event: ReportEvent): boolean {
  return partiesTo(event).some((party) => parties.has(party))
}

function partiesTo(event: ReportEvent): readonly Party[] {
  return TRANSITIONS.filter((transition) => transition.event === event).flatMap(({ by }) => by)
}

/** The public steps of the main report are for everybody who may read that report, and so is its name. */
export function canViewMain(
  parties: ReadonlySet<Party>,
  main: Pick<MainReport, 'isPublic'>,
): boolean {
  return main.isPublic || isStaff(parties)
}

type Judged = Pick<
  Report,
  'status' | 'closedAs' | 'pendingUnit' | 'reporterAccountId' | 'channel'
> & {
  readonly isPublic?: boolean
  readonly isKeptApart?: boolean
  readonly mergedInto?: MainReport | null
}

/** @param isSignedIn following needs an account */
export function abilitiesOf(
  parties: ReadonlySet<Party>,
  report: Judged,
  isSignedIn = false,
): ReportAbilities {
  const waitsForMain =
    report.closedAs === 'duplicate' && !(report.mergedInto && hasAnswer(report.mergedInto))
  const can = (event: ReportEvent) => {
    const needs = NEEDS_HAND_OFF[event]
    return (
      canDo(parties, report, event) &&
      (needs === undefined || needs === (report.pendingUnit !== null))
    )
  }
  return {
    accept: can('accept'),
    addProgress: can('progress'),
    resolve: can('resolve'),
    reject: can('reject'),
    confirm: can('confirm') && !waitsForMain,
    dispute: can('dispute'),
    withdraw: can('withdraw'),
    restore: can('restore'),
    reopen: can('reopen'),
    supplement: can('supplement'),
    remind: can('remind'),
    suspend: can('suspend'),
    resume: can('resume'),
    extend: can('extend'),
    handOff: can('hand_off'),
    acceptHandOff: can('accept_hand_off'),
    returnHandOff: can('return'),
    recall: can('recall'),
    supervise: can('supervise'),
    addNote: can('note'),
    revealPhone: canRevealPhone(parties, report),
    issueCode: can('issue_code') && awaitsAdoption(report),
    merge: can('merge') && !report.isKeptApart,
    unmerge: can('unmerge'),
    follow: isSignedIn && canFollow(parties, report),
    unfollow: parties.has('follower'),
  }
}

/** Whoever met the same problem, apart from the one who reported it; as long as something is to come. */
function canFollow(parties: ReadonlySet<Party>, report: Judged): boolean {
  return (
    report.isPublic === true &&
    isOpen(report) &&
    !parties.has('reporter') &&
    !parties.has('follower')
  )
}
