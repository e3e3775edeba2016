import type { ReactNode } from 'react'
import { SendProblemNote } from '../../../ui/form/send-problem-note'
import { Note } from '../../../ui/status/note'
import { noticeFormCopy as copy } from '../console-copy'
import type { NoticeForm } from '../hooks/use-notice-form'

/** Why it did not go out, or that there is something to mend; undefined when all is well. */
export function formProblemNote({ problem, errors }: NoticeForm): ReactNode {
  if (problem) return <SendProblemNote problem={problem} words={copy} />
  return Object.keys(errors).length > 0 ? <Note kind="over">{copy.mend}</Note> : undefined
}
