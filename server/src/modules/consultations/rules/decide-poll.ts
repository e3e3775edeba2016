import type { PollTally, QuestionTally, TallyAmount } from '../counting/tally-poll'
import { type Decision, decide, type Outcome } from './decide'
import type { PollRule, Roll } from './rule-types'

export interface OptionDecision extends Decision {
  readonly optionId: string
}

/**
 * What the rule makes of one question. A motion passes or not; of several options, each does on its own, measured by
 * those who named it. A ranking and a budget are listened to: the rule of their poll decides nothing.
 */
export interface QuestionDecision extends Decision {
  readonly questionId: string
  /** In the order of the tally; none for a motion, a ranking or a budget. */
  readonly options: readonly OptionDecision[]
}

/** A poll of several questions that did not all come out alike is `mixed`. */
export type PollOutcome = Outcome | 'mixed'

export interface PollDecision {
  readonly outcome: PollOutcome
  readonly questions: readonly QuestionDecision[]
}

/** Whether ballots weigh what their voting unit owns; otherwise each weighs 1. */
export function weighsByArea(rule: PollRule): boolean {
  return rule.thresholds.some(({ measure }) => measure === 'area')
}

/** @throws RangeError when the rule asks for areas and the roll has none */
export function decidePoll(rule: PollRule, roll: Roll, tally: PollTally): PollDecision {
  const questions = tally.questions.map((question) =>
    decideQuestion(rule, { roll, turnout: tally.turnout }, question),
  )
  const outcomes = new Set(questions.map(({ outcome }) => outcome))
  const [first = 'advisory'] = outcomes
  return { outcome: outcomes.size > 1 ? 'mixed' : first, questions }
}

interface Participation {
  readonly roll: Roll
  readonly turnout: TallyAmount
}

function decideQuestion(
  rule: PollRule,
  participation: Participation,
  tally: QuestionTally,
): QuestionDecision {
  const { questionId } = tally
  const decideOn = (agreeing: TallyAmount) => decideAmount(rule, participation, agreeing)
  switch (tally.kind) {
    case 'motion':
      return { questionId, options: [], ...decideOn(tally.for) }
    case 'single':
    case 'multiple': {
      const options = tally.options.map((option) => ({
        optionId: option.optionId,
        ...decideOn(option),
      }))
      const best = options.find(({ outcome }) => outcome === 'passed') ?? options[0]
      return {
        questionId,
        options,
        ...(best
          ? { outcome: best.outcome, thresholds: best.thresholds }
          : decideOn({ units: 0, weight: 0 })),
      }
    }
    case 'ranking':
    case 'budget':
      return { questionId, options: [], outcome: 'advisory', thresholds: [] }
  }
}

function decideAmount(
  rule: PollRule,
  { roll, turnout }: Participation,
  agreeing: TallyAmount,
): Decision {
  const byArea =
    weighsByArea(rule) && roll.areaHundredths !== null
      ? { roll: roll.areaHundredths, turnout: turnout.weight, agreeing: agreeing.weight }
      : null
  const units = { roll: roll.units, turnout: turnout.units, agreeing: agreeing.units }
  return decide(rule, { units, areaHundredths: byArea })
}
