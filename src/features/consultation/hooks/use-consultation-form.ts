import { useState } from 'react'
import '../../../api/poll-term-sentences'
import { useDraftSending } from '../../../api/use-draft-sending'
import { useNow } from '../../../lib/use-now'
import { leadTo } from '../../../platform/lead-to'
import { confirmDone } from '../../../platform/toast'
import { createConsultation } from '../api/create-consultation'
import { updateConsultation } from '../api/update-consultation'
import { consultationFormCopy } from '../console-copy'
import type { NewConsultation } from '../domain/consultation'
import {
  checkDraft,
  type DraftFaults,
  type DraftTerms,
  type DraftText,
} from '../domain/consultation-draft'
import {
  type ClosingChoice,
  type ClosingText,
  closesAtOf,
  closingOf,
} from '../domain/draft-closing'
import { type DraftThreshold, isSameSlot } from '../domain/draft-thresholds'
import { faultyFields, fieldId } from '../domain/faulty-fields'
import { describeFormFaults } from './describe-form-faults'
import { type DraftBeginning, useConsultationDraft } from './use-consultation-draft'
import { useDraftQuestions } from './use-draft-questions'
import { useDraftRoll } from './use-draft-roll'
import { useDraftRule } from './use-draft-rule'
import { useDraftTrial } from './use-draft-trial'

interface ConsultationFormInput {
  readonly communityCode: string
  readonly beginning: DraftBeginning
  /** Where to vote: the community or one of its grids, as far as they are known. */
  readonly areas: readonly { readonly code: string }[]
  readonly onStored: (stored: { id: string }) => void
}

const noFaults: DraftFaults = {}

/** Drafting a poll, and storing it exactly once. */
export function useConsultationForm(input: ConsultationFormInput) {
  const { communityCode, beginning, areas } = input
  const { stored } = beginning
  const { draft, isSaved, isRestored, change, type, flush, discard } = useConsultationDraft(
    communityCode,
    beginning,
  )
  const [faults, setFaults] = useState(noFaults)
  /** What quick choices fill is drawn anew. */
  const [filledCount, setFilledCount] = useState(0)
  const { offered, rules, rule, slots } = useDraftRule(draft)
  const saving = useDraftSending({
    send: (content: NewConsultation, key) =>
      stored ? updateConsultation(stored.id, content, key) : createConsultation(content, key),
    refreshes: ['consultations'],
    onRefused: (_code, fields) => leadToFirst(fields),
    onDone({ id }) {
      discard()
      input.onStored({ id })
      confirmDone(stored ? consultationFormCopy.changed : consultationFormCopy.stored)
    },
  })
  const mend = (field: string) => {
    setFaults((before) => withoutField(before, field))
    saving.reset()
  }
  const roll = useDraftRoll(draft, rule)
  return {
    draft,
    now: useNow(),
    isSaved,
    isRestored,
    filledCount,
    rules,
    rule,
    slots,
    questions: useDraftQuestions({ questions: draft.questions, change, type, mend }),
    roll,
    trial: useDraftTrial({ rule, rollSize: roll.preview?.roll?.units }),
    isRevision: stored !== undefined,
    /** The instant the closing fields mean, as far as they can be read. */
    closesAt: closesAtOf(draft),
    errors: describeFormFaults(faults, saving.problem),
    typeText(name: DraftText, text: string) {
      type({ [name]: text })
      mend(name)
    },
    typeClosing(part: Partial<ClosingText>) {
      type(part)
      mend('closesAt')
    },
    chooseClosing(choice: ClosingChoice) {
      change(closingOf(choice, Date.now()))
      setFilledCount((count) => count + 1)
      mend('closesAt')
    },
    chooseArea(areaCode: string) {
      change({ areaCode })
      mend('areaCode')
    },
    chooseTerms(part: Partial<DraftTerms>) {
      change(part)
      for (const name of Object.keys(part)) mend(name)
    },
    chooseRule(ruleCode: string) {
      change({ ruleCode })
      mend('ruleCode')
      mend('customThresholds')
    },
    /** @param isFilled by a quick choice, so that the inputs show it */
    setThreshold(slot: DraftThreshold, part: Partial<DraftThreshold>, isFilled = false) {
      const write = isFilled ? change : type
      write(({ thresholds }) => ({
        thresholds: thresholds.map((each) =>
          isSameSlot(each, slot) ? { ...each, ...part } : each,
        ),
      }))
      if (isFilled) setFilledCount((count) => count + 1)
      mend('customThresholds')
    },
    save() {
      const latest = flush()
      const areaCode = areas.find(({ code }) => code === latest.areaCode)?.code
      const checked = checkDraft({ ...latest, areaCode }, offered, Date.now())
      const found = checked.kind === 'faulty' ? checked.faults : noFaults
      setFaults(found)
      leadToFirst(found)
      if (checked.kind === 'ready') saving.send(checked.consultation, latest.key)
    },
    isSaving: saving.isBusy,
    problem: saving.problem,
    startAgain() {
      discard()
      setFaults(noFaults)
      saving.reset()
    },
  }
}

/** To the first faulty field from the top. */
function leadToFirst(faults: Readonly<Record<string, unknown>>): void {
  const [first] = faultyFields(faults)
  if (first !== undefined) leadTo(fieldId(first))
}

function withoutField(faults: DraftFaults, field: string): DraftFaults {
  return Object.fromEntries(
    Object.entries(faults).filter(([name]) => name !== field && !name.startsWith(`${field}.`)),
  )
}

export type ConsultationForm = ReturnType<typeof useConsultationForm>
