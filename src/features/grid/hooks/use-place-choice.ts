import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { mapLoadState } from '../../../lib/load-state'
import { gridsQuery } from '../api/list-grids'
import { placesQuery } from '../api/list-places'
import type { Place } from '../domain/grid'
import { nextStep, type PlacePath } from '../domain/place-path'

interface Walk {
  readonly path: PlacePath
  /** How many of the first places were the only ones to choose and so were not asked for. */
  readonly givenCount: number
}

/** Walks down from the whole installation to a community and the grids in it. */
export function usePlaceChoice() {
  const [{ path, givenCount }, setWalk] = useState<Walk>({ path: [], givenCount: 0 })
  const step = nextStep(path)
  const last = path.at(-1)
  const places = useInfiniteQuery({ ...placesQuery(last?.code), enabled: step !== 'grid' })
  const grids = useQuery({ ...gridsQuery(last?.code ?? ''), enabled: step === 'grid' })

  const isAtTop = path.length === givenCount && step === 'region'
  const [only, ...others] = places.data?.pages.flatMap(({ items }) => items) ?? []
  const given = isAtTop && others.length === 0 ? only : undefined
  useEffect(() => {
    if (given) setWalk({ path: [...path, given], givenCount: path.length + 1 })
  }, [given, path])

  return {
    step,
    path,
    places: mapLoadState(toLoadState(places), ({ pages }) => pages.flatMap(({ items }) => items)),
    more: places.hasNextPage
      ? { isBusy: places.isFetchingNextPage, load: () => void places.fetchNextPage() }
      : undefined,
    grids: toLoadState(grids),
    choose: (place: Place) => setWalk({ path: [...path, place], givenCount }),
    up:
      path.length > givenCount ? () => setWalk({ path: path.slice(0, -1), givenCount }) : undefined,
  }
}

export type PlaceChoice = ReturnType<typeof usePlaceChoice>
