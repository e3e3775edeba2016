import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { MessageTrouble, TroubleKey } from '../messages-types'

/** Counted by why; there are only so many reasons. */
export async function listTroubles(db: Kysely<Database>): Promise<MessageTrouble[]> {
  const { rows } = await sql<Omit<MessageTrouble, 'count'> & { count: string }>`
    select template, state, error_code as "errorCode", count(*) as count,
           min(next_at) as "firstAt", max(next_at) as "lastAt"
      from message_sends
     where state in ('unknown', 'dead')
     group by template, state, error_code
     order by max(next_at) desc, template, state, error_code
     limit 100`.execute(db)
  return rows.map(({ count, ...rest }) => ({ ...rest, count: Number(count) }))
}

/** @returns how many; those that somebody else has taken up meanwhile are none of them */
export async function moveTroubles(
  trx: Transaction<Database>,
  { template, state, errorCode }: TroubleKey,
  to: 'waiting' | 'discarded',
  now: Date,
): Promise<number> {
  const moved = await trx
    .updateTable('message_sends')
    .set({ state: to, attempts: 0, next_at: now })
    .where('state', '=', state)
    .where('template', '=', template)
    .where('error_code', errorCode === null ? 'is' : '=', errorCode)
    .executeTakeFirst()
  return Number(moved.numUpdatedRows)
}
