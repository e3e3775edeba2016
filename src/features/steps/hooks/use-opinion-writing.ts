import { useState } from 'react'
import { useDraftSending } from '../../../api/use-draft-sending'
import { lengthFault } from '../../../lib/written-text'
import { confirmDone } from '../../../platform/toast'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import { writeOpinion } from '../api/write-opinion'
import { opinionsCopy as copy } from '../copy'
import {
  isEmptyDraft,
  type OpinionDraft,
  restoreDraft,
  startDraft,
  TEXT_LIMITS,
} from '../domain/opinion-draft'

interface OpinionWritingInput {
  readonly consultationId: string
  /** Asks once more before a text with somebody's numbers in it becomes public. */
  readonly personal: {
    check(checked: { text: string; send: () => void }): void
    readonly isBusy: boolean
  }
}

/** Writing an opinion: what is written stays on the phone until the committee has it, once. */
export function useOpinionWriting({ consultationId, personal }: OpinionWritingInput) {
  const { draft, type, flush, discard } = useKeptDraft<OpinionDraft>({
    storageKey: `linge.opinion-draft.${consultationId}`,
    restore: restoreDraft,
    start: startDraft,
    isEmpty: isEmptyDraft,
  })
  const [fault, setFault] = useState<'too_short' | 'too_long'>()
  const sending = useDraftSending({
    send: (body: string, key) => writeOpinion(consultationId, { body }, key),
    refreshes: ['consultations'],
    onDone() {
      discard()
      confirmDone(copy.sent)
    },
  })
  const { problem } = sending
  return {
    draft,
    fault,
    failure: sentenceOf(problem),
    isBusy: sending.isBusy || personal.isBusy,
    type(body: string) {
      type({ body })
      setFault(undefined)
      sending.reset()
    },
    send() {
      const latest = flush()
      const body = latest.body.trim()
      const found = lengthFault(body, TEXT_LIMITS)
      setFault(found)
      if (found || sending.isBusy) return
      personal.check({ text: body, send: () => sending.send(body, latest.key) })
    },
  }
}

function sentenceOf(problem: ReturnType<typeof useDraftSending>['problem']): string | undefined {
  if (!problem) return undefined
  if (problem.kind === 'offline') return copy.offline
  return problem.kind === 'arrived_before' ? copy.arrivedBefore : problem.failure.sentence
}

export type OpinionWriting = ReturnType<typeof useOpinionWriting>
