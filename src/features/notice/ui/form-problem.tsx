import type { ReactNode } from 'react'
import { Note } from '../../../ui/status/note'
import { noticeFormCopy as copy } from '../console-copy'
import type { NoticeForm } from '../hooks/use-notice-form'

/** Why it did not go out, or that there is something to mend; undefined when all is well. */
export function formProblemNote({ problem, errors }: NoticeForm): ReactNode {
  switch (problem?.kind) {
    case 'offline':
      return (
        <Note kind="soon" icon="wifi-off">
          {copy.offline}
        </Note>
      )
    case 'arrived_before':
      return <Note>{copy.arrivedBefore}</Note>
    case 'refused':
      return <Note kind="over">{problem.failure.sentence}</Note>
    case undefined:
      return Object.keys(errors).length > 0 ? <Note kind="over">{copy.mend}</Note> : undefined
  }
}
