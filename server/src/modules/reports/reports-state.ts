import { illegalTransition } from './reports-errors'
import type { ClosedAs, Party, ReportEvent, ReportStatus } from './reports-types'

/** A status; a closed report's also says how it was closed, because that decides what may follow. */
export type StateName = Exclude<ReportStatus, 'closed'> | `closed:${ClosedAs}`

/** How long a solution waits for the reporter's word before it lapses, and a refusal or withdrawal before it is final. */
export const CONFIRM_DAYS = 7

/** Somebody still answers for it, or the reporter is asked about it: what neighbours may follow or find near them. */
export const OPEN_STATUSES = [
  'submitted',
  'accepted',
  'in_progress',
  'suspended',
  'resolved',
] as const satisfies readonly ReportStatus[]

interface Transition {
  readonly event: ReportEvent
  readonly from: readonly StateName[]
  /** The state it leads to; `same` for events that leave only an activity. */
  readonly to: StateName | 'same'
  readonly by: readonly Party[]
  readonly needsNote: boolean
}

const HANDLED: readonly StateName[] = ['accepted', 'in_progress']
/** The states in which a clock runs. */
const RUNNING: readonly StateName[] = ['submitted', ...HANDLED]
const LIVE: readonly StateName[] = [...RUNNING, 'suspended']
/** The states in which something is left to the reporter. */
const ANSWERABLE: readonly StateName[] = [
  ...LIVE,
  'resolved',
  'rejected',
  'withdrawn',
  'closed:lapsed',
  'closed:duplicate',
]
const STAFF: readonly Party[] = ['handler', 'receiver', 'observer', 'supervisor']

/**
 * Everything that can happen to a report (PRODUCT §1). Rejected and withdrawn are not ends: the reporter may
 * contest the one and take back the other, until the clock settles them as closed.
 */
export const TRANSITIONS: readonly Transition[] = [
  row('accept', ['submitted'], 'accepted', ['handler']),
  row('progress', HANDLED, 'in_progress', ['handler'], 'note'),
  row('resolve', HANDLED, 'resolved', ['handler'], 'note'),
  row('confirm', ['resolved', 'closed:duplicate'], 'closed:confirmed', ['reporter']),
  row('dispute', ['resolved', 'rejected', 'closed:duplicate'], 'in_progress', ['reporter'], 'note'),
  row('lapse', ['resolved'], 'closed:lapsed', ['clock']),
  row('reject', RUNNING, 'rejected', ['handler'], 'note'),
  row('settle', ['rejected'], 'closed:rejected', ['reporter', 'clock']),
  row('withdraw', LIVE, 'withdrawn', ['reporter']),
  row('restore', ['withdrawn'], 'submitted', ['reporter']),
  row('settle', ['withdrawn'], 'closed:withdrawn', ['clock']),
  row('suspend', HANDLED, 'suspended', ['handler'], 'note'),
  row('resume', ['suspended'], 'in_progress', ['handler', 'supervisor', 'clock']),
  row('hand_off', RUNNING, 'same', ['handler', 'supervisor'], 'note'),
  row('accept_hand_off', RUNNING, 'accepted', ['receiver']),
  row('return', RUNNING, 'same', ['receiver'], 'note'),
  row('recall', RUNNING, 'same', ['handler']),
  row('fall_back', RUNNING, 'same', ['clock']),
  row('extend', HANDLED, 'same', ['handler'], 'note'),
  row('supplement', [...LIVE, 'resolved'], 'same', ['reporter'], 'note'),
  row('note', [...LIVE, 'resolved'], 'same', STAFF, 'note'),
  row('remind', LIVE, 'same', ['reporter']),
  row('supervise', LIVE, 'same', ['supervisor'], 'note'),
  row('due_soon', RUNNING, 'same', ['clock']),
  row('overdue', RUNNING, 'same', ['clock']),
  row('escalate', RUNNING, 'same', ['clock']),
  row('merge', HANDLED, 'closed:duplicate', ['handler'], 'note'),
  row('unmerge', ['closed:duplicate'], 'in_progress', ['handler', 'supervisor', 'clock'], 'note'),
  row('reopen', ['closed:lapsed'], 'in_progress', ['reporter', 'supervisor'], 'note'),
  row('reopen', ['closed:confirmed', 'closed:rejected'], 'in_progress', ['supervisor'], 'note'),
  row('adopt', [...ANSWERABLE, 'closed:confirmed', 'closed:rejected'], 'same', ['reporter']),
  row('issue_code', ANSWERABLE, 'same', ['handler']),
  // Not an act on the report: its place came to lie in another grid.
  row('change_grid', [...LIVE, 'resolved', 'rejected', 'withdrawn', 'closed:duplicate'], 'same', [
    'clock',
  ]),
]

function row(
  event: ReportEvent,
  from: readonly StateName[],
  to: StateName | 'same',
  by: readonly Party[],
  note?: 'note',
): Transition {
  return { event, from, to, by, needsNote: note !== undefined }
}

export function stateOf(report: {
  readonly status: ReportStatus
  readonly closedAs: ClosedAs | null
}): StateName {
  const { status, closedAs } = report
  if (status !== 'closed') return status
  if (closedAs === null) throw new Error('A closed report says how it was closed')
  return `closed:${closedAs}`
}

/** The transition an event takes from a state, or undefined when it cannot happen there. */
export function findTransition(state: StateName, event: ReportEvent): Transition | undefined {
  return TRANSITIONS.find(
    (transition) => transition.event === event && transition.from.includes(state),
  )
}

export interface NextState {
  readonly status: ReportStatus
  readonly closedAs: ClosedAs | null
}

/** @throws DomainError `report_transition_illegal` when the event cannot happen in that state */
export function applyEvent(state: StateName, event: ReportEvent): NextState {
  const transition = findTransition(state, event)
  if (!transition) throw illegalTransition(event)
  return split(transition.to === 'same' ? state : transition.to)
}

function split(state: StateName): NextState {
  const [status, closedAs = null] = state.split(':') as [ReportStatus, ClosedAs?]
  return { status, closedAs }
}

/** Somebody works on it, or its reporter is asked. */
export function isOpen({ status }: { readonly status: ReportStatus }): boolean {
  return OPEN_STATUSES.some((open) => open === status)
}

/** Said to be solved: everybody whose report was merged into it can now say whether it is. */
export function hasAnswer({ status, closedAs }: NextState): boolean {
  return status === 'resolved' || closedAs === 'confirmed' || closedAs === 'lapsed'
}
