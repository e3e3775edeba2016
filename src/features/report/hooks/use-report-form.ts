import { useState } from 'react'
import { dropConsent } from '../../../api/consents'
import { useConsent } from '../../../api/use-consent'
import { useDraftSending } from '../../../api/use-draft-sending'
import { useNow } from '../../../lib/use-now'
import { bringIntoSight } from '../../../platform/scroll'
import { createReport } from '../api/create-report'
import { toNewReport } from '../domain/new-report'
import type { Category, NewReport } from '../domain/report'
import {
  checkDraft,
  type DraftFaults,
  type DraftPosition,
  type ReportDraft,
} from '../domain/report-draft'
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
  /** One that was sent in vain and is taken up again. */
  readonly before?: ReportDraft | undefined
  readonly send: (report: NewReport, idempotencyKey: string) => Promise<Stored>
  /** What else must be filled in; looked at together with the report itself. */
  readonly isComplete?: (latest: ReportDraft, category: Category | undefined) => boolean
  readonly onSent: (stored: Stored) => void
}

const OUTSIDE = 'position_outside_grids'
/** Points that the numbers of an emergency take at the upper edge, where they stay in sight. */
const NUMBERS_HEIGHT = 104

/** The fields by their ids, from the top of the form down. */
const fieldIds: readonly (readonly [keyof DraftFaults, string])[] = [
  ['body', 'report-body'],
  ['categoryCode', 'category'],
  ['gridCode', 'place'],
  ['address', 'report-address'],
]

/** Writing a report of one's own, unless a neighbour has reported the same. */
export function useReportForm({ onFollowed, ...input }: ReportFormInput) {
  const agree = useConsent('position')
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
  const { offered } = duplicates
  const [shownIds, setShownIds] = useState<readonly string[]>([])
  // Once it was sent, it may itself be what is found.
  const isHeld = writing.problem === undefined && !!offered && !shownIds.includes(offered.id)
  const lookFirst = isHeld ? offered : undefined
  /** What a visitor agreed to stayed on the phone; whoever does not agree now reports to the grid alone. */
  async function submitPlaced({ gridCode: found }: { readonly gridCode: string }) {
    if (!(await agree())) writing.chooseGrid(found)
    writing.submit()
  }
  return {
    ...writing,
    duplicates,
    /** What may still be out of sight: the first try of sending only leads there. */
    lookFirst,
    submit() {
      if (lookFirst) {
        setShownIds([...shownIds, lookFirst.id])
        writing.show('duplicate')
      } else if (draft.place?.kind === 'position') void submitPlaced(draft.place)
      else writing.submit()
    },
    now: useNow(),
  }
}

/** Writing a report, of one's own or for somebody, and sending it exactly once. */
export function useReportWriting<Stored>(input: ReportWritingInput<Stored>) {
  const { homeGridCode, storageKey, send, isComplete, onSent } = input
  const { draft, isSaved, change, type, flush, discard } = useReportDraft(storageKey, input.before)
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
      if (code === 'consent_missing') dropConsent('position')
    },
  })
  const { problem } = sending
  const personal = usePersonalDataCheck()
  const show = (id: string) =>
    bringIntoSight(id, category.current?.isEmergency ? NUMBERS_HEIGHT : 0)

  return {
    show,
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
      const isRest = isComplete?.(latest, current) !== false
      const [, faulty] = fieldIds.find(([field]) => found[field]) ?? []
      if (faulty !== undefined) show(faulty)
      if (faulty !== undefined || !isRest || !current || gridCode === undefined) return
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
