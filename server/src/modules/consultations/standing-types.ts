import type { TenantId } from '../../lib/ids'
import type { ConsultationStatus } from './consultations-types'
import type { Outcome } from './rules/decide'

/** A consultation as other modules need to know it. */
export interface Standing extends TenantId {
  /** The community's code, or the code of one of its grids. */
  readonly areaCode: string
  readonly title: string
  readonly body: string
  readonly status: ConsultationStatus
}

/** How a poll came out that was to decide something and let nothing pass. */
export const UNPASSED = ['rejected', 'invalid'] as const satisfies readonly Outcome[]

export type Unpassed = (typeof UNPASSED)[number]

/** The same as somebody sees it, with what came of its poll. */
export interface SeenStanding extends Standing {
  /** Undefined while nothing is decided, where something passed, and where people were only listened to. */
  readonly unpassed: Unpassed | undefined
}

/** The steps a committee moves a consultation into; what a poll does has its dates with the poll. */
export type MovedStep = 'opinions' | 'carrying_out' | 'closed'

/** When a step began, who decided that, and what was said to it. */
export interface EnteredStep {
  readonly step: MovedStep
  readonly enteredAt: Date
  /** Only of `opinions`: from this instant on no more are taken. */
  readonly endsAt: Date | null
  /** How it ended, of `closed`; why it is done all the same, of `carrying_out` what did not pass. */
  readonly statement: string | null
}
