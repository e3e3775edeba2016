import type { ReactNode } from 'react'
import { Reader } from '../../../ui/evidence/reader'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { topicDetailCopy as copy } from '../detail-copy'
import { isAwaited, type Topic } from '../domain/topic'
import type { TopicScreen } from '../hooks/use-topic-screen'
import { BecameRow } from './became-row'
import { HeldRow } from './held-row'
import { SupportSection } from './support-section'
import { SupportTally } from './support-tally'
import { TopicAnswer } from './topic-answer'
import { TopicHead, TopicText } from './topic-body'
import { TopicNext } from './topic-next'
import { WithdrawSheet } from './withdraw-sheet'

interface TopicViewProps {
  screen: TopicScreen
  /** Whom to ask. */
  bottom: ReactNode
  /** Offered to its author while an answer is to come. */
  reminder?: ReactNode
  onConsultation: (consultation: { id: string }) => void
  onCheck: (topic: { id: string }) => void
  onSignIn: () => void
  onBack: () => void
}

export function TopicView(props: TopicViewProps) {
  const { screen, bottom, onConsultation, onSignIn, onBack } = props
  const { withdrawal } = screen
  return (
    <Screen
      id="topic-page"
      header={<Header title={copy.title} onBack={onBack} />}
      bottom={bottom}
      overlay={withdrawal.isAsking && <WithdrawSheet withdrawal={withdrawal} />}
    >
      <Loaded state={screen.topic} onSignIn={onSignIn}>
        {(topic) => (
          <Detail
            screen={screen}
            topic={topic}
            reminder={props.reminder}
            onConsultation={onConsultation}
            onCheck={props.onCheck}
            onSignIn={onSignIn}
          />
        )}
      </Loaded>
    </Screen>
  )
}

interface DetailProps
  extends Pick<TopicViewProps, 'screen' | 'reminder' | 'onConsultation' | 'onCheck' | 'onSignIn'> {
  topic: Topic
}

function Detail({ screen, topic, reminder, onConsultation, onCheck, onSignIn }: DetailProps) {
  const { consultation } = topic
  const { now, reading } = screen
  return (
    <>
      <TopicHead topic={topic} now={now} />
      <HeldRow topic={topic} onOpen={() => onCheck(topic)} />
      {reading.bar && <Reader reading={reading.bar} />}
      <TopicText text={topic.body} current={reading.inBody} />
      <TopicAnswer topic={topic} now={now} current={reading.inAnswer} />
      {consultation && (
        <BecameRow consultation={consultation} onOpen={() => onConsultation(consultation)} />
      )}
      <Section isTight>
        <SupportTally topic={topic} now={now} />
        <TopicNext topic={topic} now={now} />
      </Section>
      <SupportSection screen={screen} topic={topic} onSignIn={onSignIn} />
      {topic.isMine && isAwaited(topic, now) && reminder}
    </>
  )
}
