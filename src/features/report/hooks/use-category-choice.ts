import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { describeFailure } from '../../../api/describe-failure'
import { reportHintsQuery } from '../api/get-report-hints'
import { categoriesQuery } from '../api/list-categories'
import type { Category } from '../domain/report'
import { BODY_MAX, BODY_MIN } from '../domain/report-draft'

interface CategoryChoiceInput {
  /** As far as the typing has paused. */
  readonly body: string
  readonly chosenCode: string | undefined
  readonly gridCode: string | undefined
}

const COUNTY_CODE_LENGTH = 6

/**
 * What a report is about: what the person chose, else what the service guesses from the text. Without a network
 * nothing is guessed and the person chooses.
 */
export function useCategoryChoice({ body, chosenCode, gridCode }: CategoryChoiceInput) {
  const areaCode = gridCode?.slice(0, COUNTY_CODE_LENGTH)
  // Each form says the limits that hold when it is opened.
  const list = useQuery({
    ...categoriesQuery(areaCode),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  })
  const categories = list.data?.items ?? []
  const find = (code: string | undefined): Category | undefined =>
    categories.find((category) => category.code === code)
  const chosen = find(chosenCode)

  const text = body.trim()
  const isGuessable = text.length >= BODY_MIN && text.length <= BODY_MAX
  const hints = useQuery({
    ...reportHintsQuery({ body: text, areaCode }),
    enabled: isGuessable && chosen === undefined,
    placeholderData: keepPreviousData,
  })
  const guess = isGuessable && !hints.isError ? hints.data : undefined
  return {
    groups: (list.data?.groups ?? []).map(({ code, name }) => ({
      code,
      name,
      categories: categories.filter(({ groupCode }) => groupCode === code),
    })),
    failure: list.data === undefined && list.error ? describeFailure(list.error) : undefined,
    retry: () => void list.refetch(),
    current: chosen ?? find(guess?.category?.code),
    isGuessed: chosen === undefined,
    /** Enough is written, and it sounds like nothing that is known, or nobody could be asked. */
    isUnknown: isGuessable && (hints.isError || (guess?.category === null && !hints.isFetching)),
    /** What else it may be; nothing once the person has chosen. */
    alternatives: chosen ? [] : (guess?.alternatives ?? []).flatMap(({ code }) => find(code) ?? []),
  }
}

export type CategoryChoice = ReturnType<typeof useCategoryChoice>
