import type { UnitKey } from '../units/unit'

export const RATINGS = ['satisfied', 'mostly_satisfied', 'dissatisfied'] as const

/** 满意 · 基本满意 · 不满意: what the reporter thinks of how it was handled. */
export type Rating = (typeof RATINGS)[number]

/**
 * What a step was about, beside its words. `accountable` stands where a unit begins to answer for the report; limits
 * stand where they are set; so the history alone tells who answered when, and whether in time.
 */
export interface ActivityDetails {
  readonly accountable?: UnitKey
  readonly from?: UnitKey
  readonly to?: UnitKey
  readonly proposed?: UnitKey
  readonly clock?: 'respond' | 'resolve' | 'hand_off'
  readonly dueAt?: string
  readonly before?: string
  readonly respondDueAt?: string
  readonly resolveDueAt?: string
  readonly reviewAt?: string
  readonly rating?: Rating
  readonly referTo?: string
  /** The number of the report it was merged into or parted from. */
  readonly main?: string
}
