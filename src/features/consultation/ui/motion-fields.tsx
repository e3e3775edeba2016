import { Choice, type ChoiceItem } from '../../../ui/form/choice'
import { consultationCopy } from '../copy'
import type { Answer, Choice as BallotChoice } from '../domain/consultation'
import { ballotCopy as copy } from '../poll-copy'
import { choiceId } from './question-field-types'

const { choices } = consultationCopy

const items: readonly ChoiceItem<BallotChoice>[] = [
  { key: 'for', word: choices.for, icon: 'check', shape: 'round' },
  { key: 'against', word: choices.against, icon: 'x', shape: 'square' },
  { key: 'abstain', word: choices.abstain, icon: 'minus', shape: 'dashed' },
]

interface MotionFieldsProps {
  answer: Answer | undefined
  isDisabled: boolean
  /** The question, where the page does not ask only one. */
  label?: string
  name?: string
  onAnswer: (answer: Answer) => void
}

/** Three equal choices, none of them chosen beforehand. */
export function MotionFields({ answer, isDisabled, label, name, onAnswer }: MotionFieldsProps) {
  return (
    <Choice
      id={choiceId('choice', name)}
      label={label ?? copy.label}
      items={items}
      current={answer?.kind === 'motion' ? answer.choice : undefined}
      isDisabled={isDisabled}
      onSelect={(choice) => onAnswer({ kind: 'motion', choice })}
    />
  )
}
