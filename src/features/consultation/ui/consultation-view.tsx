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
import { standingOf } from '../domain/voting-units'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { CastButton } from './cast-button'
import { ConfirmSheet } from './confirm-sheet'
import { PollView } from './poll-view'
import { ResultView } from './result-view'

interface ConsultationViewProps {
  screen: ConsultationScreen
  /** Whom to ask. */
  bottom: ReactNode
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
  const castButton = consultation && canCast(consultation, screen) && (
    <CastButton ballot={screen.ballot} />
  )
  return (
    <Screen
      id="consultation-page"
      header={<Header title={titleOf(consultation)} onBack={props.onBack} />}
      bottom={
        <>
          {!isElder && castButton && <Foot>{castButton}</Foot>}
          {props.bottom}
        </>
      }
      overlay={props.overlay || (castButton && <ConfirmSheet ballot={screen.ballot} />)}
    >
      <Loaded state={screen.consultation} onSignIn={props.onSignIn}>
        {(value) => (
          <>
            {value.poll.result ? (
              <ResultView screen={screen} consultation={value} result={value.poll.result} />
            ) : (
              <PollView
                screen={screen}
                consultation={value}
                castButton={isElder && castButton && <View className="mt4">{castButton}</View>}
                onSignIn={props.onSignIn}
              />
            )}
            {props.stagesOf?.(value)}
            {props.around}
          </>
        )}
      </Loaded>
    </Screen>
  )
}

function canCast(consultation: Consultation, { isSignedIn, now }: ConsultationScreen): boolean {
  const standing = standingOf(consultation.poll.myVotingUnits, isSignedIn)
  return standing === 'may_cast' && stepAt(consultation, now) === 'voting'
}

function titleOf(consultation: Consultation | undefined): string {
  const { titles } = consultationCopy
  if (consultation?.poll.result) return titles.result
  return consultation?.status === 'voting' ? titles.voting : titles.other
}
