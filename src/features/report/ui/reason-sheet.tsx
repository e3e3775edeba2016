import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import { NOTE_MAX } from '../domain/report-draft'
import type { ReporterAnswers } from '../hooks/use-reporter-answers'

const words = {
  /** Not solved. */
  dispute: { title: copy.notYetTitle, hint: copy.notYetHint, send: copy.notYetSend },
  /** Wrongly turned away. */
  contest: { title: copy.contestTitle, hint: copy.contestHint, send: copy.notYetSend },
  /** Nobody had answered whether it was solved. */
  reopen: { title: copy.reopenTitle, hint: copy.reopenHint, send: copy.reopenSend },
}

interface ReasonSheetProps {
  acts: ReporterAnswers
  kind: keyof typeof words
  /** What is sent. */
  act: ReporterAnswers['dispute']
}

/** It has to be worked on again: why, so that the handler knows what is left. */
export function ReasonSheet({ acts, kind, act }: ReasonSheetProps) {
  const { isTextMissing } = acts
  const { title, hint, send } = words[kind]
  return (
    <Sheet title={title} onClose={acts.close}>
      <Field error={isTextMissing ? copy.reasonMissing : undefined}>
        <TextArea
          id={`${kind === 'reopen' ? 'reopen' : 'dispute'}-reason`}
          label={copy.reason}
          placeholder={hint}
          initial={acts.text}
          maxLength={NOTE_MAX}
          isError={isTextMissing}
          onChange={acts.type}
        />
      </Field>
      {act.failure && <Note kind="over">{act.failure.sentence}</Note>}
      <Button
        kind="primary"
        isBlock
        id={kind === 'reopen' ? 'send-reopening' : 'send-dispute'}
        isBusy={act.isBusy}
        onPress={act.run}
      >
        {send}
      </Button>
    </Sheet>
  )
}
