import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import type { Consultation } from '../domain/consultation'
import { detailCopy as copy } from '../poll-copy'
import { describeArea } from './describe-area'
import { describeUnits } from './describe-unit'
import { PollDue } from './poll-due'

interface PollHeadProps {
  consultation: Consultation
  /** Milliseconds. */
  now: number
}

/** Until when, what is asked, whom it asks, and who holds it. Of several questions the title stands for all. */
export function PollHead({ consultation, now }: PollHeadProps) {
  const { title, poll, communityName, ownerName } = consultation
  const [only, ...others] = poll.questions
  const isOne = only !== undefined && others.length === 0
  return (
    <View>
      <PollDue consultation={consultation} now={now} hasTimeLeft />
      {isOne && <View className="t-small t-2 mt2">{title}</View>}
      <View className="t-head" {...accessible({ role: 'heading' })}>
        {isOne ? only.text : title}
      </View>
      <View className="t-meta mt2">{copy.holder(communityName, ownerName)}</View>
      <View className="t-meta">{askedOf(consultation)}</View>
    </View>
  )
}

function askedOf(consultation: Consultation): string {
  const { roll, votingUnit, weighsByArea } = consultation.poll
  const area = describeArea(consultation)
  if (!roll) return area
  const asked = copy.askedOf[votingUnit](area, describeUnits(roll.units, votingUnit))
  return weighsByArea ? `${asked}。${copy.byArea}` : asked
}
