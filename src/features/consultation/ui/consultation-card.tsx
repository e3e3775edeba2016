import { View } from '@tarojs/components'
import { useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Stage } from '../../../ui/evidence/stage'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Tag } from '../../../ui/status/tag'
import { consultationCopy, listCopy as copy } from '../copy'
import type { ConsultationSummary } from '../domain/consultation'
import { stagesOf } from '../domain/poll-stages'
import { stepAt } from '../domain/poll-step'
import { describeArea } from './describe-area'
import { describeAsked } from './describe-asked'
import { describeTurnout } from './describe-turnout'
import { PollDue } from './poll-due'

interface ConsultationCardProps {
  consultation: ConsultationSummary
  /** Milliseconds. */
  now: number
  /** The first that waits for this household: the one solid button of the page. */
  isNext: boolean
  onOpen: (consultation: ConsultationSummary) => void
}

/** A consultation that runs: until when, what, whose, how many took part, and whether it waits for the reader. */
export function ConsultationCard({ consultation, now, isNext, onOpen }: ConsultationCardProps) {
  const { isElder } = useContext(DisplayContext)
  const { id, title, poll } = consultation
  const step = stepAt(consultation, now)
  const turnout = describeTurnout(poll)
  const waits = step === 'voting' && poll.myOpenUnits > 0
  const open = () => onOpen(consultation)
  return (
    <Card
      id={`consultation-${id}`}
      onPress={open}
      foot={
        <View className={isElder ? undefined : 'line'}>
          <View className="grow t-small t-2">{turnout}</View>
          <View className={isElder ? 'mt3' : 'fix ml2'}>
            <Button
              kind={isNext ? 'primary' : 'line'}
              size={isElder ? undefined : 'small'}
              isBlock={isElder}
              id={`open-${id}`}
              onPress={open}
            >
              {waits ? copy.vote : copy.look}
            </Button>
          </View>
        </View>
      }
    >
      <View className="line line--wrap">
        <View className="grow">
          <PollDue consultation={consultation} now={now} />
        </View>
        {waits ? (
          <Tag kind="you" icon="vote">
            {copy.openUnits[poll.votingUnit](poll.myOpenUnits)}
          </Tag>
        ) : (
          <Tag kind="doing">{consultationCopy.steps[step]}</Tag>
        )}
      </View>
      <View className="t-title mt2">{title}</View>
      <View className="t-small t-2 mt1">{describeAsked(poll)}</View>
      <View className="t-meta mt1">{describeArea(consultation)}</View>
      <View className="mt3">
        <Stage
          steps={stagesOf(step).map(({ key, state }) => ({
            key,
            state,
            word: consultationCopy.stages[key],
          }))}
        />
      </View>
    </Card>
  )
}
