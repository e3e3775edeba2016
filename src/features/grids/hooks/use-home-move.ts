import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { buildingHouseholdsQuery } from '../api/list-building-households'
import { type HomeMove, moveHomes } from '../api/move-homes'
import { gridCopy } from '../copy'
import type { Building, Home } from '../domain/grids'

/** A building, or one of its homes, on its way into another grid. */
export function useHomeMove(building: Building, onDone: () => void) {
  const homes = usePagedList(buildingHouseholdsQuery(building.id))
  const [home, setHome] = useState<Home>()
  const [target, setTarget] = useState<string>()
  const moving = useWrite({
    write: (move: HomeMove, key) => moveHomes(move, key),
    refreshes: [['grids']],
    onDone() {
      confirmDone(gridCopy.moveDone)
      onDone()
    },
  })
  const choose = (chosen: Home | undefined) => {
    setHome(chosen)
    setTarget(undefined)
    moving.reset()
  }
  return {
    homes: homes.items,
    moreHomes: homes.more,
    home,
    /** Undefined for the building as a whole. */
    choose,
    /** Where it is now. */
    gridCode: home?.gridCode ?? building.gridCode,
    target,
    setTarget,
    failure: moving.failure,
    isBusy: moving.isBusy,
    move() {
      if (target === undefined) return
      const kind = home ? 'home' : 'building'
      moving.run({ kind, id: home?.id ?? building.id, gridCode: target })
    },
  }
}

export type HomeMoveForm = ReturnType<typeof useHomeMove>
