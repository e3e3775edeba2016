export const CHOICES = ['for', 'against', 'abstain'] as const

export type Choice = (typeof CHOICES)[number]

export interface MotionQuestion {
  readonly kind: 'motion'
}

export interface SingleQuestion {
  readonly kind: 'single'
  readonly optionIds: readonly string[]
}

/** 1 ≤ min ≤ max ≤ number of options. */
export interface MultipleQuestion {
  readonly kind: 'multiple'
  readonly optionIds: readonly string[]
  readonly min: number
  readonly max: number
}

export interface RankingQuestion {
  readonly kind: 'ranking'
  readonly optionIds: readonly string[]
}

export interface BudgetItem {
  readonly id: string
  /** Whole cents, more than 0. */
  readonly costCents: number
}

export interface BudgetQuestion {
  readonly kind: 'budget'
  readonly items: readonly BudgetItem[]
  /** Whole cents to spend at most. */
  readonly capCents: number
}

/** One thing a poll asks. Ids are unique inside a question. */
export type Question =
  | MotionQuestion
  | SingleQuestion
  | MultipleQuestion
  | RankingQuestion
  | BudgetQuestion

export interface MotionAnswer {
  readonly kind: 'motion'
  readonly choice: Choice
}

/** Null abstains, here and below. */
export interface SingleAnswer {
  readonly kind: 'single'
  readonly optionId: string | null
}

export interface MultipleAnswer {
  readonly kind: 'multiple'
  readonly optionIds: readonly string[] | null
}

/** Best first; what is left out stands below and is equal among itself. */
export interface RankingAnswer {
  readonly kind: 'ranking'
  readonly optionIds: readonly string[] | null
}

/** The items approved of, in any order. */
export interface BudgetAnswer {
  readonly kind: 'budget'
  readonly itemIds: readonly string[] | null
}

export type Answer = MotionAnswer | SingleAnswer | MultipleAnswer | RankingAnswer | BudgetAnswer

/**
 * One voting unit's answer to one question.
 * `weight` is a positive safe integer: 1 for a person or household, hundredths of a square metre for an area. A ballot
 * of weight n counts as n ballots of weight 1.
 */
export interface Ballot<A extends Answer = Answer> {
  readonly weight: number
  readonly answer: A
}

/** How many ballots, and their weights together. */
export interface Amount {
  readonly units: number
  readonly weight: bigint
}

/** Ties that nothing but the draw decided: each the tied ids in drawn order. */
export type DrawnTies = readonly (readonly string[])[]
