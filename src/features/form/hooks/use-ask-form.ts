import { useState } from 'react'
import '../../../api/form-sentences'
import { useWrite } from '../../../api/use-write'
import { toDayInput } from '../../../lib/shanghai-time'
import { leadTo } from '../../../platform/lead-to'
import { confirmDone } from '../../../platform/toast'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import { askForm } from '../api/forms'
import { askCopy as copy } from '../copy'
import {
  type AskDraft,
  type AskFaults,
  checkAsk,
  emptyAsk,
  isEmptyAsk,
  isWritten,
  type KeptAsk,
  MAX_QUESTIONS,
  type NewForm,
  restoreAsk,
} from '../domain/ask-draft'
import type { AskedField, KnownField } from '../domain/form'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** From the top. */
const FIELDS = ['name', 'month', 'dueOn', 'fields'] as const

export const fieldIds = {
  name: 'form-name',
  month: 'form-month',
  dueOn: 'form-due',
  fields: 'known',
} as const satisfies Record<keyof AskFaults, string>

/** Wanting a table of the grids of a community. */
export function useAskForm(communityCode: string, onDone: () => void) {
  const kept = useKeptDraft<KeptAsk>({
    storageKey: `linge.form-ask.${communityCode}`,
    restore: restoreAsk,
    start(key) {
      const now = Date.now()
      return { key, ...emptyAsk(toDayInput(now).slice(0, 7), toDayInput(now + WEEK_MS)) }
    },
    isEmpty: isEmptyAsk,
  })
  const { draft } = kept
  const [faults, setFaults] = useState<AskFaults>({})
  const sending = useWrite({
    write: (form: NewForm, key) => askForm(communityCode, form, key),
    refreshes: [['forms']],
    onDone() {
      kept.discard()
      confirmDone(copy.sent)
      onDone()
    },
  })
  const sentenceOf = (name: keyof AskFaults): string | undefined => {
    const fault = faults[name]
    return fault === undefined ? sending.failure?.fields[name] : copy.faults[fault]
  }
  function change(part: Partial<AskDraft>) {
    kept.change(part)
    setFaults({})
    sending.reset()
  }
  return {
    draft,
    errors: {
      name: sentenceOf('name'),
      month: sentenceOf('month'),
      dueOn: sentenceOf('dueOn'),
      fields: sentenceOf('fields'),
    },
    /** Of one question; the service counts what is known before them, and no question that is empty. */
    errorOf(key: number): string | undefined {
      const place = draft.asked.filter(isWritten).findIndex((field) => field.key === key)
      return place < 0 ? undefined : sending.failure?.fields[`fields.${draft.known.length + place}`]
    },
    askedCount: draft.asked.filter(isWritten).length,
    canAdd: draft.asked.length < MAX_QUESTIONS,
    change,
    toggle(code: KnownField) {
      const isOn = draft.known.includes(code)
      change({ known: isOn ? draft.known.filter((each) => each !== code) : [...draft.known, code] })
    },
    add() {
      const key = Math.max(0, ...draft.asked.map((field) => field.key)) + 1
      change({ asked: [...draft.asked, { key, kind: 'asked', question: '', answer: 'number' }] })
    },
    write(key: number, part: Partial<Pick<AskedField, 'question' | 'answer'>>) {
      change({
        asked: draft.asked.map((field) => (field.key === key ? { ...field, ...part } : field)),
      })
    },
    remove(key: number) {
      change({ asked: draft.asked.filter((field) => field.key !== key) })
    },
    isBusy: sending.isBusy,
    failure: sending.failure,
    send() {
      const checked = checkAsk(draft)
      setFaults(checked.kind === 'faulty' ? checked.faults : {})
      if (checked.kind === 'ready') return sending.run(checked.form)
      const first = FIELDS.find((name) => checked.faults[name] !== undefined)
      if (first) leadTo(fieldIds[first])
    },
  }
}

export type AskForm = ReturnType<typeof useAskForm>
