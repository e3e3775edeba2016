import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '../../lib/load-state'
import { lengthFault } from '../../lib/written-text'
import { Sheet } from '../screen/sheet'
import { Note } from '../status/note'
import { Button } from './button'
import { Field } from './field'
import { TextArea } from './text-area'

/** As the service takes it. */
const LIMITS = { min: 4, max: 200 }

export interface ReasonWords {
  readonly label: string
  /** What a reason looks like. */
  readonly hint: string
  readonly short: string
  readonly long: string
  /** Leaves everything as it is. */
  readonly no: string
}

interface ReasonSheetProps {
  id: string
  title: string
  /** What it brings about. */
  text: string
  /** On the button. */
  word: string
  kind?: 'primary' | 'danger'
  words: ReasonWords
  act: {
    readonly isBusy: boolean
    readonly failure: Failure | undefined
    readonly cancel: () => void
  }
  onSend: (reason: string) => void
}

/** What is done with a reason that stays beside it. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { id, title, text, word, kind = 'primary', words, act, onSend } = props
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const fault = lengthFault(reason, LIMITS)
  const send = () => {
    setAsked(true)
    if (!fault) onSend(reason.trim())
  }
  const error = fault === 'too_long' ? words.long : words.short
  const isFaulty = isAsked && fault !== undefined
  return (
    <Sheet title={title} onClose={act.cancel}>
      <View className="t-2">{text}</View>
      <Field label={words.label} error={isFaulty ? error : undefined}>
        <TextArea
          id={`${id}-reason`}
          label={words.label}
          placeholder={words.hint}
          isError={isFaulty}
          onChange={setReason}
        />
      </Field>
      {act.failure && <Note kind="over">{act.failure.sentence}</Note>}
      <View className="mt4">
        <Button kind={kind} isBlock id={`send-${id}`} isBusy={act.isBusy} onPress={send}>
          {word}
        </Button>
      </View>
      <Button kind="text" isBlock id="look-again" isDisabled={act.isBusy} onPress={act.cancel}>
        {words.no}
      </Button>
    </Sheet>
  )
}
