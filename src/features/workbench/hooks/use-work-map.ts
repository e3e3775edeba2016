import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { mapLoadState } from '../../../lib/load-state'
import { myOutlinesQuery } from '../api/list-my-outlines'
import { groupSpots, type Placed, type Spot, spanOf } from '../domain/group-spots'

/** Where a worker's open reports lie; one spot may be looked at. @param items in the order they are due */
export function useWorkMap<Item extends Placed>(items: readonly Item[], isEnabled: boolean) {
  const outlines = useQuery({ ...myOutlinesQuery, enabled: isEnabled })
  const [chosen, setChosen] = useState<string>()
  const shown = outlines.data?.items ?? []
  const lngs = [
    ...shown.flatMap(({ polygon }) => polygon.flat().map(([lng = 0]) => lng)),
    ...items.flatMap(({ position }) => (position ? [position.lng] : [])),
  ]
  const spots = groupSpots(items, spanOf(lngs))
  const keyOf = ({ items: [first] }: Spot<Item>) => first?.id ?? ''
  const current = spots.find((spot) => keyOf(spot) === chosen)
  return {
    outlines: mapLoadState(toLoadState(outlines), (reply) => reply.items),
    spots,
    keyOf,
    chosen: current && keyOf(current),
    choose: (spot: Spot<Item>) => setChosen(keyOf(spot) === chosen ? undefined : keyOf(spot)),
    showAll: () => setChosen(undefined),
    /** All while no spot is chosen. */
    listed: current ? current.items : items,
    unplaced: items.filter(({ position }) => position === null).length,
  }
}
