import { CheckChoice } from '../../../ui/form/check-choice'
import { abstainFrom, isAbstention } from '../domain/ballot-answers'
import { ballotCopy as copy } from '../poll-copy'
import { choiceId, type QuestionFieldsProps } from './question-field-types'

const ABSTAIN = 'abstain'

/** Beside choices of which several may hold: choosing one of those ends the abstention, and the other way round. */
export function AbstainField(props: QuestionFieldsProps) {
  const { question, answer, isDisabled, name, onAnswer } = props
  const isOn = isAbstention(answer)
  return (
    <CheckChoice
      id={choiceId('option', name)}
      items={[{ key: ABSTAIN, word: copy.abstain }]}
      chosen={isOn ? [ABSTAIN] : []}
      isDisabled={isDisabled}
      onToggle={() => onAnswer(isOn ? undefined : abstainFrom(question))}
    />
  )
}
