import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/** Keeps visits with the ground they were made on while grids change. */
export interface VisitMovesService {
  /** What is left of visits in a grid that ended is its heir's; of the others the home tells the grid. */
  inheritVisits(
    trx: Transaction<Database>,
    communityCode: string,
    grid: { readonly fromCode: string; readonly toCode: string },
  ): Promise<void>
}

export function createVisitMovesService(): VisitMovesService {
  return {
    async inheritVisits(trx, communityCode, { fromCode, toCode }) {
      await trx
        .updateTable('visits')
        .set({ grid_code: toCode })
        .where('community_code', '=', communityCode)
        .where('grid_code', '=', fromCode)
        .where('household_id', 'is', null)
        .execute()
    },
  }
}
