import { type Kysely, type SqlBool, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { Delegation, DelegationPage, DelegationStatus } from './delegation-types'

type DelegationFilter =
  | { readonly show: 'waiting' | 'decided' }
  | {
      readonly show: 'mine'
      readonly accountId: string
      readonly ownUnitIds: readonly string[]
    }

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
    const { accountId, ownUnitIds } = filter
    query = query.where((where) =>
      where.or([
        where('delegation.principal_account_id', '=', accountId),
        sql<SqlBool>`delegation.voting_unit_id = any(${[...ownUnitIds]}::bigint[])`,
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
