import { useInfiniteQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { type LoadState, mapLoadState } from '../../../lib/load-state'
import { placesQuery } from '../api/list-places'
import type { Place } from '../domain/grid'

const CITY_CODE_LENGTH = 4

/** The counties inside areas of one city, each of which may be a county itself. */
export function useCounties(areaCodes: readonly string[]): LoadState<Place[]> {
  const query = useInfiniteQuery({
    ...placesQuery(areaCodes[0]?.slice(0, CITY_CODE_LENGTH)),
    enabled: areaCodes.length > 0,
    select: ({ pages }) =>
      pages
        .flatMap(({ items }) => items)
        .filter(
          ({ code, level }) =>
            level === 'county' && areaCodes.some((area) => code.startsWith(area)),
        ),
  })
  return mapLoadState(toLoadState(query), (counties) => counties)
}
