import type { Fraction } from '../../../lib/fraction'

export const RULE_CODES = [
  'advisory',
  'residents_meeting',
  'owners_ordinary',
  'owners_special',
  'custom',
] as const

export type RuleCode = (typeof RULE_CODES)[number]

/** Participation is measured against the roll, agreement against those who took part (abstentions included). */
export const THRESHOLD_NAMES = ['participation', 'agreement'] as const

export type ThresholdName = (typeof THRESHOLD_NAMES)[number]

/** Voting units by number, or what they own: exclusive area in whole hundredths of a square metre. */
export const MEASURES = ['units', 'area'] as const

export type Measure = (typeof MEASURES)[number]

/** Who has a vote of its own in a poll. */
export type VotingUnitKind = 'person' | 'household' | 'owner'

/** What may take part, in each measure. */
export interface Roll {
  readonly units: number
  /** Null where nobody measured it. */
  readonly areaHundredths: number | null
}

export interface Threshold {
  readonly name: ThresholdName
  readonly measure: Measure
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
  /** Whom a poll may ask under this rule. */
  readonly votingUnits: readonly VotingUnitKind[]
  /** Null only where no law stands behind it. */
  readonly source: LegalSource | null
  readonly thresholds: readonly Threshold[]
}
