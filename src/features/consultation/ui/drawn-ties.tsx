import { View } from '@tarojs/components'
import { Note } from '../../../ui/status/note'
import type { Question } from '../domain/consultation'
import { labelsOf } from '../domain/questions'
import { choiceResultCopy as copy } from '../result-copy'

interface DrawnTiesProps {
  question: Question
  /** Each in drawn order. */
  drawn: readonly (readonly string[])[]
}

/** What stood level and was ordered by the draw alone. */
export function DrawnTies({ question, drawn }: DrawnTiesProps) {
  return drawn.map((ids) => (
    <View key={ids.join(' ')} className="mt3">
      <Note icon="scale">{copy.drawn(labelsOf(question, ids))}</Note>
    </View>
  ))
}
