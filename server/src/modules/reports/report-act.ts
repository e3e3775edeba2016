import type { TenantId } from '../../lib/ids'
import type { UnitKey } from '../units/unit'
import type { ActivityDetails, Rating } from './activity-types'
import type { Limits } from './report-limits'
import type { Lifecycle, MainReport, ReportEvent } from './reports-types'

/** What somebody wants to happen to a report. */
export interface ReportAct {
  readonly event: ReportEvent
  readonly note: string
  readonly uploadIds?: readonly string[]
  /** Whom it is handed to, or who is proposed with a return. */
  readonly unit?: UnitKey
  /** The new limit of an extension, the review date of a suspension. */
  readonly until?: Date
  readonly rating?: Rating
  /** Where the reporter should go instead. */
  readonly referTo?: string
  /** The report it is merged into. */
  readonly into?: TenantId
}

/** One line of the history and what the report is after it. */
export interface Step {
  readonly event: ReportEvent
  readonly next: Lifecycle
  readonly details: ActivityDetails
}

export interface Moment {
  readonly report: Lifecycle & { readonly gridCode: string }
  readonly limits: Limits
  readonly act: ReportAct
  readonly now: Date
  /** The report this one was merged into, or is to be merged into. */
  readonly main?: Main | undefined
}

export type Main = Pick<MainReport, 'id' | 'status' | 'closedAs' | 'accountableUnit'>
