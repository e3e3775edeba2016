import { request } from '../../../api/client'
import type { Position } from '../../../platform/position'
import type { Grid } from '../domain/grid'

/** @throws ApiError `position_outside_grids` when no grid lies around the point */
export function getGridAtPosition(position: Position): Promise<Grid> {
  return request('get', '/api/v1/grid-at-position', { query: position })
}
