import { useKeptDraft } from '../../../platform/use-kept-draft'
import { isEmptyDraft, type ReportDraft, restoreDraft, startDraft } from '../domain/report-draft'

/** The one report being written. */
export function useReportDraft() {
  return useKeptDraft<ReportDraft>({
    storageKey: 'linge.report-draft',
    restore: (kept) => restoreDraft(kept, Date.now()),
    start: startDraft,
    isEmpty: isEmptyDraft,
  })
}
