import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { MergeObstacle } from './accounts-errors'

/** What one person does and another one confirms; merged, it would be the same one. */
const SECOND_PERSONS = [
  { table: 'roll_corrections', first: 'proposed_by_account_id', second: 'decided_by_account_id' },
  { table: 'opinions', first: 'decided_by_account_id', second: 'appeal_decided_by_account_id' },
  {
    table: 'content_checks',
    first: 'decided_by_account_id',
    second: 'appeal_decided_by_account_id',
  },
  {
    table: 'content_checks',
    first: 'author_account_id',
    second: 'decided_by_account_id',
  },
  {
    table: 'content_checks',
    first: 'author_account_id',
    second: 'appeal_decided_by_account_id',
  },
  { table: 'household_claims', first: 'account_id', second: 'decided_by_account_id' },
  { table: 'household_disputes', first: 'by_account_id', second: 'decided_by_account_id' },
  { table: 'delegations', first: 'principal_account_id', second: 'decided_by_account_id' },
] as const

/** As where a county has set nothing. */
const DELEGATED_UNITS = 3

/** Why two accounts cannot become one now; undefined when they can. */
export async function findObstacle(
  trx: Transaction<Database>,
  pair: readonly [string, string],
  now: Date,
): Promise<MergeObstacle | undefined> {
  if (await isLeaving(trx, pair)) return 'leaving'
  if ((await countInOffice(trx, pair, now)) === 2) return 'offices'
  if ((await countInWechat(trx, pair)) === 2) return 'wechats'
  if (await haveConfirmedEachOther(trx, pair)) return 'second_person'
  if (await isDisputed(trx, pair)) return 'disputed'
  return (await wouldVoteForTooMany(trx, pair)) ? 'delegations' : undefined
}

/** Whoever asked for the one to be erased did not mean what both are together. */
async function isLeaving(trx: Transaction<Database>, pair: readonly string[]): Promise<boolean> {
  const row = await trx
    .selectFrom('account_deletions')
    .select('account_id')
    .where('account_id', 'in', pair)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Of those that have not ended, also of one that begins later. */
async function countInOffice(
  trx: Transaction<Database>,
  pair: readonly string[],
  now: Date,
): Promise<number> {
  const rows = await trx
    .selectFrom('appointments')
    .select('account_id')
    .distinct()
    .where('account_id', 'in', pair)
    .where(({ eb, or }) => or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .execute()
  return rows.length
}

async function countInWechat(trx: Transaction<Database>, pair: readonly string[]): Promise<number> {
  const rows = await trx
    .selectFrom('wechat_people')
    .select('account_id')
    .where('account_id', 'in', pair)
    .execute()
  return rows.length
}

async function haveConfirmedEachOther(
  trx: Transaction<Database>,
  [one, other]: readonly [string, string],
): Promise<boolean> {
  for (const { table, first, second } of SECOND_PERSONS) {
    const { rows } = await sql`
      select from ${sql.table(table)}
       where (${sql.ref(first)} = ${one} and ${sql.ref(second)} = ${other})
          or (${sql.ref(first)} = ${other} and ${sql.ref(second)} = ${one})
       limit 1`.execute(trx)
    if (rows.length > 0) return true
  }
  const { rows } = await sql`
    select from paper_entries entry
      join paper_entry_acts act
        on act.community_code = entry.community_code and act.poll_id = entry.poll_id
       and act.entry_id = entry.id and act.act = 'confirm'
     where (entry.entered_by_account_id = ${one} and act.account_id = ${other})
        or (entry.entered_by_account_id = ${other} and act.account_id = ${one})
     limit 1`.execute(trx)
  return rows.length > 0
}

async function isDisputed(trx: Transaction<Database>, pair: readonly string[]): Promise<boolean> {
  const row = await trx
    .selectFrom('household_disputes')
    .select('id')
    .where('status', '=', 'waiting')
    .where(({ eb, or }) =>
      or([eb('member_account_id', 'in', pair), eb('by_account_id', 'in', pair)]),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** In a poll that runs; also when one of the two votes for the other. */
async function wouldVoteForTooMany(
  trx: Transaction<Database>,
  [one, other]: readonly [string, string],
): Promise<boolean> {
  const { rows } = await sql`
    select from delegations delegation
      join polls poll
        on poll.community_code = delegation.community_code and poll.id = delegation.poll_id
       and poll.ended_at is null
      left join roll_settings setting
        on setting.county_code = left(delegation.community_code, 6)
     where delegation.delegate_account_id in (${one}, ${other})
       and delegation.status in ('waiting', 'accepted')
     group by delegation.community_code, delegation.poll_id, setting.delegated_units
    having (count(distinct delegation.delegate_account_id) = 2
            and count(*) > coalesce(setting.delegated_units, ${DELEGATED_UNITS}))
        or bool_or(delegation.principal_account_id in (${one}, ${other}))`.execute(trx)
  return rows.length > 0
}
