import { View } from '@tarojs/components'
import { Note } from '../../../ui/status/note'
import { noticeFormCopy as copy } from '../console-copy'
import type { NoticeForm } from '../hooks/use-notice-form'

/** Why it did not go out, or that there is something to mend. */
export function FormProblem({ form }: { form: NoticeForm }) {
  const note = noteOf(form)
  return note ? <View className="mt2">{note}</View> : null
}

function noteOf({ problem, errors }: NoticeForm) {
  if (problem?.kind === 'offline') {
    return (
      <Note kind="soon" icon="wifi-off">
        {copy.offline}
      </Note>
    )
  }
  if (problem?.kind === 'arrived_before') return <Note>{copy.arrivedBefore}</Note>
  if (problem?.kind === 'refused') return <Note kind="over">{problem.failure.sentence}</Note>
  const isFaulty = Object.keys(errors).length > 0
  return isFaulty ? <Note kind="over">{copy.mend}</Note> : undefined
}
