import type { Fraction } from '../../../lib/fraction'

export const RULE_CODES = ['advisory', 'residents_meeting'] as const

export type RuleCode = (typeof RULE_CODES)[number]

/** Participation is measured against the roll, agreement against those who took part (abstentions included). */
export const THRESHOLD_NAMES = ['participation', 'agreement'] as const

export type ThresholdName = (typeof THRESHOLD_NAMES)[number]

export interface Threshold {
  readonly name: ThresholdName
  readonly share: Fraction
  /** More than the share, not merely the share itself. */
  readonly isStrict: boolean
}

export interface LegalSource {
  readonly law: string
  readonly article: string
  /** The day of the text this rule follows, `YYYY-MM-DD`. */
  readonly date: string
  /** What a reader must know about that text today. */
  readonly note: string | null
}

/**
 * When a motion passes. A landed version is never edited: polls keep the code and version they opened with.
 * A rule without thresholds decides nothing.
 */
export interface PollRule {
  readonly code: RuleCode
  readonly version: string
  readonly name: string
  readonly source: LegalSource | null
  readonly thresholds: readonly Threshold[]
}
