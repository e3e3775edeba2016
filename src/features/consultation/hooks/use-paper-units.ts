import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useSettled } from '../../../lib/use-settled'
import { paperUnitsQuery } from '../api/search-paper-units'

const STILL_MS = 300

/** Looking for a unit of the roll by what stands on its door. */
export function usePaperUnits(pollId: string) {
  const [search, setSearch] = useState('')
  const written = search.trim()
  const settled = useSettled(written, STILL_MS)
  const { items, more } = usePagedList(paperUnitsQuery(pollId, settled), {
    isEnabled: settled !== '',
  })
  return {
    type: setSearch,
    /** Undefined while nothing is asked. */
    units: written === '' || settled === '' ? undefined : items,
    more,
  }
}

export type PaperUnits = ReturnType<typeof usePaperUnits>
