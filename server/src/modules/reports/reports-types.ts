import type { TenantId } from '../../lib/ids'
import type { GridContact, Position } from '../places/places-types'

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
  'extend',
  'remind',
  'supervise',
  'escalate',
  'merge',
  'unmerge',
  'reopen',
] as const

export type ReportEvent = (typeof REPORT_EVENTS)[number]

/** In which capacity somebody acts on a report. */
export const PARTIES = ['reporter', 'handler', 'supervisor', 'clock'] as const

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

export interface Report extends TenantId {
  readonly gridCode: string
  readonly gridName: string
  readonly communityName: string
  readonly category: { readonly code: string; readonly name: string; readonly icon: string }
  readonly status: ReportStatus
  readonly closedAs: ClosedAs | null
  readonly body: string
  readonly address: string
  readonly position: Position | null
  readonly isPublic: boolean
  readonly isAnonymous: boolean
  readonly reporterAccountId: string
  readonly reporterName: string
  readonly submittedAt: Date
  readonly respondDueAt: Date
  readonly resolveDueAt: Date
  readonly acceptedAt: Date | null
  readonly resolvedAt: Date | null
  readonly closedAt: Date | null
  readonly reopenedCount: number
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
  readonly at: Date
  readonly photos: readonly Photo[]
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
] as const

export type ReportAbilities = Readonly<Record<(typeof REPORT_ABILITIES)[number], boolean>>

/** A report as one person sees it at one moment. */
export interface ReportView {
  readonly report: Report
  /** Who answers for it now. */
  readonly accountable: GridContact | null
  readonly parties: ReadonlySet<Party>
  readonly photos: readonly Photo[]
  readonly abilities: ReportAbilities
}

/** mine: what I reported. workbench: my grids. inbox: my area. public: one grid, for everybody. */
export type ReportFilter = {
  readonly view: 'mine' | 'workbench' | 'inbox' | 'public'
  readonly gridCode: string | undefined
  readonly status: 'open' | 'closed' | 'all'
}
