import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { ConsultationStatus } from './consultations-types'

/** Its roll is not made yet. */
const BEFORE_ROLL: readonly ConsultationStatus[] = ['draft', 'opinions']
const NOT_OVER: readonly ConsultationStatus[] = [...BEFORE_ROLL, 'voting', 'result', 'carrying_out']

/** Keeps consultations with the ground they are about while grids change. */
export interface ConsultationMovesService {
  /**
   * What is asked of a grid that ended is asked of its heir. Once the roll is made only under another number: the flats of a
   * grid that took this one in may not come onto it.
   */
  inheritConsultations(
    trx: Transaction<Database>,
    communityCode: string,
    grid: { readonly fromCode: string; readonly toCode: string; readonly isRenumbered: boolean },
  ): Promise<void>
  /** How many are asked of a grid and not over; they stay with its number. */
  countStaying(db: Kysely<Database>, communityCode: string, gridCode: string): Promise<number>
}

export function createConsultationMovesService(): ConsultationMovesService {
  return {
    async inheritConsultations(trx, communityCode, { fromCode, toCode, isRenumbered }) {
      await trx
        .updateTable('consultations')
        .set({ area_code: toCode })
        .where('community_code', '=', communityCode)
        .where('area_code', '=', fromCode)
        .where('status', 'in', isRenumbered ? NOT_OVER : BEFORE_ROLL)
        .execute()
    },
    async countStaying(db, communityCode, gridCode) {
      const { count } = await db
        .selectFrom('consultations')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('community_code', '=', communityCode)
        .where('area_code', '=', gridCode)
        .where('status', 'in', NOT_OVER)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
  }
}
