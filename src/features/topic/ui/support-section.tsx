import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import { topicCopy } from '../copy'
import { topicDetailCopy as copy } from '../detail-copy'
import { phaseAt, type Topic } from '../domain/topic'
import type { TopicScreen } from '../hooks/use-topic-screen'
import { describeArea } from './describe-area'

interface SupportSectionProps {
  screen: TopicScreen
  topic: Topic
  onSignIn: () => void
}

/** The reader's own part in an open topic, whatever that is. */
export function SupportSection({ screen, topic, onSignIn }: SupportSectionProps) {
  const phase = phaseAt(topic, screen.now)
  const { failure } = screen.support
  if (phase !== 'collecting' && phase !== 'waiting') return null
  return (
    <Section isTight id="my-support">
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <Part screen={screen} topic={topic} onSignIn={onSignIn} />
    </Section>
  )
}

function Part({ screen, topic, onSignIn }: SupportSectionProps) {
  const { abilities, isMine, isSupportedByMe } = topic
  if (!screen.isSignedIn) return <Visitor onSignIn={onSignIn} />
  if (isMine) return <Author screen={screen} topic={topic} />
  if (isSupportedByMe) return <Supporter screen={screen} topic={topic} />
  return abilities.support ? <Supporting screen={screen} /> : <Outsider topic={topic} />
}

function Supporting({ screen: { support } }: { screen: TopicScreen }) {
  return (
    <>
      <Button
        kind="primary"
        size="big"
        isBlock
        icon="users-round"
        id="support"
        isBusy={support.isBusy}
        onPress={support.give}
      >
        {support.isBusy ? copy.supporting : copy.support}
      </Button>
      <View className="t-small t-2 mt2">{copy.supportHint}</View>
    </>
  )
}

function Supporter({ screen: { support }, topic }: Omit<SupportSectionProps, 'onSignIn'>) {
  return (
    <Card kind="sunk" id="supported">
      <View className="t-strong">{copy.byMyHome}</View>
      <View className="t-small t-2">{copy.supportHint}</View>
      {topic.abilities.withdrawSupport && (
        <Button
          kind="text"
          icon="undo-2"
          id="take-back-support"
          isBusy={support.isBusy}
          onPress={support.takeBack}
        >
          {copy.undo}
        </Button>
      )}
    </Card>
  )
}

function Author({ screen: { withdrawal }, topic }: Omit<SupportSectionProps, 'onSignIn'>) {
  return (
    <Card kind="sunk" id="own-topic">
      <View className="t-strong">{topicCopy.mine}</View>
      <View className="t-small t-2">{copy.mine}</View>
      {topic.abilities.withdraw && (
        <Button kind="text" icon="undo-2" id="withdraw-topic" onPress={withdrawal.ask}>
          {copy.withdraw}
        </Button>
      )}
    </Card>
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

function Outsider({ topic }: { topic: Topic }) {
  return (
    <Card kind="sunk" id="outsider">
      <View className="t-strong">{copy.outsiderTitle}</View>
      <View className="t-small t-2 mt1">{copy.outsider(describeArea(topic))}</View>
    </Card>
  )
}
