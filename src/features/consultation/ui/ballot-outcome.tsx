import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { StepHeading } from '../../../ui/screen/step-heading'
import type { Consultation } from '../domain/consultation'
import { isPending } from '../domain/secret-ballot'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { ballotCopy as copy } from '../poll-copy'
import { CastFailure } from './cast-failure'
import { CastingStage } from './casting-stage'
import { SecretUnit } from './secret-unit'

interface BallotOutcomeProps {
  screen: ConsultationScreen
  consultation: Consultation
}

/** Where the review was: a ballot on its way, one that waits on the device, or why none was cast. */
export function BallotOutcome({ screen, consultation }: BallotOutcomeProps) {
  const { ballot, steps } = screen
  const { poll, ownerName } = consultation
  const pending = poll.myVotingUnits.filter(({ id }) => isPending(ballot.kept[id]))
  return (
    <View id="ballot-outcome">
      {pending.length === 0 && (
        <StepHeading>{ballot.isBusy ? copy.sendingTitle : copy.notCastTitle}</StepHeading>
      )}
      {pending.length === 0 && <CastingStage ballot={ballot} />}
      {pending.map((unit) => (
        <SecretUnit key={unit.id} screen={screen} poll={poll} unit={unit} ownerName={ownerName} />
      ))}
      <CastFailure ballot={ballot} />
      <View className="mt4">
        <Button isBlock id="to-consultation" isDisabled={ballot.isBusy} onPress={steps.leave}>
          {copy.toConsultation}
        </Button>
      </View>
    </View>
  )
}
