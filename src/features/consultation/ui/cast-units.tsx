import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Note } from '../../../ui/status/note'
import type { Poll, VotingUnit } from '../domain/consultation'
import { isOneMotion } from '../domain/questions'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { ballotCopy as copy } from '../poll-copy'
import { secretCopy } from '../secret-copy'
import { ReceiptCard } from './receipt-card'
import { ReceiptCheckAct } from './receipt-check-act'
import { SecretUnit } from './secret-unit'

interface CastUnitsProps {
  screen: ConsultationScreen
  poll: Poll
  /** Whom to tell when a ballot is missing. */
  ownerName: string
  /** Whether a ballot may be replaced now. */
  canRecast?: boolean
}

/** The reader's units that have voted: a receipt for what the reader cast, else who has it. And those a slip waits for. */
export function CastUnits({ screen, poll, ownerName, canRecast }: CastUnitsProps) {
  return (
    <>
      {poll.myVotingUnits
        .filter(({ isSlipWaiting }) => isSlipWaiting)
        .map(({ id, label }) => (
          <Note key={id} id={`slip-${id}`}>
            {copy.slipWaits[poll.votingUnit](label)}
          </Note>
        ))}
      {poll.myVotingUnits
        .filter(({ hasCast }) => hasCast)
        .map((unit) => {
          if (poll.secrecy === 'secret') {
            return (
              <SecretUnit
                key={unit.id}
                screen={screen}
                poll={poll}
                unit={unit}
                ownerName={ownerName}
              />
            )
          }
          if (unit.mark === 'paper') return <OnPaper key={unit.id} poll={poll} unit={unit} />
          const recast = canRecast && <Recast screen={screen} poll={poll} unit={unit} />
          return unit.castByMe ? (
            <ReceiptCard key={unit.id} screen={screen} votingUnit={poll.votingUnit} unit={unit}>
              {recast}
              {poll.result && unit.receipt !== null && (
                <ReceiptCheckAct screen={screen} receipt={unit.receipt} ownerName={ownerName} />
              )}
            </ReceiptCard>
          ) : (
            <Card key={unit.id} kind="sunk" id={`cast-${unit.id}`}>
              <View className="t-2">{copy.castByOthers[poll.votingUnit](unit.label)}</View>
              {recast}
            </Card>
          )
        })}
    </>
  )
}

/** A slip cannot be taken out of the box again, so there is nothing to do. */
function OnPaper({ poll, unit }: { poll: Poll; unit: VotingUnit }) {
  return (
    <Card kind="sunk" id={`cast-${unit.id}`}>
      <View className="t-2">{secretCopy.onPaper[poll.votingUnit](unit.label)}</View>
    </Card>
  )
}

function Recast({
  screen,
  poll,
  unit,
}: Pick<CastUnitsProps, 'screen' | 'poll'> & { unit: VotingUnit }) {
  const { ballot, steps, now } = screen
  const recast = () => {
    ballot.recast(unit.id)
    if (!isOneMotion(poll.questions)) steps.start()
  }
  return (
    <View className="mt3">
      <View className="t-small t-2">{copy.recastUntil(describeMoment(poll.closesAt, now))}</View>
      {!ballot.isRecast && (
        <View className="mt2">
          <Button kind="line" isBlock icon="rotate-ccw" id={`recast-${unit.id}`} onPress={recast}>
            {copy.recast}
          </Button>
        </View>
      )}
    </View>
  )
}
