import '../../../api/period-sentences'
import { useState } from 'react'
import { mapLoadState } from '../../../lib/load-state'
import { canSaveText } from '../../../platform/save-text'
import { sortAreas } from '../domain/scoreboard'
import { useScoreboard } from './use-scoreboard'

export type AreaOrder = 'code' | 'name'

/** The figures of an area and of what is inside it, as a table of an office. */
export function useStatistics({ areaCode }: { areaCode: string }) {
  const { board, ...rest } = useScoreboard(areaCode)
  const [order, setOrder] = useState<AreaOrder>('code')
  return {
    ...rest,
    board: mapLoadState(board, (value) => ({
      ...value,
      areas: [value.area, ...sortAreas(value.children, order)],
    })),
    order,
    setOrder,
    canDownload: canSaveText,
  }
}

export type Statistics = ReturnType<typeof useStatistics>
