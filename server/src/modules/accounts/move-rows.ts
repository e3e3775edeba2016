import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { ACCOUNT_COLUMNS, type AccountColumn } from './account-columns'

export interface Merger {
  /** Whose rows move, and whose number then stands for the other one. */
  readonly from: string
  readonly into: string
}

/** Everything of one account becomes the other one's, as `ACCOUNT_COLUMNS` says. */
export async function moveRows(trx: Transaction<Database>, merger: Merger): Promise<void> {
  await joinMemberships(trx, merger)
  await joinReads(trx, merger)
  await withdrawDoubleClaims(trx, merger)
  for (const column of ACCOUNT_COLUMNS) await moveColumn(trx, column, merger)
}

async function moveColumn(
  trx: Transaction<Database>,
  { table, column, onMerge }: AccountColumn,
  { from, into }: Merger,
): Promise<void> {
  if (onMerge === 'stay') return
  const rows = sql.table(table)
  const account = sql.ref(column)
  if (onMerge === 'drop') {
    await sql`delete from ${rows} where ${account} = ${from}`.execute(trx)
    return
  }
  if (onMerge !== 'move') {
    const same = onMerge.map((name) => sql`kept.${sql.ref(name)} = moved.${sql.ref(name)}`)
    await sql`
      delete from ${rows} moved
       where moved.${account} = ${from}
         and exists (select from ${rows} kept
                      where kept.${account} = ${into} and ${sql.join(same, sql` and `)})`.execute(
      trx,
    )
  }
  await sql`update ${rows} set ${account} = ${into} where ${account} = ${from}`.execute(trx)
}

/** In one home twice: as what counts for more, and since the earlier day. */
async function joinMemberships(trx: Transaction<Database>, { from, into }: Merger): Promise<void> {
  await sql`
    update household_members kept
       set relation = case when array_position(${RANKS}, moved.relation) < array_position(${RANKS}, kept.relation)
                           then moved.relation else kept.relation end,
           joined_at = case when moved.joined_at is null or kept.joined_at is null then null
                            else least(moved.joined_at, kept.joined_at) end
      from household_members moved
     where kept.account_id = ${into} and moved.account_id = ${from}
       and moved.community_code = kept.community_code
       and moved.household_id = kept.household_id`.execute(trx)
}

const RANKS = sql`array['owner', 'family', 'tenant']::text[]`

/** Confirmed once is confirmed. */
async function joinReads(trx: Transaction<Database>, { from, into }: Merger): Promise<void> {
  await sql`
    update notice_reads kept
       set acknowledged_at = coalesce(kept.acknowledged_at, moved.acknowledged_at),
           version = greatest(kept.version, moved.version)
      from notice_reads moved
     where kept.account_id = ${into} and moved.account_id = ${from}
       and moved.community_code = kept.community_code and moved.notice_id = kept.notice_id
       and moved.household_id = kept.household_id`.execute(trx)
}

/** One home is claimed once at a time. */
async function withdrawDoubleClaims(
  trx: Transaction<Database>,
  { from, into }: Merger,
): Promise<void> {
  await sql`
    update household_claims moved set status = 'withdrawn', name_sealed = null
      from household_claims kept
     where moved.account_id = ${from} and moved.status = 'waiting'
       and kept.account_id = ${into} and kept.status = 'waiting'
       and kept.community_code = moved.community_code
       and kept.household_id = moved.household_id`.execute(trx)
}
