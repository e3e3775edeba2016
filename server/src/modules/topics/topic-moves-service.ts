import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/** Keeps topics with the ground they are about while grids change. */
export interface TopicMovesService {
  /** What is still open for a grid that ended, or was taken up for it, is about its heir from now on. */
  inheritTopics(
    trx: Transaction<Database>,
    communityCode: string,
    grid: { readonly fromCode: string; readonly toCode: string },
  ): Promise<void>
}

export function createTopicMovesService(): TopicMovesService {
  return {
    async inheritTopics(trx, communityCode, { fromCode, toCode }) {
      await trx
        .updateTable('topics')
        .set({ area_code: toCode })
        .where('community_code', '=', communityCode)
        .where('area_code', '=', fromCode)
        .where('status', 'in', ['collecting', 'waiting', 'adopted'])
        .execute()
    },
  }
}
