import type { Page } from '../../db/keyset'
import type { TenantId } from '../../lib/ids'
import type { HeldBack } from '../content-checks/content-checks-types'
import type { Position } from '../places/places-types'
import type { UnitKey } from '../units/unit'
import type { UnitContact } from '../units/units-types'
import type { ActivityDetails } from './activity-types'
import type { Category } from './category-types'

export const REPORT_STATUSES = [
  'submitted',
  'accepted',
  'in_progress',
  'resolved',
  'closed',
  'rejected',
  'withdrawn',
  'suspended',
] as const

export type ReportStatus = (typeof REPORT_STATUSES)[number]

/** How a report was closed. Only `confirmed` counts as solved. */
export const CLOSED_AS = ['confirmed', 'lapsed', 'duplicate', 'withdrawn', 'rejected'] as const

export type ClosedAs = (typeof CLOSED_AS)[number]

/** Everything about a report that its events change. */
export interface Lifecycle {
  readonly status: ReportStatus
  readonly closedAs: ClosedAs | null
  /** 首接负责: the unit that answers for it; a hand-off changes it only when the receiver accepts. */
  readonly accountableUnit: UnitKey
  /** The unit it was handed to and that has not accepted yet. */
  readonly pendingUnit: UnitKey | null
  /** When the receiver should have accepted; null without one, and once its silence was escalated. */
  readonly pendingDueAt: Date | null
  readonly handOffCount: number
  readonly returnCount: number
  readonly statusSince: Date
  readonly respondDueAt: Date
  readonly resolveDueAt: Date
  /** When the clock that runs now was started or set anew. */
  readonly clockStartedAt: Date
  /** What was told of that clock: 0 nothing, 1 due soon, 2 overdue, and one more for every rung of the ladder. */
  readonly clockStage: number
  /** The highest unit that was told. */
  readonly escalatedUnit: UnitKey | null
  readonly supervisedAt: Date | null
  readonly suspendedAt: Date | null
  readonly reviewAt: Date | null
  readonly extensionCount: number
  readonly suspensionCount: number
  readonly reminderCount: number
  readonly remindedAt: Date | null
  readonly acceptedAt: Date | null
  readonly resolvedAt: Date | null
  readonly closedAt: Date | null
  readonly reopenedCount: number
  /** The main report while this one is closed because of it. */
  readonly mergedIntoId: string | null
  /** Its reporter said that it is not what it was merged into, so it is never merged again. */
  readonly isKeptApart: boolean
}

export const REPORT_EVENTS = [
  'submit',
  'accept',
  'progress',
  'resolve',
  'confirm',
  'dispute',
  'lapse',
  'reject',
  'withdraw',
  'restore',
  'settle',
  'suspend',
  'resume',
  'hand_off',
  'accept_hand_off',
  'return',
  'recall',
  'fall_back',
  'extend',
  'supplement',
  'note',
  'remind',
  'supervise',
  'due_soon',
  'overdue',
  'escalate',
  'merge',
  'unmerge',
  'reopen',
  'adopt',
  'issue_code',
  'change_grid',
] as const

export type ReportEvent = (typeof REPORT_EVENTS)[number]

/**
 * In which capacity somebody meets a report. handler: works for the unit that answers for it. receiver: for the unit
 * it was handed to and that has not accepted yet. observer: for its grid or community while others answer for it.
 * supervisor: stands above them. follower: met the same problem and follows what becomes of it, with a neighbour's
 * eyes. clock: time itself, or a rule that follows from somebody else's act.
 */
export const PARTIES = [
  'reporter',
  'handler',
  'receiver',
  'observer',
  'supervisor',
  'follower',
  'clock',
] as const

export type Party = (typeof PARTIES)[number]

export const CHANNELS = [
  'mini_program',
  'web',
  'phone',
  'visit',
  'paper',
  'patrol',
  'open311',
] as const

export type Channel = (typeof CHANNELS)[number]

export interface Report extends TenantId, Lifecycle {
  readonly gridCode: string
  readonly gridName: string
  readonly communityName: string
  readonly category: Pick<Category, 'code' | 'name' | 'icon' | 'isEmergency'>
  readonly body: string
  readonly address: string
  readonly position: Position | null
  /** Whether neighbours read it: its reporter wants that, and it has passed its check. */
  readonly isPublic: boolean
  /** What keeps it from the public though its reporter wants it there. */
  readonly checkStatus: HeldBack | null
  readonly isAnonymous: boolean
  readonly channel: Channel
  /** Null for a person without an account, and of what staff saw themselves. */
  readonly reporterAccountId: string | null
  readonly reporterName: string | null
  readonly submittedAt: Date
  /** How many follow it, beside its reporter. */
  readonly followerCount: number
  /** The report it was merged into; its own id is `mergedIntoId`. */
  readonly mergedInto: MainReport | null
}

