import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import type { Poll, VotingUnit } from '../domain/consultation'
import type { PreparedBallot } from '../domain/secret-ballot'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { secretCopy as copy } from '../secret-copy'
import { CallWorker } from './call-worker'
import { CastingStage } from './casting-stage'
import { ReceiptCard } from './receipt-card'
import { ReceiptCheckAct } from './receipt-check-act'

interface SecretUnitProps {
  screen: ConsultationScreen
  poll: Poll
  unit: VotingUnit
  ownerName: string
}

type ReceiptHeld = Pick<PreparedBallot, 'receipt' | 'board'>

/** A unit of a secret poll that can choose no more: by what lies on this device, else by its mark. */
export function SecretUnit({ screen, poll, unit, ownerName }: SecretUnitProps) {
  const { label } = unit
  const check = ({ receipt, board }: ReceiptHeld) => (
    <ReceiptCheckAct screen={screen} receipt={receipt} noted={board} ownerName={ownerName} />
  )
  const ballot = screen.ballot.kept[unit.id]
  switch (ballot?.state) {
    case 'prepared':
    case 'signed':
      return <Pending screen={screen} unit={unit} />
    case 'cast':
      return (
        <ReceiptCard screen={screen} votingUnit={poll.votingUnit} unit={unit}>
          {poll.result ? check(ballot) : <View className="t-small t-2 mt2">{copy.later}</View>}
        </ReceiptCard>
      )
    case 'unsure':
      return (
        <Told id={unit.id} text={copy.unsure(label)}>
          {poll.result && check(ballot)}
        </Told>
      )
    case 'missed':
      return <Told id={unit.id} text={copy.missed(label)} />
    default: {
      const isOnPaper = unit.mark === 'paper'
      const words = isOnPaper ? copy.onPaper : copy.onOtherPhone
      return (
        <Told id={unit.id} text={words[poll.votingUnit](label)}>
          {!isOnPaper && <View className="t-2 mt1">{copy.onOtherPhoneHelp}</View>}
          <CallWorker id={`call-${unit.id}`} onCall={screen.callWorker} />
        </Told>
      )
    }
  }
}

function Told({ id, text, children }: { id: string; text: string; children?: ReactNode }) {
  return (
    <Card kind="sunk" id={`cast-${id}`}>
      <View className="t-2">{text}</View>
      {children}
    </Card>
  )
}

function Pending({ screen: { ballot }, unit }: Pick<SecretUnitProps, 'screen' | 'unit'>) {
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
