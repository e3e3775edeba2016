import { View } from '@tarojs/components'
import { describeDay } from '../../../lib/shanghai-time'
import { accessible } from '../../../ui/access/pressable'
import { joinClasses } from '../../../ui/join-classes'
import { Section } from '../../../ui/list/section'
import { stepCopy as copy } from '../copy'
import { listStepRows, type StepRow } from '../domain/step-rows'
import type { Dated, Steps } from '../domain/steps'
import './step-list.scss'

interface StepListProps {
  consultation: Dated
  steps: Steps
  /** Milliseconds. */
  now: number
}

/** All steps of a consultation one under the other, each with its date; where it stands is told in words, too. */
export function StepList({ consultation, steps, now }: StepListProps) {
  const rows = listStepRows(consultation, steps, now)
  return (
    <Section isTight title={copy.title} id="steps">
      <View className="steps" {...accessible({ role: 'list' })}>
        {rows.map((row) => {
          const when = describeWhen(row, steps, now)
          const word = copy.steps[row.key]
          const label = [word, copy.states[row.state], when].filter(Boolean).join('，')
          return (
            <View
              key={row.key}
              className={joinClasses('steps__row', `steps__row--${row.state}`)}
              {...accessible({ role: 'listitem', label })}
            >
              <View className="steps__mark" />
              <View className="steps__word">{word}</View>
              <View className="steps__when">{when}</View>
            </View>
          )
        })}
      </View>
    </Section>
  )
}

function describeWhen(row: StepRow, steps: Steps, now: number): string {
  if (row.state === 'skipped') return copy.skipped
  if (row.from === undefined) return row.state === 'ahead' ? copy.ahead : ''
  const from = describeDay(row.from, now)
  const dates = row.until ? copy.between(from, describeDay(row.until, now)) : from
  if (row.key !== 'carrying_out' || !steps.carryingOut) return dates
  const { done, total, overdue } = steps.carryingOut
  const late = overdue > 0 ? [copy.overdue(overdue)] : []
  return [`${dates}起`, copy.progress(done, total), ...late].join('，')
}
