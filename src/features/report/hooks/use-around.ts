import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useConsent } from '../../../api/use-consent'
import { locate } from '../../../platform/location'
import type { Position } from '../../../platform/position'
import { reportsAroundQuery } from '../api/list-reports-around'

const REFUSED = { kind: 'refused' } as const
const NOWHERE = { lng: 0, lat: 0 }

/** What is reported around the phone, looked for when the person asks; the position is kept nowhere. */
export function useAround() {
  const [position, setPosition] = useState<Position>()
  const agree = useConsent('position')
  const search = useMutation({
    mutationFn: async (isAgreed: boolean) => (isAgreed ? locate() : REFUSED),
    onSuccess(answer) {
      if (answer.kind === 'found') setPosition(answer.position)
    },
  })
  const list = useQuery({
    ...reportsAroundQuery(position ?? NOWHERE),
    enabled: position !== undefined,
  })
  return {
    position,
    reports: toLoadState(list),
    isSearching: search.isPending,
    /** The position could not be had. */
    missed: search.data && search.data.kind !== 'found' ? search.data.kind : undefined,
    // Nothing is looked for while the question stands.
    search: () => void agree().then(search.mutate),
  }
}

export type Around = ReturnType<typeof useAround>
