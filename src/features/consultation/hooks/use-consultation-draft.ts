import { useCallback, useState } from 'react'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import type { Consultation } from '../domain/consultation'
import {
  type ConsultationDraft,
  draftOf,
  isEmptyDraft,
  isSameDraft,
  startDraft,
} from '../domain/consultation-draft'
import { restoreDraft } from '../domain/restore-draft'

/** The one poll being drafted for a community, or the one stored draft being written anew. */
export function useConsultationDraft(communityCode: string, stored: Consultation | undefined) {
  const [before] = useState(() => stored && draftOf(stored))
  const isEmpty = useCallback(
    (draft: ConsultationDraft) => (before ? isSameDraft(draft, before) : isEmptyDraft(draft)),
    [before],
  )
  return useKeptDraft<ConsultationDraft>({
    storageKey: before ? 'linge.consultation-revision' : 'linge.consultation-draft',
    restore: (kept) => restoreDraft(kept, { communityCode, revisionOf: before?.revisionOf }),
    start: (key) => (before ? { ...before, key } : startDraft({ key, communityCode })),
    isEmpty,
  })
}
