import { Button } from '../../../ui/form/button'
import { SendProblemNote } from '../../../ui/form/send-problem-note'
import { Foot } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import { topicFormCopy as copy } from '../form-copy'
import type { TopicForm } from '../hooks/use-topic-form'

interface FormSendProps {
  form: TopicForm
  onLeave: () => void
}

/** What went wrong, and the one button. */
export function FormSend({ form, onLeave }: FormSendProps) {
  const { problem } = form
  const seeTopics = () => {
    form.forget()
    onLeave()
  }
  return (
    <Foot note={<Problem form={form} />}>
      {problem?.kind === 'arrived_before' ? (
        <Button kind="primary" isBlock id="see-topics" onPress={seeTopics}>
          {copy.toList}
        </Button>
      ) : (
        <Button
          kind="primary"
          isBlock
          id="send-topic"
          isBusy={form.isSending}
          onPress={form.propose}
        >
          {wordOf(form)}
        </Button>
      )}
    </Foot>
  )
}

function wordOf({ isSending, problem }: TopicForm): string {
  if (isSending) return copy.proposing
  return problem?.kind === 'offline' ? copy.proposeAgain : copy.propose
}

function Problem({ form: { problem, errors, isSaved } }: Pick<FormSendProps, 'form'>) {
  if (problem) return <SendProblemNote problem={problem} words={copy} />
  if (Object.keys(errors).length > 0) return <Note kind="over">{copy.mend}</Note>
  return isSaved ? null : <Note kind="soon">{copy.notSaved}</Note>
}
