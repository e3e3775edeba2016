import { DomainError } from '../../lib/domain-error'
import type { PlacesService } from '../places/places-service'
import type { Grid } from '../places/places-types'
import { placeRequired, unknownGrid } from './reports-errors'
import type { NewReport } from './reports-types'

/**
 * The point decides when it lies in a grid; the grid chosen by hand is for points outside every grid and for
 * reports without a point.
 */
export async function findGridOfReport(
  places: PlacesService,
  { position, gridCode }: Pick<NewReport, 'position' | 'gridCode'>,
): Promise<Grid> {
  if (position) {
    try {
      return await places.getGridAt(position)
    } catch (error) {
      if (!hasCode(error, 'position_outside_grids') || gridCode === undefined) throw error
    }
  }
  if (gridCode === undefined) throw placeRequired()
  try {
    return await places.getStandingGrid(gridCode)
  } catch (error) {
    throw hasCode(error, 'not_found') ? unknownGrid() : error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof DomainError && error.code === code
}
