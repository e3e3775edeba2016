import { useKeptDraft } from '../../../platform/use-kept-draft'
import { isEmptyDraft, type ReportDraft, restoreDraft, startDraft } from '../domain/report-draft'

/** The one report of its kind being written. @param before one that was sent in vain and is taken up again */
export function useReportDraft(storageKey: string, before?: ReportDraft) {
  return useKeptDraft<ReportDraft>({
    storageKey,
    restore: (kept) => restoreDraft(kept, Date.now()),
    start: startDraft,
    takeUp: before && (() => before),
    isEmpty: isEmptyDraft,
  })
}
