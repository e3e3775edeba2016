import { BudgetOutcome } from './budget-outcome'
import { ChoiceOutcome } from './choice-outcome'
import { MotionOutcome } from './motion-outcome'
import type { OutcomeProps } from './outcome-types'
import { RankingOutcome } from './ranking-outcome'

interface QuestionOutcomeProps extends OutcomeProps {
  /** The turnout stands above all questions already. */
  isTurnoutShown: boolean
}

/** What came of one question. */
export function QuestionOutcome({ result, isTurnoutShown, ...props }: QuestionOutcomeProps) {
  switch (result.kind) {
    case 'motion':
      return <MotionOutcome poll={props.poll} result={result} isTurnoutShown={isTurnoutShown} />
    case 'single':
    case 'multiple':
      return <ChoiceOutcome {...props} result={result} />
    case 'ranking':
      return <RankingOutcome {...props} result={result} />
    case 'budget':
      return <BudgetOutcome {...props} result={result} />
  }
}
