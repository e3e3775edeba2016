import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import type { Poll, VotingUnitKind } from '../domain/consultation'
import { standingOf } from '../domain/voting-units'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { ballotCopy as copy } from '../poll-copy'
import { BallotFields } from './ballot-fields'
import { CastUnits } from './cast-units'

interface BallotSectionProps {
  screen: ConsultationScreen
  poll: Poll
  /** What was cast stands above already. */
  isReceiptShown: boolean
  ownerName: string
  castButton: ReactNode
  onSignIn: () => void
}

/** The reader's own part in an open poll, whatever that is. */
export function BallotSection(props: BallotSectionProps) {
  const { screen, poll } = props
  const { ballot } = screen
  const standing = standingOf(poll.myVotingUnits, screen.isSignedIn)
  return (
    <Section isTight id="ballot">
      {ballot.failure && !ballot.isAsked && <Note kind="over">{ballot.failure.sentence}</Note>}
      {!props.isReceiptShown && (
        <CastUnits
          screen={screen}
          poll={poll}
          ownerName={props.ownerName}
          canRecast={poll.allowsRecast}
        />
      )}
      {standing === 'visitor' && <Visitor votingUnit={poll.votingUnit} onSignIn={props.onSignIn} />}
      {poll.struckOff && (
        <StruckOff
          struckOff={poll.struckOff}
          title={standing === 'not_on_roll' ? copy.struckOffTitle : copy.struckOffOneTitle}
          now={screen.now}
        />
      )}
      {standing === 'not_on_roll' && !poll.struckOff && (
        <NotOnRoll votingUnit={poll.votingUnit} ownerName={props.ownerName} />
      )}
      {(standing === 'may_cast' || ballot.isRecast) && (
        <>
          <BallotFields ballot={ballot} poll={poll} />
          {props.castButton}
        </>
      )}
    </Section>
  )
}

function Visitor({ votingUnit, onSignIn }: { votingUnit: VotingUnitKind; onSignIn: () => void }) {
  return (
    <Card kind="mark" id="visitor">
      <View className="t-title">{copy.visitorTitle}</View>
      <View className="t-small t-2">{copy.visitorText[votingUnit]}</View>
      <View className="mt3">
        <Button kind="primary" isBlock icon="log-in" id="sign-in" onPress={onSignIn}>
          {copy.signIn}
        </Button>
      </View>
    </Card>
  )
}

function NotOnRoll({ votingUnit, ownerName }: { votingUnit: VotingUnitKind; ownerName: string }) {
  return (
    <Card kind="sunk" id="not-on-roll">
      <View className="t-strong">{copy.notOnRollTitle[votingUnit]}</View>
      <View className="t-small t-2 mt1">{copy.notOnRoll[votingUnit](ownerName)}</View>
    </Card>
  )
}

function StruckOff({
  struckOff: { reason, decidedAt },
  title,
  now,
}: {
  struckOff: NonNullable<Poll['struckOff']>
  title: string
  now: number
}) {
  return (
    <Note kind="over" id="struck-off">
      <View className="t-strong">{title}</View>
      <View>{copy.struckOff(describeMoment(decidedAt, now), reason)}</View>
      <View className="t-small t-2 mt1">{copy.struckOffHelp}</View>
    </Note>
  )
}
