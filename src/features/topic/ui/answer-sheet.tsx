import { View } from '@tarojs/components'
import { countCharacters } from '../../../lib/written-text'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Card } from '../../../ui/list/card'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { answerCopy as copy } from '../console-copy'
import { ANSWER_KINDS, ANSWER_LIMITS } from '../domain/answer-draft'
import type { NewAnswer, Topic } from '../domain/topic'
import type { TopicAnswering } from '../hooks/use-console-topic'

interface AnswerSheetProps {
  answer: TopicAnswering
  topic: Topic
}

/** Which answer, in which words, and once more before it stands for good. */
export function AnswerSheet({ answer, topic }: AnswerSheetProps) {
  return answer.ready ? (
    <Confirmation answer={answer} ready={answer.ready} />
  ) : (
    <Writing answer={answer} topic={topic} />
  )
}

function Writing({ answer, topic }: AnswerSheetProps) {
  const { draft, faults } = answer
  const { decline } = topic.abilities
  const kinds = ANSWER_KINDS.filter((kind) => decline || kind !== 'declined')
  return (
    <Sheet title={copy.title} onClose={answer.close}>
      <Field
        label={copy.kind}
        error={faults.kind && copy.kindFault}
        hint={decline ? undefined : copy.tooEarly(topic.supportNeeded)}
      >
        <Choice
          id="answer"
          label={copy.kind}
          items={kinds.map((key) => ({ key, word: copy.kinds[key], sub: copy.kindSubs[key] }))}
          current={draft.kind}
          onSelect={answer.chooseKind}
        />
      </Field>
      <Field
        label={draft.kind === 'declined' ? copy.reason : copy.text}
        error={textFault(faults.text)}
        optional={copy.count(countCharacters(draft.text), ANSWER_LIMITS.max)}
      >
        <TextArea
          id="answer-text"
          label={copy.text}
          placeholder={copy.textHint}
          initial={draft.text}
          isError={faults.text !== undefined}
          onChange={answer.type}
        />
      </Field>
      <View className="mt4">
        <Button kind="primary" isBlock id="check-answer" onPress={answer.check}>
          {copy.next}
        </Button>
      </View>
    </Sheet>
  )
}

function textFault(fault: TopicAnswering['faults']['text']): string | undefined {
  if (fault === 'too_short') return copy.textTooShort
  return fault === 'too_long' ? copy.textTooLong : undefined
}

function Confirmation({ answer, ready }: { answer: TopicAnswering; ready: NewAnswer }) {
  const { isBusy, failure } = answer
  const kind = copy.kinds[ready.kind]
  return (
    <Sheet title={copy.confirmTitle} onClose={answer.back}>
      <Card>
        <View className="t-title">{kind}</View>
        <View className="mt2">{ready.text}</View>
      </Card>
      <View className="t-2 mt3">{copy.final}</View>
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button kind="primary" isBlock id="send-answer" isBusy={isBusy} onPress={answer.send}>
          {isBusy ? copy.sending : copy.send(kind)}
        </Button>
      </View>
      <Button kind="text" isBlock id="back-to-answer" isDisabled={isBusy} onPress={answer.back}>
        {copy.back}
      </Button>
    </Sheet>
  )
}
