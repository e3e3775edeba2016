import { View } from '@tarojs/components'
import { useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Row } from '../../../ui/list/row'
import { Tag } from '../../../ui/status/tag'
import { consultationCopy } from '../copy'
import type { ConsultationSummary } from '../domain/consultation'
import { stepAt } from '../domain/poll-step'
import { describeArea } from './describe-area'
import { describeAsked } from './describe-asked'
import { OutcomeTag } from './outcome-tag'
import { PollDue } from './poll-due'

interface EndedRowProps {
  consultation: ConsultationSummary
  /** Milliseconds. */
  now: number
  onOpen: (consultation: ConsultationSummary) => void
}

/** A consultation whose poll has closed: what came of it. */
export function EndedRow({ consultation, now, onOpen }: EndedRowProps) {
  const { isElder } = useContext(DisplayContext)
  const { id, title, poll } = consultation
  const step = stepAt(consultation, now)
  return (
    <Row
      id={`consultation-${id}`}
      icon={isElder ? undefined : 'vote'}
      plate="plain"
      title={title}
      sub={
        <>
          <View>{describeAsked(poll)}</View>
          <View className="t-meta">{describeArea(consultation)}</View>
        </>
      }
      tags={
        <>
          {poll.outcome && <OutcomeTag outcome={poll.outcome} />}
          {step !== 'result' && <Tag>{consultationCopy.steps[step]}</Tag>}
          <PollDue consultation={consultation} now={now} />
        </>
      }
      onPress={() => onOpen(consultation)}
    />
  )
}
