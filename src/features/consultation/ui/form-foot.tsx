import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { SendProblemNote } from '../../../ui/form/send-problem-note'
import { Foot } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import { consultationFormCopy as copy } from '../console-copy'
import { faultyFields } from '../domain/faulty-fields'
import type { ConsultationForm } from '../hooks/use-consultation-form'

interface FormFootProps {
  form: ConsultationForm
  onBack: () => void
}

/** What saving does, what went wrong, and the one button. */
export function FormFoot({ form, onBack }: FormFootProps) {
  const { problem } = form
  const seeDrafts = () => {
    form.startAgain()
    onBack()
  }
  const note = noteOf(form)
  return (
    <Foot note={<View className="t-small">{copy.keptAsDraft}</View>}>
      {note && <View className="mt2">{note}</View>}
      <View className="mt2">
        {problem?.kind === 'arrived_before' ? (
          <Button kind="primary" isBlock id="see-drafts" onPress={seeDrafts}>
            {copy.seeDrafts}
          </Button>
        ) : (
          <Button
            kind="primary"
            isBlock
            id="save-consultation"
            isBusy={form.isSaving}
            onPress={form.save}
          >
            {problem?.kind === 'offline'
              ? copy.saveAgain
              : form.isRevision
                ? copy.change
                : copy.save}
          </Button>
        )}
      </View>
    </Foot>
  )
}

function noteOf({ problem, errors }: ConsultationForm) {
  if (problem) return <SendProblemNote problem={problem} words={copy} />
  const count = faultyFields(errors).length
  return count > 0 ? <Note kind="over">{copy.mend(count)}</Note> : undefined
}
