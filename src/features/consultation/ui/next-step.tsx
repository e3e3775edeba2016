import { View } from '@tarojs/components'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Avatar } from '../../../ui/person/avatar'
import { consultationCopy } from '../copy'
import type { Consultation, PollOutcome } from '../domain/consultation'
import { resultCopy as copy } from '../result-copy'

interface NextStepProps {
  consultation: Consultation
  outcome: PollOutcome
}

/** Who acts on the result; the service knows no date for it yet, so none is promised. */
export function NextStep({ consultation, outcome }: NextStepProps) {
  const { ownerName, status } = consultation
  const isUnderWay = status === 'carrying_out' || status === 'closed'
  return (
    <Section title={copy.next}>
      <Card>
        <View className="line">
          <Avatar name={ownerName} kind="plain" />
          <View className="grow ml3">
            <View className="t-strong">{copy.owner(ownerName)}</View>
            <View className="t-small t-2">
              {isUnderWay ? consultationCopy.steps[status] : copy.nextText[outcome]}
            </View>
          </View>
        </View>
      </Card>
    </Section>
  )
}
