import { useMutation } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import { locate } from '../../../platform/location'
import { getGridAtPosition } from '../api/get-grid-at-position'
import type { Grid } from '../domain/grid'

export type NearbyGrid =
  | { readonly kind: 'found'; readonly grid: Grid }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'outside' }

/** The grid around the phone, looked for when the person asks; every way to miss it is an answer. */
export function useNearbyGrid() {
  const search = useMutation({ mutationFn: findNearby })
  return {
    answer: search.data,
    isSearching: search.isPending,
    failure: search.error ? describeFailure(search.error) : undefined,
    search: () => search.mutate(),
  }
}

export type NearbySearch = ReturnType<typeof useNearbyGrid>

async function findNearby(): Promise<NearbyGrid> {
  const answer = await locate()
  if (answer.kind !== 'found') return answer
  try {
    return { kind: 'found', grid: await getGridAtPosition(answer.position) }
  } catch (error) {
    const isOutside = error instanceof ApiError && error.code === 'position_outside_grids'
    if (isOutside) return { kind: 'outside' }
    throw error
  }
}
