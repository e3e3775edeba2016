import { useKeptDraft } from '../../../platform/use-kept-draft'
import { isEmptyDraft, type NoticeDraft, restoreDraft, startDraft } from '../domain/notice-draft'

/** The one notice being written for a community. */
export function useNoticeDraft(communityCode: string) {
  return useKeptDraft<NoticeDraft>({
    storageKey: 'linge.notice-draft',
    restore: (kept) => restoreDraft(kept, communityCode),
    start: (key) => startDraft({ key, communityCode }),
    isEmpty: isEmptyDraft,
  })
}
