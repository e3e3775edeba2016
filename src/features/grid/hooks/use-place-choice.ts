import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { mapLoadState } from '../../../lib/load-state'
import { gridsQuery } from '../api/list-grids'
import { placesQuery } from '../api/list-places'
import type { Place } from '../domain/grid'
import { nextStep, type PlacePath, pathToCommunityOf } from '../domain/place-path'

interface Walk {
  readonly path: PlacePath
  /** How many of the first places were the only ones to choose and so were not asked for. */
  readonly givenCount: number
}

/**
 * Walks down to a community and the grids in it: from the community of a grid that is known already, as one more often
 * looks for its neighbour, else from the whole installation.
 */
export function usePlaceChoice(knownGridCode: string | undefined) {
  const [walk, setWalk] = useState<Walk>()
  const { path: walked, givenCount } = walk ?? startWalk(knownGridCode)
  const path = useNames(walked)
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

function startWalk(gridCode: string | undefined): Walk {
  return { path: gridCode === undefined ? [] : pathToCommunityOf(gridCode), givenCount: 0 }
}

/** The names of places of which only the codes are known, as far as the lists they stand in have arrived. */
function useNames(path: PlacePath): PlacePath {
  const [first, second, third] = path
  const names = [useName(first), useName(second), useName(third)]
  return path.map((place, index) => ({ ...place, name: place.name || (names[index] ?? '') }))
}

function useName(place: Place | undefined): string | undefined {
  const { data } = useInfiniteQuery({
    ...placesQuery(place?.parentCode ?? undefined),
    enabled: place?.name === '',
  })
  return data?.pages.flatMap(({ items }) => items).find(({ code }) => code === place?.code)?.name
}

export type PlaceChoice = ReturnType<typeof usePlaceChoice>
