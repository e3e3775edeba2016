import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/form/button'
import { ReasonSheet } from '../../../ui/form/reason-sheet'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { answerVisitsCopy as copy } from '../copy'
import type { VisitRequest } from '../domain/visit-request'
import type { AnswerVisits, VisitQuestion } from '../hooks/use-answer-visits'
import { TimeFields } from './time-fields'

interface AnswerSheetProps {
  visits: AnswerVisits
  question: VisitQuestion
}

/** When the worker comes, or why nobody does. */
export function AnswerSheet({ visits, question: { kind, request } }: AnswerSheetProps) {
  if (kind === 'agree') return <AgreeSheet visits={visits} request={request} />
  return (
    <ReasonSheet
      id="decline"
      title={copy.declineTitle(request.label)}
      text={copy.declineText}
      word={copy.declineYes}
      words={{
        label: copy.reason,
        hint: copy.reasonPlaceholder,
        short: copy.reasonMissing,
        long: copy.reasonLong,
        no: copy.cancel,
      }}
      act={visits}
      onSend={(reason) => visits.decline(request.id, reason)}
    />
  )
}

function AgreeSheet({ visits, request }: { visits: AnswerVisits; request: VisitRequest }) {
  const { days, now } = visits
  const { preferredOn, preferredPart, agreed } = request
  const wished = agreed?.day ?? preferredOn
  const [day, setDay] = useState(days.find((each) => each === wished) ?? days[0] ?? '')
  const [part, setPart] = useState(agreed?.part ?? preferredPart)
  return (
    <Sheet title={copy.agreeTitle(request.label)} onClose={visits.cancel}>
      <View className="t-2">{copy.agreeText}</View>
      <TimeFields
        words={copy}
        days={days}
        now={now}
        day={day}
        part={part}
        onDay={(chosen = day) => setDay(chosen)}
        onPart={setPart}
      />
      {visits.failure && <Note kind="over">{visits.failure.sentence}</Note>}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="send-agree"
          isBusy={visits.isBusy}
          onPress={() => visits.agree(request.id, day, part)}
        >
          {copy.agreeYes}
        </Button>
      </View>
      <Button kind="text" isBlock id="look-again" onPress={visits.cancel}>
        {copy.cancel}
      </Button>
    </Sheet>
  )
}
