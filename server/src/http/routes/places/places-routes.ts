import type { Route } from '../route'
import { getGrid } from './get-grid'
import { getGridAtPosition } from './get-grid-at-position'
import { listGrids } from './list-grids'
import { listPlaces } from './list-places'

export const placesRoutes: readonly Route[] = [listPlaces, listGrids, getGrid, getGridAtPosition]
