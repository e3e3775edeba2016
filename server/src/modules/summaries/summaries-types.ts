import type { VisitPurpose } from '../visits/visits-types'

/** A day or a month in China, as instants: `from` included, `until` not. */
export interface SummaryPeriod {
  /** `2026-11-25` or `2026-11`. */
  readonly period: string
  readonly kind: 'day' | 'month'
  readonly from: Date
  readonly until: Date
  /** Its first and its last day. */
  readonly firstDay: string
  readonly lastDay: string
}

/** Of the reports of one category in the area. */
export interface CategorySummary {
  readonly name: string
  readonly received: number
  /** Somebody took it on. */
  readonly accepted: number
  /** Said to be solved, or refused with a reason. */
  readonly answered: number
  /** A limit ran out on it. */
  readonly overdue: number
}

export const FILED_CHANNELS = ['phone', 'visit', 'paper', 'patrol'] as const

export type FiledChannel = (typeof FILED_CHANNELS)[number]

/** Homes somebody told of a notice. */
export interface NoticeSummary {
  readonly title: string
  readonly phone: number
  readonly door: number
  readonly paper: number
}

export const CONSULTATION_STAGES = ['opinions', 'poll', 'carrying_out'] as const

export type ConsultationStage = (typeof CONSULTATION_STAGES)[number]

export interface ConsultationSummary {
  readonly title: string
  readonly stages: readonly ConsultationStage[]
}

/** What somebody decided about who lives where. */
export const DECISIONS = ['approved', 'declined', 'removed', 'kept'] as const

export type Decision = (typeof DECISIONS)[number]

/** Figures of an area, never of a person. */
export interface SummaryFigures {
  readonly categories: readonly CategorySummary[]
  readonly filed: Readonly<Record<FiledChannel, number>>
  readonly notices: readonly NoticeSummary[]
  readonly visits: readonly { readonly purpose: VisitPurpose; readonly visits: number }[]
  readonly decisions: Readonly<Record<Decision, number>>
  readonly consultations: readonly ConsultationSummary[]
}

/** 工作日报、工作月报 as it stands on paper and on the screen. */
export interface SummaryDocument {
  readonly title: string
  readonly area: string
  readonly date: string
  /** Undefined once the period is over. */
  readonly note: string | undefined
  readonly sections: readonly SummarySection[]
  readonly signatures: readonly string[]
}

export interface SummarySection {
  readonly heading: string
  readonly head: readonly string[]
  /** The first cell names the row. */
  readonly rows: readonly (readonly (string | number)[])[]
  /** In place of the table where there is nothing to tell. */
  readonly empty: string
}

export const SUMMARY_FORMATS = ['docx', 'xlsx'] as const

export type SummaryFormat = (typeof SUMMARY_FORMATS)[number]
