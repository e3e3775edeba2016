import { sql } from 'kysely'
import type { CheckedSubject } from '../content-checks/content-checks-types'
import { lockTopic } from './topics-repository'

/** What is checked of a topic. */
export function checkedTextOf({ title, body }: { title: string; body: string }): string {
  return `${title}\n${body}`
}

/** A topic collects support once it has passed; the days it waited for that are not taken from it. */
export function createTopicWordsService(): CheckedSubject {
  return {
    hold: lockTopic,
    async readText(db, { communityCode, id }) {
      const row = await db
        .selectFrom('topics')
        .select(['title', 'body'])
        .where('community_code', '=', communityCode)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && checkedTextOf(row)
    },
    async mark(trx, { communityCode, id }, status, now) {
      const shift = sql<Date>`case when status = 'collecting'
        then closes_at + (${now}::timestamptz - proposed_at) else closes_at end`
      await trx
        .updateTable('topics')
        .set({ check_status: status, ...(status === null ? { closes_at: shift } : {}) })
        .where('community_code', '=', communityCode)
        .where('id', '=', id)
        .execute()
    },
  }
}
