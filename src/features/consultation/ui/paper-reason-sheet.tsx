import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '../../../lib/load-state'
import { lengthFault } from '../../../lib/written-text'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { paperEntryCopy as copy } from '../paper-copy'

/** As the service takes it. */
const LIMITS = { min: 4, max: 200 }

interface PaperReasonSheetProps {
  id: string
  title: string
  /** What it brings about. */
  text: string
  word: string
  /** What a reason looks like. */
  hint?: string
  act: {
    readonly isBusy: boolean
    readonly failure: Failure | undefined
    readonly cancel: () => void
  }
  onSend: (reason: string) => void
}

/** What is done to a slip or a mark with a reason that stays beside it. */
export function PaperReasonSheet(props: PaperReasonSheetProps) {
  const { id, title, text, word, hint = copy.reasonHint, act, onSend } = props
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const fault = lengthFault(reason, LIMITS)
  const send = () => {
    setAsked(true)
    if (!fault) onSend(reason.trim())
  }
  const error = fault === 'too_long' ? copy.reasonLong : copy.reasonShort
  const isFaulty = isAsked && fault !== undefined
  return (
    <Sheet title={title} onClose={act.cancel}>
      <View className="t-2">{text}</View>
      <Field label={copy.reason} error={isFaulty ? error : undefined}>
        <TextArea
          id="paper-reason"
          label={copy.reason}
          placeholder={hint}
          isError={isFaulty}
          onChange={setReason}
        />
      </Field>
      {act.failure && <Note kind="over">{act.failure.sentence}</Note>}
      <View className="mt4">
        <Button kind="danger" isBlock id={`send-${id}`} isBusy={act.isBusy} onPress={send}>
          {word}
        </Button>
      </View>
      <Button kind="text" isBlock id="look-again" isDisabled={act.isBusy} onPress={act.cancel}>
        {copy.no}
      </Button>
    </Sheet>
  )
}
