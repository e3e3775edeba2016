import { nameKey } from '../../../lib/name-key'
import type { PlannedGrid } from './grids-types'

type Named = Pick<PlannedGrid, 'code' | 'name'>

/** Whether another of these grids is called the same. */
export function isNameTaken(grids: readonly Named[], { code, name }: Named): boolean {
  return grids.some((grid) => grid.code !== code && nameKey(grid.name) === nameKey(name))
}
