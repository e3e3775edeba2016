import { useMutation } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import { useConsent } from '../../../api/use-consent'
import { locate } from '../../../platform/location'
import type { Position } from '../../../platform/position'
import { getGridAtPosition } from '../api/get-grid-at-position'
import type { Grid } from '../domain/grid'

interface FoundGrid {
  readonly kind: 'found'
  readonly grid: Grid
  readonly position: Position
}

export type NearbyGrid =
  | FoundGrid
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'outside' }

/** The grid around the phone, looked for when the person asks; every way to miss it is an answer. */
export function useNearbyGrid({ onFound }: { onFound?: (found: FoundGrid) => void } = {}) {
  const agree = useConsent('position')
  const search = useMutation({
    mutationFn: async (isAgreed: boolean) => (isAgreed ? findNearby() : REFUSED),
    onSuccess(answer) {
      if (answer.kind === 'found') onFound?.(answer)
    },
  })
  return {
    answer: search.data,
    isSearching: search.isPending,
    failure: search.error ? describeFailure(search.error) : undefined,
    // Nothing is looked for while the question stands.
    search: () => void agree().then(search.mutate),
  }
}

export type NearbySearch = ReturnType<typeof useNearbyGrid>

const REFUSED = { kind: 'refused' } as const

async function findNearby(): Promise<NearbyGrid> {
  const answer = await locate()
  if (answer.kind !== 'found') return answer
  try {
    const { position } = answer
    return { kind: 'found', grid: await getGridAtPosition(position), position }
  } catch (error) {
    const isOutside = error instanceof ApiError && error.code === 'position_outside_grids'
    if (isOutside) return { kind: 'outside' }
    throw error
  }
}
