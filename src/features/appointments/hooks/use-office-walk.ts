import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { mapLoadState } from '../../../lib/load-state'
import { placesBelowQuery } from '../api/list-places-below'
import { type OfficePlace, placeOfArea } from '../domain/office-place'

/** From an operator's area down to a community, one level at a time. */
export function useOfficeWalk(areaCode: string) {
  const [path, setPath] = useState<readonly OfficePlace[]>([])
  const place = path.at(-1) ?? placeOfArea(areaCode)
  const isLast = place?.level === 'community'
  const below = useInfiniteQuery({
    ...placesBelowQuery(place?.code ?? areaCode),
    enabled: !isLast,
  })
  return {
    /** Undefined above the counties. */
    place,
    path,
    isLast,
    below: mapLoadState(toLoadState(below), ({ pages }) => pages.flatMap(({ items }) => items)),
    more: below.hasNextPage
      ? { isBusy: below.isFetchingNextPage, load: () => void below.fetchNextPage() }
      : undefined,
    choose: (next: OfficePlace) => setPath([...path, next]),
    up: () => setPath(path.slice(0, -1)),
  }
}

export type OfficeWalk = ReturnType<typeof useOfficeWalk>
