import { useKeptDraft } from '../../../platform/use-kept-draft'
import { isEmptyDraft, type ReportDraft, restoreDraft, startDraft } from '../domain/report-draft'

/** The one report of its kind being written. */
export function useReportDraft(storageKey: string) {
  return useKeptDraft<ReportDraft>({
    storageKey,
    restore: (kept) => restoreDraft(kept, Date.now()),
    start: startDraft,
    isEmpty: isEmptyDraft,
  })
}
