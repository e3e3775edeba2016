import type { Interval } from '../../lib/wilson-interval'
import type { PlaceLevel } from '../places/places-types'
import type { Rating } from '../reports/activity-types'
import type { ReportEvent, ReportStatus } from '../reports/reports-types'

/** What of what. */
export interface Share {
  readonly numerator: number
  readonly denominator: number
}

/** 响应率 · 解决率 · 满意率. */
export type Rate = 'response' | 'resolution' | 'satisfaction'

/**
 * What became of the reports that were submitted in an area in a period, as the history tells it at one moment. Those
 * that are withdrawn, or merged into another one, at that moment are left out of all of it. docs/evaluation.md says
 * the same at length.
 */
export interface Outcomes {
  /**
   * 响应率. Of the reports that were answered or whose time for an answer has passed: those first answered (accepted, also
   * from a hand-off, told progress, resolved or refused) at or before the limit.
   */
  readonly response: Share
  /**
   * 解决率. Of the reports that came to an end (confirmed, lapsed, refused), whose solution was disputed, or whose limit
   * has passed: those that are closed by the reporter's confirmation. Taking up again what had ended takes nothing out
   * of the denominator.
   */
  readonly resolution: Share
  /** 满意率. Of the confirmed reports with a rating: those rated satisfied or mostly satisfied. */
  readonly satisfaction: Share
  /** Of the confirmed reports those confirmed with a query code, by somebody nobody saw; part of the resolution's numerator. */
  readonly confirmedByCode: number
  /** Closed because the reporter said nothing; in the denominator of the resolution rate, never in its numerator. */
  readonly lapsed: number
  /** Refused, contested no more or not yet; as lapsed ones. */
  readonly rejected: number
  /** Public ones, neither confirmed, lapsed nor refused: a count of the others would tell when one was made. */
  readonly open: number
  /** Of the open ones those whose running clock has passed its limit; a suspended or resolved report has none. */
  readonly overdue: number
  readonly suspended: number
}

/** Of the reports of one grid in one month. */
export interface GridOutcomes extends Outcomes {
  readonly gridCode: string
  /** 1 to 12; null for a grid without any report in the span. */
  readonly month: number | null
}

/** Days in Asia/Shanghai, `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** A rate as it is published; all null where it is hidden. */
export interface Figure {
  /** Fewer than five cases, or needed to keep such a figure from being worked out. */
  readonly isHidden: boolean
  readonly numerator: number | null
  readonly denominator: number | null
  /** At 95 %; null also where there is no case at all. */
  readonly interval: Interval | null
}

export interface AreaFigures {
  readonly code: string
  readonly name: string
  readonly level: PlaceLevel | 'grid'
  /** When a grid ended; one that goes on under another number has the same name there. Null for what goes on. */
  readonly endedAt: Date | null
  readonly response: Figure
  readonly resolution: Figure
  readonly satisfaction: Figure
  /** Part of the resolution's numerator; null where it or what it leaves of the numerator is too small to show. */
  readonly confirmedByCode: number | null
  /** Parts of the resolution figure and hidden with it. */
  readonly lapsed: number | null
  readonly rejected: number | null
  /** Of public reports only, as the two after it. */
  readonly open: number
  readonly overdue: number
  readonly suspended: number
}

export interface Scoreboard {
  readonly period: Period
  /** The instant of which all figures are true: the last midnight in Shanghai. */
  readonly asOf: Date
  readonly area: AreaFigures
  /** The areas directly inside that have grids, by code; never by any figure. */
  readonly children: readonly AreaFigures[]
}

/** What a history row tells to those who check the figures: no text, no name, no account. */
export interface OpenActivity {
  /** The same for all rows of one report, in one installation; leads to nothing. */
  readonly reportKey: string
  readonly gridCode: string
  readonly event: ReportEvent
  readonly fromStatus: ReportStatus | null
  readonly toStatus: ReportStatus
  readonly at: Date
  readonly respondDueAt: string | null
  readonly resolveDueAt: string | null
  readonly rating: Rating | null
  /** In which role it was done: `reporter`, `code_holder`, an appointment's, or `clock`. */
  readonly actorRole: string
  /** Whether the report is in the public list. */
  readonly isPublic: boolean
}
