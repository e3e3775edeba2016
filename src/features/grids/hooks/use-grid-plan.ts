import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/grid-sentences'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { acceptGridPlan } from '../api/accept-grid-plan'
import { gridPlanQuery } from '../api/get-grid-plan'
import { planCopy } from '../copy'

/** A plan, and letting it take effect. */
export function useGridPlan(id: string) {
  const query = useQuery(gridPlanQuery(id))
  const [isAsking, setIsAsking] = useState(false)
  const accepting = useWrite({
    write: (_nothing: undefined, key) => acceptGridPlan(id, key),
    refreshes: [['grids']],
    onDone() {
      setIsAsking(false)
      confirmDone(planCopy.accepted)
    },
  })
  return {
    plan: toLoadState(query),
    now: useNow(),
    isAsking,
    ask: () => setIsAsking(true),
    close() {
      setIsAsking(false)
      accepting.reset()
    },
    accept: () => accepting.run(undefined),
    isBusy: accepting.isBusy,
    failure: accepting.failure,
  }
}

export type GridPlanScreen = ReturnType<typeof useGridPlan>
