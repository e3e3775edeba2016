import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import type { Failure } from '../../../lib/load-state'
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

const none: readonly Category[] = []

/** Writing a report and sending it exactly once. */
export function useReportForm({ homeGridCode, onSent }: ReportFormInput) {
  const client = useQueryClient()
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

  const submit = useMutation({
    mutationFn: ({ key, ...report }: ReturnType<typeof toNewReport>) => createReport(report, key),
    onSuccess(report) {
      discard()
      void client.invalidateQueries({ queryKey: ['reports'] })
      onSent(report)
    },
    onError(error) {
      if (isOutsideGrids(error)) change({ place: undefined })
    },
  })

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
      submit.reset()
    },
    placeAt(position: DraftPosition, code: string) {
      change({ place: { kind: 'position', gridCode: code, position } })
      submit.reset()
    },
    submit() {
      if (submit.isPending) return
      const latest = flush()
      const guessed = chosen ?? guessCategory(latest.body, categories)
      const checked = { draft: latest, categoryCode: guessed?.code, gridCode }
      const found = checkDraft(checked)
      setFaults(found)
      if (Object.keys(found).length > 0 || !guessed || gridCode === undefined) return
      submit.mutate(toNewReport({ draft: latest, category: guessed, gridCode }))
    },
    isSubmitting: submit.isPending,
    problem: submit.error ? toProblem(submit.error) : undefined,
    forget: discard,
  }
}

export type ReportForm = ReturnType<typeof useReportForm>

export type FormProblem =
  | { readonly kind: 'offline' | 'outside' | 'arrived_before' }
  | { readonly kind: 'refused'; readonly failure: Failure }

function toProblem(error: Error): FormProblem {
  const failure = describeFailure(error)
  if (failure.kind === 'offline') return { kind: 'offline' }
  if (isOutsideGrids(error)) return { kind: 'outside' }
  // Keys are only used up by a report that was stored, so an earlier attempt did arrive.
  const isUsed = error instanceof ApiError && error.code === 'idempotency_key_reused'
  return isUsed ? { kind: 'arrived_before' } : { kind: 'refused', failure }
}

function isOutsideGrids(error: Error): boolean {
  return error instanceof ApiError && error.code === 'position_outside_grids'
}
