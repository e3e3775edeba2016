import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import { ballotCopy as copy } from '../copy'
import type { VotingUnit } from '../domain/consultation'
import { standingOf } from '../domain/voting-units'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { BallotFields } from './ballot-fields'
import { CastUnits } from './cast-units'

interface BallotSectionProps {
  screen: ConsultationScreen
  units: readonly VotingUnit[]
  ownerName: string
  castButton: ReactNode
  onSignIn: () => void
}

/** The reader's own part in an open poll, whatever that is. */
export function BallotSection(props: BallotSectionProps) {
  const { screen, units } = props
  const { ballot } = screen
  const standing = standingOf(units, screen.isSignedIn)
  return (
    <Section isTight id="ballot">
      {ballot.failure && !ballot.asked && <Note kind="over">{ballot.failure.sentence}</Note>}
      <CastUnits screen={screen} units={units} />
      {standing === 'visitor' && <Visitor onSignIn={props.onSignIn} />}
      {standing === 'not_on_roll' && <NotOnRoll ownerName={props.ownerName} />}
      {standing === 'may_cast' && (
        <>
          <BallotFields ballot={ballot} />
          {props.castButton}
        </>
      )}
    </Section>
  )
}

function Visitor({ onSignIn }: { onSignIn: () => void }) {
  return (
    <Card kind="mark" id="visitor">
      <View className="t-title">{copy.visitorTitle}</View>
      <View className="t-small t-2">{copy.visitorText}</View>
      <View className="mt3">
        <Button kind="primary" isBlock icon="log-in" id="sign-in" onPress={onSignIn}>
          {copy.signIn}
        </Button>
      </View>
    </Card>
  )
}

function NotOnRoll({ ownerName }: { ownerName: string }) {
  return (
    <Card kind="sunk" id="not-on-roll">
      <View className="t-strong">{copy.notOnRollTitle}</View>
      <View className="t-small t-2 mt1">{copy.notOnRoll(ownerName)}</View>
    </Card>
  )
}
