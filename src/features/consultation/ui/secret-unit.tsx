import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import type { Poll, VotingUnit } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { secretCopy as copy } from '../secret-copy'
import { CastingStage } from './casting-stage'
import { ReceiptCard } from './receipt-card'

interface SecretUnitProps {
  screen: ConsultationScreen
  poll: Poll
  unit: VotingUnit
}

/** A unit of a secret poll that can choose no more: by what lies on this device, else by its mark. */
export function SecretUnit({ screen, poll, unit }: SecretUnitProps) {
  const { label } = unit
  switch (screen.ballot.kept[unit.id]?.state) {
    case 'prepared':
    case 'signed':
      return <Pending screen={screen} unit={unit} />
    case 'cast':
      return (
        <ReceiptCard
          votingUnit={poll.votingUnit}
          unit={unit}
          now={screen.now}
          receipts={screen.receipts}
        >
          {!poll.result && <View className="t-small t-2 mt2">{copy.later}</View>}
        </ReceiptCard>
      )
    case 'unsure':
      return <Told id={unit.id}>{copy.unsure(label)}</Told>
    case 'missed':
      return <Told id={unit.id}>{copy.missed(label)}</Told>
    default: {
      const words = unit.mark === 'paper' ? copy.onPaper : copy.onOtherPhone
      return <Told id={unit.id}>{words[poll.votingUnit](label)}</Told>
    }
  }
}

function Told({ id, children }: { id: string; children: string }) {
  return (
    <Card kind="sunk" id={`cast-${id}`}>
      <View className="t-2">{children}</View>
    </Card>
  )
}

function Pending({ screen: { ballot }, unit }: Omit<SecretUnitProps, 'poll'>) {
  return (
    <Card kind="mark" id={`pending-${unit.id}`}>
      <View className="t-title">{copy.pendingTitle}</View>
      <View className="t-2">{unit.label}</View>
      <View className="t-small t-2 mt1">{copy.pendingText}</View>
      <CastingStage ballot={ballot} />
      <View className="mt3">
        <Button
          kind="primary"
          isBlock
          id={`resume-${unit.id}`}
          isBusy={ballot.isBusy}
          onPress={() => ballot.resume(unit.id)}
        >
          {copy.resume}
        </Button>
      </View>
    </Card>
  )
}
