import { View } from '@tarojs/components'
import { useState } from 'react'
import { lengthFault } from '../../../lib/written-text'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { queueCopy as copy, ruleItems } from '../console-copy'
import { type Check, COMMITTEE_RULES } from '../domain/check'
import type { CheckQueue, Decision } from '../hooks/use-check-queue'

/** As the service takes a sentence. */
const LIMITS = { min: 4, max: 200 }

interface DecisionSheetProps {
  check: Check
  queue: CheckQueue
  kind: 'decline' | 'appeal'
  onClose: () => void
}

const words = {
  decline: {
    title: copy.declineTitle,
    text: copy.declineText,
    choice: copy.rule,
    missing: copy.ruleMissing,
    items: ruleItems,
    send: copy.decline,
  },
  appeal: {
    title: copy.decideTitle,
    text: copy.decideText,
    choice: copy.choice,
    missing: copy.choiceMissing,
    items: [
      { key: 'yes', word: copy.choices.yes },
      { key: 'no', word: copy.choices.no },
    ],
    send: copy.send,
  },
} as const

/** A choice and a sentence for the author: the rule it breaks, or what came of the appeal. */
export function DecisionSheet({ check, queue, kind, onClose }: DecisionSheetProps) {
  const [chosen, setChosen] = useState<string>()
  const [note, setNote] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { title, text, choice, missing, items, send: word } = words[kind]
  const fault = lengthFault(note, LIMITS)
  const decision = decisionOf(kind, chosen, note.trim())
  const send = () => {
    setAsked(true)
    if (decision && !fault) queue.decide(check, decision)
  }
  const noteError = fault === 'too_long' ? copy.noteLong : copy.noteShort
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="t-2">{text}</View>
      <Field label={choice} error={isAsked && !decision ? missing : undefined}>
        <Choice
          id="decision"
          label={choice}
          items={items}
          current={chosen}
          onSelect={(key) => setChosen(key)}
        />
      </Field>
      <Field label={copy.note} error={isAsked && fault ? noteError : undefined}>
        <TextArea
          id="decision-note"
          label={copy.note}
          placeholder={copy.noteHint}
          isError={isAsked && fault !== undefined}
          onChange={setNote}
        />
      </Field>
      {queue.failure && <Note kind="over">{queue.failure.sentence}</Note>}
      <View className="mt4">
        <Button kind="primary" isBlock id="send-decision" isBusy={queue.isBusy} onPress={send}>
          {word}
        </Button>
      </View>
      <Button kind="text" isBlock id="look-again" isDisabled={queue.isBusy} onPress={onClose}>
        {copy.leave}
      </Button>
    </Sheet>
  )
}

function decisionOf(
  kind: DecisionSheetProps['kind'],
  chosen: string | undefined,
  note: string,
): Decision | undefined {
  if (chosen === undefined) return undefined
  if (kind === 'appeal') return { kind, isPublished: chosen === 'yes', note }
  const rule = COMMITTEE_RULES.find((each) => each === chosen)
  return rule && { kind, rule, note }
}
