import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useDraftSending } from '../../../api/use-draft-sending'
import { describeFieldErrors } from '../../../lib/field-errors'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import { topicTermsQuery } from '../api/get-topic-terms'
import { proposeTopic } from '../api/propose-topic'
import type { TopicArea } from '../domain/topic-areas'
import {
  checkDraft,
  type DraftFault,
  type DraftFaults,
  isEmptyDraft,
  restoreDraft,
  startDraft,
  type TopicDraft,
} from '../domain/topic-draft'
import { topicFormCopy as copy } from '../form-copy'

interface TopicFormInput {
  readonly areas: readonly TopicArea[]
  /** Asks once more before a text with somebody's numbers in it becomes public. */
  readonly personal: {
    check(checked: { text: string; send: () => void }): void
    readonly isBusy: boolean
  }
  readonly onProposed: (topic: { id: string }) => void
}

const noFaults: DraftFaults = {}

/** Writing a topic, knowing what becomes of it, and proposing it exactly once. */
export function useTopicForm({ areas, personal, onProposed }: TopicFormInput) {
  const { draft, isSaved, change, type, flush, discard } = useKeptDraft<TopicDraft>({
    storageKey: 'linge.topic-draft',
    restore: restoreDraft,
    start: startDraft,
    isEmpty: isEmptyDraft,
  })
  const [faults, setFaults] = useState(noFaults)
  const sending = useDraftSending({
    send: proposeTopic,
    refreshes: ['topics'],
    onDone(topic) {
      discard()
      onProposed(topic)
      confirmDone(copy.done)
    },
  })
  const area = areas.find(({ code }) => code === draft.areaCode) ?? areas[0]
  const terms = useQuery({ ...topicTermsQuery(area?.code ?? ''), enabled: area !== undefined })
  const mend = (name: keyof DraftFaults) => {
    setFaults((before) => (before[name] ? { ...before, [name]: undefined } : before))
    sending.reset()
  }
  return {
    draft,
    isSaved,
    area,
    terms: toLoadState(terms),
    now: useNow(),
    errors: describeFieldErrors({ faults, sentenceOf, problem: sending.problem }),
    typeTitle(title: string) {
      type({ title })
      mend('title')
    },
    typeBody(body: string) {
      type({ body })
      mend('body')
    },
    chooseArea(areaCode: string) {
      change({ areaCode })
      mend('areaCode')
    },
    propose() {
      if (sending.isBusy) return
      const latest = flush()
      const checked = checkDraft({ ...latest, areaCode: area?.code })
      setFaults(checked.kind === 'faulty' ? checked.faults : noFaults)
      if (checked.kind === 'faulty') return
      const { topic } = checked
      personal.check({
        text: `${topic.title}\n${topic.body}`,
        send: () => sending.send(topic, latest.key),
      })
    },
    isSending: sending.isBusy || personal.isBusy,
    problem: sending.problem,
    forget: discard,
  }
}

export type TopicForm = ReturnType<typeof useTopicForm>

function sentenceOf(name: keyof DraftFaults, fault: DraftFault): string {
  const ofField: Readonly<Partial<Record<DraftFault, string>>> = copy.faults[name]
  return ofField[fault] ?? copy.fault
}
