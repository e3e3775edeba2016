import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/** Keeps topics with the ground they are about while grids change. */
export interface TopicMovesService {
  /** What is still open for a grid that ended, or was taken up for it, is about its heir from now on. */
  inheritTopics(
    trx: Transaction<Database>,
    communityCode: string,
    grid: { readonly fromCode: string; readonly toCode: string },
  ): Promise<void>
  /** How many are open for a grid, or were taken up for it; they stay with its number. */
  countStaying(db: Kysely<Database>, communityCode: string, gridCode: string): Promise<number>
}

const NOT_OVER = ['collecting', 'waiting', 'adopted'] as const

export function createTopicMovesService(): TopicMovesService {
  return {
    async inheritTopics(trx, communityCode, { fromCode, toCode }) {
      await trx
        .updateTable('topics')
        .set({ area_code: toCode })
        .where('community_code', '=', communityCode)
        .where('area_code', '=', fromCode)
        .where('status', 'in', NOT_OVER)
        .execute()
    },
    async countStaying(db, communityCode, gridCode) {
      const { count } = await db
        .selectFrom('topics')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('community_code', '=', communityCode)
        .where('area_code', '=', gridCode)
        .where('status', 'in', NOT_OVER)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
  }
}
