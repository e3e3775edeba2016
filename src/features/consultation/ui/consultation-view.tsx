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
import { BallotHistory } from './ballot-history'
import { BallotOutcome } from './ballot-outcome'
import { BallotScreen } from './ballot-screen'
import { CastButton } from './cast-button'
import { ConfirmSheet } from './confirm-sheet'
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
  const part = partOf(screen, mayCast)
  const isBallot = part === 'ballot'
  const acts = mayCast && part !== 'outcome' && actsOf(consultation, screen, { isBallot, isElder })
  const inPage = isElder && acts ? <View className="mt4">{acts}</View> : undefined
  return (
    <Screen
      id="consultation-page"
      header={<Header title={titleOf(consultation)} onBack={backOf(part, screen, props.onBack)} />}
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
      {part !== 'page' && <BallotHistory steps={screen.steps} isSent={part === 'outcome'} />}
      {part === 'ballot' && consultation && (
        <BallotScreen screen={screen} consultation={consultation} acts={inPage} />
      )}
      {part === 'outcome' && consultation && (
        <BallotOutcome screen={screen} consultation={consultation} />
      )}
      {part === 'page' && (
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

/** What has the page: all there is to read, the ballot, or what became of one that was sent and is not simply cast. */
type Part = 'page' | 'ballot' | 'outcome'

function partOf({ ballot, steps: { step } }: ConsultationScreen, mayCast: boolean): Part {
  if (!step) return 'page'
  if (mayCast && (step.kind === 'question' || ballot.isComplete)) return 'ballot'
  const isSent = ballot.isBusy || ballot.failure !== undefined
  return step.kind === 'review' && isSent ? 'outcome' : 'page'
}

function backOf(part: Part, { steps }: ConsultationScreen, leavePage: () => void): () => void {
  if (part === 'page') return leavePage
  return part === 'ballot' ? steps.back : steps.leave
}

/**
 * One motion is chosen where it is read, and asked once more in a sheet; in the elder edition, where nothing lies over a
 * page, on a screen of its own, as is anything else.
 */
function actsOf(
  { poll }: Consultation,
  screen: ConsultationScreen,
  { isBallot, isElder }: { isBallot: boolean; isElder: boolean },
): ReactNode {
  const { ballot, steps } = screen
  if (isBallot) return <BallotActs screen={screen} />
  if (!isOneMotion(poll.questions)) {
    return <StartButton screen={screen} votingUnit={poll.votingUnit} />
  }
  const onReview = isElder ? steps.review : ballot.ask
  return <CastButton ballot={ballot} votingUnit={poll.votingUnit} onReview={onReview} />
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
