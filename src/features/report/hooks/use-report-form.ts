import { useState } from 'react'
import { useDraftSending } from '../../../api/use-draft-sending'
import { useNow } from '../../../lib/use-now'
import { createReport } from '../api/create-report'
import { toNewReport } from '../domain/new-report'
import type { Category, NewReport } from '../domain/report'
import { checkDraft, type DraftPosition, type ReportDraft } from '../domain/report-draft'
import { useCategoryChoice } from './use-category-choice'
import { useLikelyDuplicates } from './use-likely-duplicates'
import { usePersonalDataCheck } from './use-personal-data-check'
import { usePhotoUploads } from './use-photo-uploads'
import { useReportDraft } from './use-report-draft'

interface ReportFormInput {
  /** The grid to take when the person names none. */
  readonly homeGridCode: string | undefined
  readonly onSent: (report: { id: string }) => void
  /** Somebody had reported it already, and the person joined them. */
  readonly onFollowed: (report: { id: string }) => void
}

interface ReportWritingInput<Stored> {
  readonly homeGridCode: string | undefined
  /** Where the draft is kept on the phone. */
  readonly storageKey: string
  readonly send: (report: NewReport, idempotencyKey: string) => Promise<Stored>
  /** What else must be filled in; looked at together with the report itself. */
  readonly isComplete?: (latest: ReportDraft, category: Category | undefined) => boolean
  readonly onSent: (stored: Stored) => void
}

const OUTSIDE = 'position_outside_grids'

/** Writing a report of one's own, unless a neighbour has reported the same. */
export function useReportForm({ onFollowed, ...input }: ReportFormInput) {
  const writing = useReportWriting({
    ...input,
    storageKey: 'linge.report-draft',
    send: createReport,
  })
  const { draft, category, gridCode, forget } = writing
  const duplicates = useLikelyDuplicates({
    body: draft.body,
    address: draft.address,
    categoryCode: category.current?.code,
    place: draft.place,
    gridCode,
    onFollowed(id) {
      forget()
      onFollowed({ id })
    },
  })
  return { ...writing, duplicates, now: useNow() }
}

/** Writing a report, of one's own or for somebody, and sending it exactly once. */
export function useReportWriting<Stored>(input: ReportWritingInput<Stored>) {
  const { homeGridCode, storageKey, send, isComplete, onSent } = input
  const { draft, isSaved, change, type, flush, discard } = useReportDraft(storageKey)
  const [isChecked, setChecked] = useState(false)
  const [isChoosingCategory, setChoosingCategory] = useState(false)
  const uploads = usePhotoUploads({
    photos: draft.photos,
    onChange: (photos) => change({ photos }),
  })
  const gridCode = draft.place?.gridCode ?? homeGridCode
  const category = useCategoryChoice({
    body: draft.body,
    chosenCode: draft.categoryCode,
    gridCode,
  })

  const sending = useDraftSending({
    send,
    refreshes: ['reports'],
    onDone(report) {
      discard()
      onSent(report)
    },
    onRefused(code) {
      if (code === OUTSIDE) change({ place: undefined })
    },
  })
  const { problem } = sending
  const personal = usePersonalDataCheck()

  return {
    draft,
    isSaved,
    category,
    isChoosingCategory,
    openCategories: () => setChoosingCategory(true),
    closeCategories: () => setChoosingCategory(false),
    chooseCategory(code: string) {
      change({ categoryCode: code })
      setChoosingCategory(false)
    },
    gridCode,
    uploads,
    /** From the first try on: what is still to be mended. */
    faults: isChecked ? checkDraft({ draft, categoryCode: category.current?.code, gridCode }) : {},
    typeBody: (body: string) => type({ body }),
    typeAddress: (address: string) => type({ address }),
    setPublic: (isPublic: boolean) => change({ isPublic }),
    chooseGrid(code: string) {
      change({ place: { kind: 'grid', gridCode: code } })
      sending.reset()
    },
    placeAt(position: DraftPosition, code: string) {
      change({ place: { kind: 'position', gridCode: code, position } })
      sending.reset()
    },
    submit() {
      if (sending.isBusy) return
      const latest = flush()
      const { current } = category
      setChecked(true)
      const found = checkDraft({ draft: latest, categoryCode: current?.code, gridCode })
      if (isComplete?.(latest, current) === false) return
      if (Object.keys(found).length > 0 || !current || gridCode === undefined) return
      const report = toNewReport({ draft: latest, category: current, gridCode })
      const sendOnce = () => sending.send(report, latest.key)
      if (report.isPublic)
        personal.check({ text: `${report.body}\n${report.address}`, send: sendOnce })
      else sendOnce()
    },
    personal,
    isSubmitting: sending.isBusy || personal.isBusy,
    problem,
    /** The position found lies in no grid. */
    isOutside: problem?.kind === 'refused' && problem.code === OUTSIDE,
    forget: discard,
  }
}

export type ReportForm = ReturnType<typeof useReportWriting>
export type OwnReportForm = ReturnType<typeof useReportForm>
