import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import type { Consultation } from '../domain/consultation'
import { isOneMotion } from '../domain/questions'
import { detailCopy as copy } from '../poll-copy'
import { describeArea } from './describe-area'
import { describeUnits } from './describe-unit'
import { PollDue } from './poll-due'

interface PollHeadProps {
  consultation: Consultation
  /** Milliseconds. */
  now: number
}

/** Until when, what is asked, whom it asks, and who holds it. The title stands for whatever is more than one motion. */
export function PollHead({ consultation, now }: PollHeadProps) {
  const { title, poll, communityName, ownerName } = consultation
  const [first] = poll.questions
  const motion = first && isOneMotion(poll.questions) ? first : undefined
  return (
    <View>
      <PollDue consultation={consultation} now={now} hasTimeLeft />
      {motion && <View className="t-small t-2 mt2">{title}</View>}
      <View className="t-head" {...accessible({ role: 'heading' })}>
        {motion ? motion.text : title}
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
