import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useDraftSending } from '../../../api/use-draft-sending'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { createConsultation } from '../api/create-consultation'
import { pollRulesQuery } from '../api/list-poll-rules'
import { updateConsultation } from '../api/update-consultation'
import { consultationFormCopy } from '../console-copy'
import type { Consultation, PollRule } from '../domain/consultation'
import {
  checkDraft,
  type DraftFaults,
  type DraftField,
  type DraftText,
  type NewConsultation,
} from '../domain/consultation-draft'
import {
  type ClosingChoice,
  type ClosingText,
  closesAtOf,
  closingOf,
} from '../domain/draft-closing'
import { describeFormFaults } from './describe-form-faults'
import { useConsultationDraft } from './use-consultation-draft'
import { useDraftTrial } from './use-draft-trial'

interface ConsultationFormInput {
  readonly communityCode: string
  /** The draft that is written anew; undefined for a new one. */
  readonly stored: Consultation | undefined
  /** Who may vote: the community or one of its grids, as far as they are known. */
  readonly areas: readonly { readonly code: string; readonly householdCount: number }[]
  readonly onStored: (stored: { id: string }) => void
}

const noFaults: DraftFaults = {}
const noRules: readonly PollRule[] = []

/** Drafting a poll, and storing it exactly once. */
export function useConsultationForm(input: ConsultationFormInput) {
  const { communityCode, stored, areas } = input
  const { draft, isSaved, isRestored, change, type, flush, discard } = useConsultationDraft(
    communityCode,
    stored,
  )
  const [faults, setFaults] = useState(noFaults)
  /** The closing inputs are drawn anew when a quick choice fills them. */
  const [filledCount, setFilledCount] = useState(0)
  const ruleList = useQuery(pollRulesQuery('household'))
  const rules = ruleList.data ?? noRules
  const rule = rules.find(({ code }) => code === draft.ruleCode)
  const saving = useDraftSending({
    send: (content: NewConsultation, key) =>
      stored ? updateConsultation(stored.id, content, key) : createConsultation(content, key),
    refreshes: ['consultations'],
    onDone({ id }) {
      discard()
      input.onStored({ id })
      confirmDone(stored ? consultationFormCopy.changed : consultationFormCopy.stored)
    },
  })
  const mend = (name: DraftField) => {
    setFaults((before) => (before[name] ? { ...before, [name]: undefined } : before))
    saving.reset()
  }
  return {
    draft,
    now: useNow(),
    isSaved,
    isRestored,
    filledCount,
    rules: toLoadState(ruleList),
    rule,
    trial: useDraftTrial({
      rule,
      householdCount: areas.find(({ code }) => code === draft.areaCode)?.householdCount,
    }),
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
    chooseRule(ruleCode: string) {
      change({ ruleCode })
      mend('ruleCode')
    },
    save() {
      const latest = flush()
      const areaCode = areas.find(({ code }) => code === latest.areaCode)?.code
      const checked = checkDraft({ ...latest, areaCode }, rules, Date.now())
      setFaults(checked.kind === 'faulty' ? checked.faults : noFaults)
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

export type ConsultationForm = ReturnType<typeof useConsultationForm>
