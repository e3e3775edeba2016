import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import type { Report } from '../domain/report'
import { NOTE_MAX } from '../domain/report-draft'
import type { ReporterActs } from '../hooks/use-reporter-acts'
import { WhoReads } from './who-reads'

const words = {
  /** Not solved. */
  dispute: { title: copy.notYetTitle, hint: copy.notYetHint, send: copy.notYetSend },
  /** Wrongly turned away. */
  contest: { title: copy.contestTitle, hint: copy.contestHint, send: copy.notYetSend },
  /** Merged into what is another matter. */
  apart: { title: copy.apartTitle, hint: copy.apartHint, send: copy.apartSend },
  /** Nobody had answered whether it was solved. */
  reopen: { title: copy.reopenTitle, hint: copy.reopenHint, send: copy.reopenSend },
}

export type ReasonKind = keyof typeof words

/** What somebody contests who does not take the answer for one. */
export function contestKindOf({ status }: Pick<Report, 'status'>, isAnswered: boolean): ReasonKind {
  if (status === 'rejected') return 'contest'
  return status === 'closed' && !isAnswered ? 'apart' : 'dispute'
}

interface ReasonSheetProps {
  acts: ReporterActs
  kind: ReasonKind
  isPublic: boolean
  /** What is sent. */
  act: ReporterActs['dispute']
}

/** It has to be worked on again: why, so that the handler knows what is left. */
export function ReasonSheet({ acts, kind, isPublic, act }: ReasonSheetProps) {
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
      <WhoReads isPublic={isPublic} />
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
