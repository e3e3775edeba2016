import type { Static } from 'typebox'
import type { PollResult } from '../../../modules/consultations/consultations-types'
import type { QuestionTally } from '../../../modules/consultations/counting/tally-poll'
import type { Decision } from '../../../modules/consultations/rules/decide'
import type { QuestionDecision } from '../../../modules/consultations/rules/decide-poll'
import type { PollResultSchema, QuestionResultSchema } from './poll-schemas'

/** Each question's tally together with what the rule makes of it. */
export function presentResult({ tally, decision }: PollResult): Static<typeof PollResultSchema> {
  return {
    outcome: decision.outcome,
    turnout: { ...tally.turnout },
    questions: tally.questions.flatMap((question, place) => {
      const decided = decision.questions[place]
      return decided ? [presentQuestionResult(question, decided)] : []
    }),
  }
}

function presentQuestionResult(
  tally: QuestionTally,
  decision: QuestionDecision,
): Static<typeof QuestionResultSchema> {
  const decided = presentDecision(decision)
  switch (tally.kind) {
    case 'motion':
      return { ...tally, ...decided }
    case 'single':
    case 'multiple':
      return {
        ...tally,
        ...decided,
        drawn: copyOf(tally.drawn),
        options: tally.options.map((option, place) => ({
          ...option,
          ...presentDecision(decision.options[place] ?? decision),
        })),
      }
    case 'ranking':
      return {
        ...tally,
        ...decided,
        order: [...tally.order],
        support: copyOf(tally.support),
        drawn: copyOf(tally.drawn),
      }
    case 'budget':
      return {
        ...tally,
        ...decided,
        options: tally.options.map((option) => ({ ...option })),
        funded: [...tally.funded],
        completed: [...(tally.completed ?? [])],
        drawn: copyOf(tally.drawn),
      }
  }
}

function presentDecision({ outcome, thresholds }: Decision) {
  return { outcome, thresholds: thresholds.map((threshold) => ({ ...threshold })) }
}

function copyOf<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row])
}
