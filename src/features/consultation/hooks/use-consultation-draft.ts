import { useCallback, useState } from 'react'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import type { Consultation } from '../domain/consultation'
import {
  type ConsultationDraft,
  draftOf,
  draftOfTopic,
  isEmptyDraft,
  isSameDraft,
  type ProposedTopic,
  startDraft,
} from '../domain/consultation-draft'
import { restoreDraft } from '../domain/restore-draft'

/** What a draft begins with; both undefined for an empty one. */
export interface DraftBeginning {
  /** The stored draft that is written anew. */
  readonly stored?: Consultation | undefined
  /** The adopted topic that becomes a poll. */
  readonly topic?: ProposedTopic | undefined
}

/** The one poll being drafted for a community from scratch, of a topic, or as a stored draft written anew. */
export function useConsultationDraft(communityCode: string, beginning: DraftBeginning) {
  const [before] = useState(() => beginWith(communityCode, beginning))
  const isEmpty = useCallback(
    (draft: ConsultationDraft) => (before ? isSameDraft(draft, before) : isEmptyDraft(draft)),
    [before],
  )
  return useKeptDraft<ConsultationDraft>({
    storageKey: storageKeyOf(beginning),
    restore: (kept) =>
      restoreDraft(kept, {
        communityCode,
        revisionOf: before?.revisionOf,
        topicId: before?.topicId,
      }),
    start: (key) => (before ? { ...before, key } : startDraft({ key, communityCode })),
    isEmpty,
  })
}

function beginWith(communityCode: string, { stored, topic }: DraftBeginning) {
  if (stored) return draftOf(stored)
  return topic && draftOfTopic(topic, communityCode)
}

function storageKeyOf({ stored, topic }: DraftBeginning): string {
  if (stored) return 'linge.consultation-revision'
  return topic ? 'linge.consultation-of-topic' : 'linge.consultation-draft'
}
