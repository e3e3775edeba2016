import { View } from '@tarojs/components'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Avatar } from '../../../ui/person/avatar'
import { consultationCopy, resultCopy as copy } from '../copy'
import type { Consultation, Outcome } from '../domain/consultation'

interface NextStepProps {
  consultation: Consultation
  outcome: Outcome
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
