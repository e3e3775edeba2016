import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeFailure } from '../../../api/describe-failure'
import { useDraftSending } from '../../../api/use-draft-sending'
import { createReport } from '../api/create-report'
import { categoriesQuery } from '../api/list-categories'
import { guessCategory } from '../domain/guess-category'
import { toNewReport } from '../domain/new-report'
import type { Category } from '../domain/report'
import { checkDraft, type DraftFaults, type DraftPosition } from '../domain/report-draft'
import { usePhotoUploads } from './use-photo-uploads'
import { useReportDraft } from './use-report-draft'

interface ReportFormInput {
  /** The grid to take when the person names none. */
  readonly homeGridCode: string | undefined
  readonly onSent: (report: { id: string }) => void
}

const OUTSIDE = 'position_outside_grids'
const none: readonly Category[] = []

/** Writing a report and sending it exactly once. */
export function useReportForm({ homeGridCode, onSent }: ReportFormInput) {
  const { draft, isSaved, change, type, flush, discard } = useReportDraft()
  const [faults, setFaults] = useState<DraftFaults>({})
  const [isChoosingCategory, setChoosingCategory] = useState(false)
  const uploads = usePhotoUploads({
    photos: draft.photos,
    onChange: (photos) => change({ photos }),
  })
  const categoryList = useQuery(categoriesQuery)
  const categories = categoryList.data ?? none
  const chosen = categories.find(({ code }) => code === draft.categoryCode)
  const category = chosen ?? guessCategory(draft.body, categories)
  const gridCode = draft.place?.gridCode ?? homeGridCode

  const sending = useDraftSending({
    send: createReport,
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

  return {
    draft,
    isSaved,
    categories,
    categoriesFailure: categoryList.error ? describeFailure(categoryList.error) : undefined,
    retryCategories: () => void categoryList.refetch(),
    category,
    isGuessed: chosen === undefined,
    isChoosingCategory,
    openCategories: () => setChoosingCategory(true),
    closeCategories: () => setChoosingCategory(false),
    chooseCategory(code: string) {
      change({ categoryCode: code })
      setFaults((before) => ({ ...before, categoryCode: undefined }))
      setChoosingCategory(false)
    },
    gridCode,
    uploads,
    faults,
    typeBody: (body: string) => type({ body }),
    typeAddress: (address: string) => type({ address }),
    setPublic: (isPublic: boolean) => change({ isPublic }),
    setAnonymous: (isAnonymous: boolean) => change({ isAnonymous }),
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
      const guessed = chosen ?? guessCategory(latest.body, categories)
      const checked = { draft: latest, categoryCode: guessed?.code, gridCode }
      const found = checkDraft(checked)
      setFaults(found)
      if (Object.keys(found).length > 0 || !guessed || gridCode === undefined) return
      sending.send(toNewReport({ draft: latest, category: guessed, gridCode }), latest.key)
    },
    isSubmitting: sending.isBusy,
    problem,
    /** The position found lies in no grid. */
    isOutside: problem?.kind === 'refused' && problem.code === OUTSIDE,
    forget: discard,
  }
}

export type ReportForm = ReturnType<typeof useReportForm>
