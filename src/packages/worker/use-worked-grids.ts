import { useState } from 'react'
import { nameApart } from '../../features/grid/domain/name-apart'
import { useGrids } from '../../features/grid/hooks/use-grids'
import { listWorkedGrids } from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'

const none: readonly string[] = []

/** The grids the reader works in, and which of them the page is about. */
export function useWorkedGrids() {
  const { isSignedIn, me } = useSession()
  const codes = isSignedIn && me.kind === 'ready' ? listWorkedGrids(me.value) : none
  const grids = nameApart(useGrids(codes))
  const [chosen, choose] = useState<string>()
  const gridCode = chosen ?? codes[0]
  return {
    isSignedIn,
    codes,
    grids,
    /** Undefined for whoever works in none, and until it is known. */
    gridCode,
    choose,
    isDenied: !isSignedIn || (me.kind === 'ready' && gridCode === undefined),
  }
}
