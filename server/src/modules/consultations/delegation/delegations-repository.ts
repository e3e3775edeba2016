import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { Upload } from '../../media/media-types'
import type { Delegation, DelegationPage, DelegationStatus } from './delegation-types'

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

/** Lets no other request of this person count at the same time. @returns units it casts for, or is to */
export async function countOfDelegate(
  trx: Transaction<Database>,
  poll: TenantId,
  accountId: string,
): Promise<number> {
  await trx
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute()
  const { count } = await trx
    .selectFrom('delegations')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', poll.communityCode)
    .where('delegate_account_id', '=', accountId)
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

export type DelegationFilter =
  | { readonly show: 'waiting' | 'decided' }
  | { readonly show: 'mine'; readonly accountId: string }

/** What waits, the oldest first; the others, or what one gave or took, the newest first. */
export async function listDelegations(
  db: Kysely<Database>,
  { poll, filter }: { readonly poll: TenantId; readonly filter: DelegationFilter },
  page: PageRequest,
): Promise<Page<Delegation>> {
  let query = selectDelegations(db)
    .where('delegation.community_code', '=', poll.communityCode)
    .where('delegation.poll_id', '=', poll.id)
  const isOldestFirst = filter.show === 'waiting'
  if (filter.show === 'waiting') query = query.where('delegation.status', '=', 'waiting')
  if (filter.show === 'decided') {
    query = query.where('delegation.status', 'in', ['accepted', 'declined'])
  }
  if (filter.show === 'mine') {
    const { accountId } = filter
    query = query.where((where) =>
      where.or([
        where('delegation.principal_account_id', '=', accountId),
        where('delegation.delegate_account_id', '=', accountId),
      ]),
    )
  }
  if (page.cursor !== undefined) {
    const [last = ''] = decodeCursor(page.cursor, ['id'])
    query = isOldestFirst
      ? query.where(sql<SqlBool>`delegation.id > ${last}::bigint`)
      : query.where(sql<SqlBool>`delegation.id < ${last}::bigint`)
  }
  const rows = await query
    .orderBy('delegation.id', isOldestFirst ? 'asc' : 'desc')
    .limit(page.limit + 1)
    .execute()
  const found = toPage(rows, page.limit, ({ id }) => [id])
  const ids = found.items.map(({ id }) => id)
  const pages = await findPages(db, poll.communityCode, ids)
  return { ...found, items: found.items.map((row) => toDelegation(row, pages.get(row.id) ?? [])) }
}

function selectDelegations(db: Kysely<Database>) {
  return db
    .selectFrom('delegations as delegation')
    .innerJoin('voting_units as unit', (join) =>
      join
        .onRef('unit.community_code', '=', 'delegation.community_code')
        .onRef('unit.poll_id', '=', 'delegation.poll_id')
        .onRef('unit.id', '=', 'delegation.voting_unit_id'),
    )
    .innerJoin('accounts as principal', 'principal.id', 'delegation.principal_account_id')
    .leftJoin('accounts as delegate', 'delegate.id', 'delegation.delegate_account_id')
    .leftJoin('ballots as ballot', (join) =>
      join
        .onRef('ballot.community_code', '=', 'delegation.community_code')
        .onRef('ballot.poll_id', '=', 'delegation.poll_id')
        .onRef('ballot.voting_unit_id', '=', 'delegation.voting_unit_id'),
    )
    .selectAll('delegation')
    .select([
      'unit.label',
      'principal.display_name as principal_name',
      'delegate.display_name as delegate_name',
      'ballot.receipt',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDelegations>['execute']>>[number]

function toDelegation(row: Row, pages: readonly DelegationPage[]): Delegation {
  return {
    communityCode: row.community_code,
    id: row.id,
    unit: { id: row.voting_unit_id, label: row.label },
    principal: { accountId: row.principal_account_id, name: row.principal_name },
    delegate:
      row.delegate_account_id === null
        ? null
        : { accountId: row.delegate_account_id, name: row.delegate_name ?? '' },
    code: row.code,
    status: row.status as DelegationStatus,
    hasCast: row.receipt !== null,
    offeredAt: row.offered_at,
    decidedAt: row.decided_at,
    reason: row.reason,
    pages,
  }
}

async function findPages(
  db: Kysely<Database>,
  communityCode: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DelegationPage[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('delegation_pages')
    .select(['delegation_id', 'upload_id', 'width', 'height'])
    .where('community_code', '=', communityCode)
    .where('delegation_id', 'in', [...ids])
    .orderBy('position')
    .execute()
  const found = new Map<string, DelegationPage[]>()
  for (const { delegation_id, upload_id, width, height } of rows) {
    const list = found.get(delegation_id) ?? []
    list.push({ uploadId: upload_id, width, height })
    found.set(delegation_id, list)
  }
  return found
}
