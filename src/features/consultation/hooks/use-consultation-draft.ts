import { useKeptDraft } from '../../../platform/use-kept-draft'
import {
  type ConsultationDraft,
  isEmptyDraft,
  restoreDraft,
  startDraft,
} from '../domain/consultation-draft'

/** The one poll being drafted for a community. */
export function useConsultationDraft(communityCode: string) {
  return useKeptDraft<ConsultationDraft>({
    storageKey: 'linge.consultation-draft',
    restore: (kept) => restoreDraft(kept, communityCode),
    start: (key) => startDraft({ key, communityCode }),
    isEmpty: isEmptyDraft,
  })
}
