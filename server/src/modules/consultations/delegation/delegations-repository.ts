import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { Upload } from '../../media/media-types'
import type { DelegationStatus } from './delegation-types'

interface NewDelegation {
  readonly votingUnitId: string
  readonly accountId: string
  readonly code: string
  readonly pages: readonly Upload[]
}

/** @returns undefined when the unit has one that is under way or stands */
export async function insertDelegation(
  trx: Transaction<Database>,
  { communityCode, id: pollId }: TenantId,
  { votingUnitId, accountId, code, pages }: NewDelegation,
  now: Date,
): Promise<TenantId | undefined> {
  const row = await trx
    .insertInto('delegations')
    .values({
      community_code: communityCode,
      poll_id: pollId,
      voting_unit_id: votingUnitId,
      principal_account_id: accountId,
      code,
      offered_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return undefined
  await trx
    .insertInto('delegation_pages')
    .values(
      pages.map((upload, position) => ({
        community_code: communityCode,
        delegation_id: row.id,
        position,
        upload_id: upload.id,
        width: upload.width,
        height: upload.height,
      })),
    )
    .execute()
  return { communityCode, id: row.id }
}

export interface HeldDelegation extends TenantId {
  readonly pollId: string
  readonly votingUnitId: string
  readonly principalAccountId: string
  readonly delegateAccountId: string | null
  readonly status: DelegationStatus
}

/** Holds the row; whoever casts by it waits, and is waited for. */
export async function holdDelegation(
  trx: Transaction<Database>,
  by: TenantId | { readonly poll: TenantId; readonly code: string },
): Promise<HeldDelegation | undefined> {
  const query = trx
    .selectFrom('delegations')
    .select([
      'community_code',
      'id',
      'poll_id',
      'voting_unit_id',
      'principal_account_id',
      'delegate_account_id',
      'status',
    ])
    .forUpdate()
  const row = await ('code' in by
    ? query
        .where('community_code', '=', by.poll.communityCode)
        .where('poll_id', '=', by.poll.id)
        .where('code', '=', by.code)
    : query.where('community_code', '=', by.communityCode).where('id', '=', by.id)
  ).executeTakeFirst()
  return (
    row && {
      communityCode: row.community_code,
      id: row.id,
      pollId: row.poll_id,
      votingUnitId: row.voting_unit_id,
      principalAccountId: row.principal_account_id,
      delegateAccountId: row.delegate_account_id,
      status: row.status as DelegationStatus,
    }
  )
}

export async function findPollOf(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('delegations')
    .select('poll_id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.poll_id
}

interface Delegate {
  readonly accountId: string
  /** Of the delegate in the poll's community. */
  readonly householdIds: readonly string[]
}

/**
 * Whoever lives with somebody holds what that one holds, so that a household does not take more by asking more often.
 * Lets nobody of these count at the same time.
 * @returns units they cast for, or are to
 */
export async function countOfDelegate(
  trx: Transaction<Database>,
  poll: TenantId,
  { accountId, householdIds }: Delegate,
): Promise<number> {
  const { rows } = await sql<{ account_id: string }>`
    select account_id from household_members
     where community_code = ${poll.communityCode}
       and household_id = any(${[...householdIds]}::bigint[])`.execute(trx)
  const accountIds = [...new Set([accountId, ...rows.map(({ account_id }) => account_id)])]
  await trx
    .selectFrom('accounts')
    .select('id')
    .where('id', 'in', accountIds)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  const { count } = await trx
    .selectFrom('delegations')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', poll.communityCode)
    .where('delegate_account_id', 'in', accountIds)
    .where('poll_id', '=', poll.id)
    .where('status', 'in', ['waiting', 'accepted'])
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function countAccepted(db: Kysely<Database>, poll: TenantId): Promise<number> {
  const { count } = await db
    .selectFrom('delegations')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('status', '=', 'accepted')
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function markRedeemed(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
): Promise<void> {
  await trx
    .updateTable('delegations')
    .set({ status: 'waiting', delegate_account_id: accountId, code: null })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export async function markDecided(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  decision: { readonly accountId: string; readonly reason: string | null },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('delegations')
    .set({
      status: decision.reason === null ? 'accepted' : 'declined',
      decided_by_account_id: decision.accountId,
      decided_at: now,
      reason: decision.reason,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export async function markRevoked(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .updateTable('delegations')
    .set({ status: 'revoked', code: null, decided_at: null })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** Of a unit that is struck off the roll. */
export async function revokeOfUnit(
  trx: Transaction<Database>,
  poll: TenantId,
  votingUnitId: string,
): Promise<void> {
  await trx
    .updateTable('delegations')
    .set({ status: 'revoked', code: null, decided_at: null })
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .where('status', 'in', ['offered', 'waiting', 'accepted'])
    .execute()
}