/** The report that others were merged into. */
export interface MainReport
  extends TenantId,
    Pick<Lifecycle, 'status' | 'closedAs' | 'accountableUnit'> {
  readonly body: string
  readonly submittedAt: Date
  readonly isPublic: boolean
}

export interface NewReport {
  readonly categoryCode: string
  readonly body: string
  readonly address: string
  readonly position: Position | undefined
  /** Chosen by hand; used when there is no position, or it lies in no grid. */
  readonly gridCode: string | undefined
  readonly isPublic: boolean
  readonly isAnonymous: boolean
  readonly uploadIds: readonly string[]
  readonly channel: Channel
}

/** 代办同意: somebody agreed that a report be filed for them, after it was read back to them. */
interface ConsentGiven {
  readonly personName: string
  readonly givenAs: 'spoken' | 'signed'
  readonly givenAt: Date
}

export interface NewConsent extends ConsentGiven {
  readonly phone: string | undefined
}

/** The phone stays sealed. */
export interface Consent extends ConsentGiven {
  readonly hasPhone: boolean
  readonly recordedByName: string
}

export interface Photo {
  readonly uploadId: string
  readonly width: number
  readonly height: number
}

/** 办理记录: one step of a report's history; never changed or removed. */
export interface Activity {
  readonly id: string
  readonly event: ReportEvent
  readonly fromStatus: ReportStatus | null
  readonly toStatus: ReportStatus
  readonly actorAccountId: string | null
  readonly actorRole: string
  readonly actorName: string | null
  readonly note: string
  readonly isInternal: boolean
  /** What keeps its words from whoever has no part in the report. */
  readonly checkStatus: HeldBack | null
  readonly details: ActivityDetails
  readonly at: Date
  readonly photos: readonly Photo[]
  /** Happened to the report that this one was merged into. */
  readonly isOfMain: boolean
}

/** A page of history, in which capacities its reader meets the report, and the names of the units it speaks of. */
export interface ActivityPage extends Page<Activity> {
  readonly parties: ReadonlySet<Party>
  readonly units: ReadonlyMap<UnitKey, UnitContact>
}

/** Acts an actor may perform now; computed by the policy and sent to the client. */
export const REPORT_ABILITIES = [
  'accept',
  'addProgress',
  'resolve',
  'reject',
  'confirm',
  'dispute',
  'withdraw',
  'restore',
  'reopen',
  'supplement',
  'remind',
  'suspend',
  'resume',
  'extend',
  'handOff',
  'acceptHandOff',
  'returnHandOff',
  'recall',
  'supervise',
  'addNote',
  'revealPhone',
  'issueCode',
  'merge',
  'unmerge',
  'follow',
  'unfollow',
] as const

export type ReportAbilities = Readonly<Record<(typeof REPORT_ABILITIES)[number], boolean>>

/** A report as one person sees it at one moment. */
export interface ReportView {
  readonly report: Report
  /** Who answers for it now. */
  readonly accountable: UnitContact
  /** To whom it was handed and who has not accepted yet. */
  readonly pending: UnitContact | null
  /** Who answers for the report it was merged into. */
  readonly mainAccountable: UnitContact | null
  readonly parties: ReadonlySet<Party>
  readonly photos: readonly Photo[]
  /** Of a report filed for somebody; only for staff, and only where one report is opened. */
  readonly consent: Consent | null
  readonly abilities: ReportAbilities
}

/** A report that somebody opened. */
export interface OpenedReport extends ReportView {
  /** Until when the handler may extend the time now; null when that cannot be. */
  readonly extendableUntil: Date | null
}

/** Whom a report may be handed to. */
export interface Receiver extends UnitContact {
  /** How many like it this unit answered for; see `Receivers`. */
  readonly handledCount: number
}

export interface Receivers {
  /** Those who had most of the like first. */
  readonly items: readonly Receiver[]
  /** Reports of the same category in the same community within a year. */
  readonly similarCount: number
}

/** What became of one report of several that were to be accepted. */
export interface Acceptance {
  readonly id: TenantId
  /** The code of why it was refused; null when it is accepted. */
  readonly refusal: string | null
}
