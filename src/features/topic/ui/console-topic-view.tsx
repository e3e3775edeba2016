import { View } from '@tarojs/components'
import { DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { consoleTopicsCopy as copy } from '../console-copy'
import type { Topic } from '../domain/topic'
import type { ConsoleTopic } from '../hooks/use-console-topic'
import { AnswerSheet } from './answer-sheet'
import { SupportTally } from './support-tally'
import { TopicAnswer } from './topic-answer'
import { TopicHead, TopicText } from './topic-body'
import { TopicNext } from './topic-next'

interface ConsoleTopicViewProps {
  screen: ConsoleTopic
  /** Beside the list where there is room, else over it. */
  place: 'pane' | 'sheet'
  /** Drafts a poll of an adopted topic. */
  onDraft: () => void
  /** To the draft there is. */
  onOpenDraft: (draft: { id: string }) => void
  onClose: () => void
}

/** The open topic, and answering it for whoever may. */
export function ConsoleTopicView(props: ConsoleTopicViewProps) {
  const { screen, place, onClose } = props
  const { now, answer } = screen
  const topic = screen.topic.kind === 'ready' ? screen.topic.value : undefined
  const body = <Loaded state={screen.topic}>{(value) => <Body topic={value} now={now} />}</Loaded>
  const act = topic && <Act {...props} topic={topic} onAnswer={answer.write} />
  return (
    <>
      {place === 'pane' && <DeskPane foot={act && <Foot>{act}</Foot>}>{body}</DeskPane>}
      {place === 'sheet' && !answer.isWriting && (
        <Sheet title={copy.detailTitle} onClose={onClose}>
          {body}
          {act && <View className="mt4">{act}</View>}
        </Sheet>
      )}
      {answer.isWriting && topic && <AnswerSheet answer={answer} topic={topic} />}
    </>
  )
}

function Body({ topic, now }: { topic: Topic; now: number }) {
  return (
    <View>
      <TopicHead topic={topic} now={now} />
      <TopicText text={topic.body} />
      <TopicAnswer topic={topic} now={now} />
      <View className="mt3">
        <SupportTally topic={topic} now={now} />
      </View>
      <TopicNext topic={topic} now={now} />
    </View>
  )
}

interface ActProps extends Pick<ConsoleTopicViewProps, 'onDraft' | 'onOpenDraft'> {
  topic: Topic
  onAnswer: () => void
}

function Act({ topic, onAnswer, onDraft, onOpenDraft }: ActProps) {
  const { draft } = topic
  if (topic.abilities.answer) {
    return (
      <Button kind="primary" isBlock id="answer-topic" onPress={onAnswer}>
        {copy.answer}
      </Button>
    )
  }
  if (draft && topic.consultation === null) {
    return (
      <Button kind="primary" isBlock id="open-draft" onPress={() => onOpenDraft(draft)}>
        {copy.openDraft}
      </Button>
    )
  }
  if (topic.abilities.draft && topic.consultation === null) {
    return (
      <Button kind="primary" isBlock id="draft-of-topic" onPress={onDraft}>
        {copy.draft}
      </Button>
    )
  }
  return topic.answer === null ? <View className="t-small t-2">{copy.readOnly}</View> : null
}
