import type { CheckedSubject } from '../content-checks/content-checks-types'
import { lockReports } from './reports-repository'

/** What is checked of a report: all of its words that neighbours read. */
export function checkedTextOf({ body, address }: { body: string; address: string }): string {
  return address === '' ? body : `${body}\n${address}`
}

/** A report whose reporter wants it public: it is once it has passed. */
export function createReportWordsService(): CheckedSubject {
  return {
    hold: (trx, { communityCode, id }) => lockReports(trx, communityCode, [id]),
    async readText(db, { communityCode, id }) {
      const row = await db
        .selectFrom('reports')
        .select(['body', 'address'])
        .where('community_code', '=', communityCode)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && checkedTextOf(row)
    },
    async mark(trx, { communityCode, id }, status) {
      await trx
        .updateTable('reports')
        .set({ is_public: status === null, check_status: status })
        .where('community_code', '=', communityCode)
        .where('id', '=', id)
        .execute()
    },
  }
}

/** A step that a reporter wrote: whoever may read the report reads that there was one, and its words once they have passed. */
export function createStepWordsService(): CheckedSubject {
  return {
    hold: (trx, { communityCode, reportId }) =>
      lockReports(trx, communityCode, reportId === null ? [] : [reportId]),
    async readText(db, { communityCode, id, reportId }) {
      const row = await db
        .selectFrom('report_activities')
        .select('note')
        .where('community_code', '=', communityCode)
        .where('report_id', '=', reportId)
        .where('id', '=', id)
        .executeTakeFirst()
      return row?.note
    },
    async mark(trx, { communityCode, id, reportId }, status) {
      await trx
        .updateTable('report_activities')
        .set({ check_status: status })
        .where('community_code', '=', communityCode)
        .where('report_id', '=', reportId)
        .where('id', '=', id)
        .execute()
    },
  }
}
