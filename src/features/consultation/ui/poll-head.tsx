import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { detailCopy as copy } from '../copy'
import type { Consultation } from '../domain/consultation'
import { describeArea } from './describe-area'
import { PollDue } from './poll-due'

interface PollHeadProps {
  consultation: Consultation
  /** Milliseconds. */
  now: number
}

/** Until when, what is asked, whose households it asks, and who holds it. */
export function PollHead({ consultation, now }: PollHeadProps) {
  const { title, poll, communityName, ownerName } = consultation
  return (
    <View>
      <PollDue consultation={consultation} now={now} hasTimeLeft />
      <View className="t-small t-2 mt2">{title}</View>
      <View className="t-head" {...accessible({ role: 'heading' })}>
        {poll.question}
      </View>
      <View className="t-meta mt2">{copy.holder(communityName, ownerName)}</View>
      <View className="t-meta">{copy.askedOf(describeArea(consultation), poll.rollSize)}</View>
    </View>
  )
}
