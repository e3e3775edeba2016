import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { parseTenantId } from '../../lib/ids'
import type { MessageKind, MessageTarget } from './messages-types'
import type { Broadcast } from './tell-repository'

/** A home and one of its people: where a broadcast has come to. */
export interface Reader {
  readonly householdId: string
  readonly accountId: string
}

export interface RunningBroadcast extends Broadcast {
  readonly id: string
  readonly after: Reader
}

/** One that has begun and that no other process is at; held until the transaction is over. */
export async function holdBroadcast(
  trx: Transaction<Database>,
  now: Date,
  failed: readonly string[],
): Promise<RunningBroadcast | undefined> {
  let query = trx
    .selectFrom('broadcasts')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('starts_at', '<=', now)
  if (failed.length > 0) query = query.where('id', 'not in', failed)
  const row = await query
    .orderBy('starts_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      key: row.key,
      audience: row.audience as Broadcast['audience'],
      placeCode: row.place_code,
      kind: row.kind as MessageKind,
      target: row.target as MessageTarget,
      targetId: row.target_id,
      about: row.about,
      dueAt: row.due_at,
      startsAt: row.starts_at,
      after: { householdId: row.after_household_id, accountId: row.after_account_id },
    }
  )
}

/** @param last where it has come to; undefined when everybody is told */
export async function moveOn(
  trx: Transaction<Database>,
  id: string,
  last: Reader | undefined,
  now: Date,
): Promise<void> {
  const change = last
    ? { after_household_id: last.householdId, after_account_id: last.accountId }
    : { ended_at: now }
  await trx.updateTable('broadcasts').set(change).where('id', '=', id).execute()
}

/**
 * Who lives in an area, household by household; in place of a grid that ended its heirs, and of a consultation also those on
 * its roll, wherever grids have brought their homes. A grid code is its community's plus three digits.
 */
export async function listReadersIn(
  trx: Transaction<Database>,
  { placeCode, target, targetId }: Pick<Broadcast, 'placeCode' | 'target' | 'targetId'>,
  { after, limit }: { readonly after: Reader; readonly limit: number },
): Promise<Reader[]> {
  const communityCode = placeCode.slice(0, 12)
  const consultationId = target === 'consultation' ? parseTenantId(targetId).id : '0'
  const { rows } = await sql<Reader>`
    with recursive heirs as (
      select code, heir_code from grids
       where community_code = ${communityCode} and code = ${placeCode}
      union
      select heir.code, heir.heir_code
        from heirs ended join grids heir
          on heir.community_code = ${communityCode} and heir.code = ended.heir_code)
    select member.household_id as "householdId", member.account_id as "accountId"
      from household_members member
      join households household
        on household.community_code = member.community_code and household.id = member.household_id
     where member.community_code = ${communityCode}
       and (member.household_id, member.account_id)
         > (${after.householdId}::bigint, ${after.accountId}::bigint)
       and (household.grid_code between ${placeCode} and ${`${placeCode}999`}
         or household.grid_code in (select code from heirs)
         or exists (
           select from polls poll join voting_unit_flats flat
               on flat.community_code = poll.community_code and flat.poll_id = poll.id
            where poll.community_code = ${communityCode}
              and poll.consultation_id = ${consultationId}::bigint
              and flat.household_id = household.id))
     order by member.household_id, member.account_id
     limit ${limit}`.execute(trx)
  return rows
}

/** Keys of broadcasts are long used up by then. @returns how many went */
export async function forgetBroadcasts(
  db: Kysely<Database>,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from broadcasts where id in (
      select id from broadcasts where ended_at < ${before} limit ${limit})`.execute(db)
  return Number(numAffectedRows ?? 0)
}
