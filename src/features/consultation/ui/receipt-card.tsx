import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Icon } from '../../../ui/icon/icon'
import { Card } from '../../../ui/list/card'
import type { VotingUnit, VotingUnitKind } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { ballotCopy as copy } from '../poll-copy'

interface ReceiptCardProps {
  screen: ConsultationScreen
  votingUnit: VotingUnitKind
  unit: VotingUnit
  children: ReactNode
}

/** That this unit has voted, and the way to its receipt. */
export function ReceiptCard({ screen, votingUnit, unit, children }: ReceiptCardProps) {
  const { id, castAt, label, receipt } = unit
  return (
    <Card kind="mark" id={`cast-${id}`}>
      <View className="line line--top">
        <View className="t-head t-brand">
          <Icon name="circle-check" />
        </View>
        <View className="grow ml2">
          <View className="t-head">{copy.receiptTitle[votingUnit]}</View>
          <View className="t-2">{label}</View>
          {castAt !== null && (
            <View className="t-small t-2">{copy.castAt(describeMoment(castAt, screen.now))}</View>
          )}
        </View>
      </View>
      {receipt !== null && (
        <View className="mt3">
          <Button
            kind="soft"
            isBlock
            icon="ticket-check"
            id={`receipt-${id}`}
            onPress={() => screen.openReceipt(id)}
          >
            {copy.openReceipt}
          </Button>
        </View>
      )}
      {children}
    </Card>
  )
}
