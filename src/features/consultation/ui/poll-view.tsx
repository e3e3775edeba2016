import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Reader } from '../../../ui/evidence/reader'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import type { Consultation, Poll } from '../domain/consultation'
import { stepAt } from '../domain/poll-step'
import { isOneMotion } from '../domain/questions'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { detailCopy as copy } from '../poll-copy'
import { questionCopy } from '../question-copy'
import { secretCopy } from '../secret-copy'
import { BallotSection } from './ballot-section'
import { BoardFold } from './board-fold'
import { CastUnits } from './cast-units'
import { ConsultationBody } from './consultation-body'
import { PollHead } from './poll-head'
import { PollRuleCard } from './poll-rule-card'
import { QuestionList } from './question-list'
import { SecrecyCard } from './secrecy-card'
import { Turnout } from './turnout'

interface PollViewProps {
  screen: ConsultationScreen
  consultation: Consultation
  /** In the elder edition it stands under the choices, where it takes nothing from the page's height. */
  castButton: ReactNode
  delegated: ReactNode
  onSignIn: () => void
}

/** A poll without a result: it runs, has just closed, or has not been opened. */
export function PollView(props: PollViewProps) {
  const { screen, consultation, castButton, onSignIn } = props
  const { now, reading } = screen
  const { poll, ownerName } = consultation
  const step = stepAt(consultation, now)
  const isMotion = isOneMotion(poll.questions)
  const { isElder } = useContext(DisplayContext)
  // In large type what there is to read would put the choices screens away.
  const isBallotFirst = isElder && step === 'voting'
  const secrecy = poll.secrecy === 'secret' && (
    <Section isTight>
      <SecrecyCard weighsByArea={poll.weighsByArea} />
    </Section>
  )
  const body = <ConsultationBody text={consultation.body} current={reading.inBody} />
  const canRecast = step === 'voting' && poll.allowsRecast
  return (
    <>
      <PollHead consultation={consultation} now={now} />
      {reading.bar && <Reader reading={reading.bar} />}
      {!isBallotFirst && secrecy}
      {!isMotion && (
        <Section isTight>
          <CastUnits screen={screen} poll={poll} ownerName={ownerName} canRecast={canRecast} />
        </Section>
      )}
      {!isBallotFirst && body}
      {step === 'voting' && props.delegated}
      {step === 'voting' && (
        <BallotSection
          screen={screen}
          poll={poll}
          isReceiptShown={!isMotion}
          ownerName={ownerName}
          castButton={castButton}
          onSignIn={onSignIn}
        />
      )}
      {isBallotFirst && secrecy}
      {isBallotFirst && <Section title={copy.about}>{body}</Section>}
      <NotRunning screen={screen} consultation={consultation} />
      {!isMotion && (
        <Section
          isTight
          title={poll.questions.length > 1 ? questionCopy.title(poll.questions.length) : undefined}
        >
          <QuestionList poll={poll} current={reading.inQuestions} />
        </Section>
      )}
      <Section isTight>
        <PollRuleCard consultation={consultation} current={reading.inRule} />
        {step === 'voting' && <Turnout poll={poll} />}
      </Section>
      {step === 'voting' && (
        <View className="mt3">
          <Note kind="brand" icon="lock">
            {sealedWords(poll)}
          </Note>
        </View>
      )}
      <BoardFold screen={screen} poll={poll} />
    </>
  )
}

function NotRunning({ screen, consultation }: Pick<PollViewProps, 'screen' | 'consultation'>) {
  const { now, isRefreshing, refresh } = screen
  return (
    <>
      {stepAt(consultation, now) === 'counting' && (
        <View className="mt4">
          <Note icon="hourglass">{copy.counting}</Note>
          <Button isBlock id="see-result" isBusy={isRefreshing} onPress={refresh}>
            {copy.seeResult}
          </Button>
        </View>
      )}
      {consultation.poll.turnout === null && (
        <View className="mt4">
          <Note>{copy.notYetOpen}</Note>
        </View>
      )}
    </>
  )
}

function sealedWords({ secrecy, weighsByArea, votingUnit }: Poll): string {
  if (secrecy === 'secret') return secretCopy.sealed
  return weighsByArea ? copy.sealedByArea : copy.sealed[votingUnit]
}
