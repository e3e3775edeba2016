import type { Question } from './counting-types'

export const QUESTION_KINDS = ['motion', 'single', 'multiple', 'ranking', 'budget'] as const

export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** How the items of a budget are funded from the approvals. */
export const FUNDING_METHODS = ['greedy', 'equal_shares'] as const

export type FundingMethod = (typeof FUNDING_METHODS)[number]

/** Ids are unique inside their question. */
export interface PollOption {
  readonly id: string
  readonly label: string
}

export interface PollItem extends PollOption {
  /** Whole cents, more than 0. */
  readonly costCents: number
}

/** Ids are unique inside their poll. */
interface QuestionHead {
  readonly id: string
  readonly text: string
}

/** One thing a poll asks, as residents read it. It never changes once the poll is open. */
export type PollQuestion =
  | (QuestionHead & { readonly kind: 'motion' })
  | (QuestionHead & { readonly kind: 'single'; readonly options: readonly PollOption[] })
  | (QuestionHead & {
      readonly kind: 'multiple'
      readonly options: readonly PollOption[]
      /** 1 ≤ min ≤ max ≤ number of options. */
      readonly min: number
      readonly max: number
    })
  | (QuestionHead & { readonly kind: 'ranking'; readonly options: readonly PollOption[] })
  | (QuestionHead & {
      readonly kind: 'budget'
      readonly items: readonly PollItem[]
      /** Whole cents to spend at most. */
      readonly capCents: number
      readonly method: FundingMethod
    })

/** The question without words, as it is counted. */
export function toCountedQuestion(question: PollQuestion): Question {
  switch (question.kind) {
    case 'motion':
      return { kind: 'motion' }
    case 'single':
    case 'ranking':
      return { kind: question.kind, optionIds: idsOf(question.options) }
    case 'multiple': {
      const { options, min, max } = question
      return { kind: 'multiple', optionIds: idsOf(options), min, max }
    }
    case 'budget':
      return { kind: 'budget', items: question.items, capCents: question.capCents }
  }
}

/** What can be named in an answer; nothing for a motion. */
export function optionIdsOf(question: PollQuestion): string[] {
  if (question.kind === 'motion') return []
  return idsOf(question.kind === 'budget' ? question.items : question.options)
}

function idsOf(options: readonly PollOption[]): string[] {
  return options.map(({ id }) => id)
}
