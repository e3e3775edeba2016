import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Foot } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { consultationCopy } from '../copy'
import type { Consultation } from '../domain/consultation'
import { stepAt } from '../domain/poll-step'
import { isOneMotion } from '../domain/questions'
import { standingOf } from '../domain/voting-units'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { BallotActs } from './ballot-acts'
import { BallotScreen } from './ballot-screen'
import { CastButton } from './cast-button'
import { ConfirmSheet } from './confirm-sheet'
import { LeaveBallot } from './leave-ballot'
import { PollView } from './poll-view'
import { ResultView } from './result-view'
import { StartButton } from './start-button'

interface ConsultationViewProps {
  screen: ConsultationScreen
  /** Whom to ask. */
  bottom: ReactNode
  /** Who else may cast for the reader's units. */
  delegated?: ReactNode
  /** Where the consultation stands on its way. */
  stagesOf?: (consultation: Consultation) => ReactNode
  /** What happens around its poll: papers, opinions, carrying out. */
  around?: ReactNode
  /** What asks for words or a decision about these, while it does. */
  overlay?: ReactNode
  onSignIn: () => void
  onBack: () => void
}

export function ConsultationView(props: ConsultationViewProps) {
  const { screen } = props
  const { isElder } = useContext(DisplayContext)
  const consultation = screen.consultation.kind === 'ready' ? screen.consultation.value : undefined
  const mayCast = consultation !== undefined && canCast(consultation, screen)
  const acts = mayCast && actsOf(consultation, screen)
  const isBallot = mayCast && screen.steps.step !== undefined
  const inPage = isElder && acts ? <View className="mt4">{acts}</View> : undefined
  return (
    <Screen
      id="consultation-page"
      header={
        <Header
          title={titleOf(consultation)}
          onBack={isBallot ? screen.steps.back : props.onBack}
        />
      }
      bottom={
        <>
          {!isElder && acts && <Foot isRow={isBallot}>{acts}</Foot>}
          {props.bottom}
        </>
      }
      overlay={
        props.overlay ||
        (mayCast && <ConfirmSheet ballot={screen.ballot} poll={consultation.poll} />)
      }
    >
      {isBallot ? (
        <>
          <LeaveBallot onLeave={screen.steps.leave} />
          <BallotScreen screen={screen} consultation={consultation} acts={inPage} />
        </>
      ) : (
        <Loaded state={screen.consultation} onSignIn={props.onSignIn}>
          {(value) => (
            <>
              {value.poll.result ? (
                <ResultView screen={screen} consultation={value} result={value.poll.result} />
              ) : (
                <PollView
                  screen={screen}
                  consultation={value}
                  castButton={inPage}
                  delegated={props.delegated}
                  onSignIn={props.onSignIn}
                />
              )}
              {props.stagesOf?.(value)}
              {props.around}
            </>
          )}
        </Loaded>
      )}
    </Screen>
  )
}

/** One motion is voted on where it is read; anything else on screens of its own. */
function actsOf({ poll }: Consultation, screen: ConsultationScreen): ReactNode {
  const { ballot, steps } = screen
  if (isOneMotion(poll.questions))
    return <CastButton ballot={ballot} votingUnit={poll.votingUnit} />
  if (steps.step) return <BallotActs screen={screen} />
  return <StartButton screen={screen} votingUnit={poll.votingUnit} />
}

function canCast(consultation: Consultation, screen: ConsultationScreen): boolean {
  const { isSignedIn, now, ballot } = screen
  const standing = standingOf(consultation.poll.myVotingUnits, isSignedIn)
  return (standing === 'may_cast' || ballot.isRecast) && stepAt(consultation, now) === 'voting'
}

function titleOf(consultation: Consultation | undefined): string {
  const { titles } = consultationCopy
  if (consultation?.poll.result) return titles.result
  return consultation?.status === 'voting' ? titles.voting : titles.other
}
