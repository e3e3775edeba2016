import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ClaimStatus, HouseholdClaim, Relation } from './homes-types'

/** A household that stands on the roster. */
export async function findHousehold(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<{ gridCode: string } | undefined> {
  const row = await db
    .selectFrom('households')
    .select('grid_code')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { gridCode: row.grid_code }
}

/** How many claims of an account wait, and how many it made since; holds back its other claims until the transaction ends. */
export async function countClaims(
  trx: Transaction<Database>,
  accountId: string,
  since: Date,
): Promise<{ waiting: number; recent: number }> {
  // Rows that refer to the account may still be written meanwhile.
  await sql`select 1 from accounts where id = ${accountId} for no key update`.execute(trx)
  const { rows } = await sql<{ waiting: number; recent: number }>`
    select count(*) filter (where status = 'waiting')::int as waiting,
           count(*) filter (where claimed_at > ${since})::int as recent
      from household_claims
     where account_id = ${accountId}::bigint
       and (status = 'waiting' or claimed_at > ${since})`.execute(trx)
  return rows[0] ?? { waiting: 0, recent: 0 }
}

export interface NewClaim {
  readonly household: TenantId
  readonly accountId: string
  readonly relation: Relation
  readonly status: ClaimStatus
  readonly isByPhone: boolean
  readonly nameKey: string
  readonly sealedName: string | null
  readonly words: string
  readonly dueAt: Date
}

/** @returns the id, or undefined when the account has a claim for the household that waits */
export async function insertClaim(
  trx: Transaction<Database>,
  claim: NewClaim,
  now: Date,
): Promise<string | undefined> {
  const row = await trx
    .insertInto('household_claims')
    .values({
      community_code: claim.household.communityCode,
      household_id: claim.household.id,
      account_id: claim.accountId,
      relation: claim.relation,
      status: claim.status,
      is_by_phone: claim.isByPhone,
      name_key: claim.nameKey,
      name_sealed: claim.sealedName,
      words: claim.words,
      claimed_at: now,
      due_at: claim.dueAt,
      decided_at: claim.status === 'waiting' ? null : now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Holds the claim until the transaction is over. */
export async function holdClaim(
  trx: Transaction<Database>,
  id: TenantId,
): Promise<HouseholdClaim | undefined> {
  await trx
    .selectFrom('household_claims')
    .select('id')
    .where('community_code', '=', id.communityCode)
    .where('id', '=', id.id)
    .forUpdate()
    .execute()
  const row = await selectClaims(trx)
    .where('claim.community_code', '=', id.communityCode)
    .where('claim.id', '=', id.id)
    .executeTakeFirst()
  return row && toClaim(row)
}

/** Decides a claim, or takes it back; the claimant's name goes. */
export async function endClaim(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  end: { status: ClaimStatus; accountId: string; reason: string | null },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('household_claims')
    .set({
      status: end.status,
      decided_by_account_id: end.accountId,
      decided_at: now,
      reason: end.reason,
      name_sealed: null,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** An account's own, newest first; everywhere, as an account belongs to no community. */
export async function listOwnClaims(
  db: Kysely<Database>,
  accountId: string,
  page: PageRequest,
): Promise<Page<HouseholdClaim>> {
  let query = selectClaims(db).where('claim.account_id', '=', accountId)
  if (page.cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(page.cursor, ['instant', 'id'])
    query = query.where((where) =>
      where(where.refTuple('claim.claimed_at', 'claim.id'), '<', where.tuple(new Date(at), id)),
    )
  }
  const rows = await query
    .orderBy('claim.claimed_at', 'desc')
    .orderBy('claim.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toClaim), page.limit, ({ claimedAt, id }) => [claimedAt.toISOString(), id])
}

/** Those that wait, the most urgent first. @param gridCodes only of these grids; all without */
export async function listWaitingClaims(
  db: Kysely<Database>,
  asked: { communityCode: string; gridCodes: readonly string[] | undefined },
  page: PageRequest,
): Promise<Page<HouseholdClaim>> {
  let query = selectClaims(db)
    .where('claim.community_code', '=', asked.communityCode)
    .where('claim.status', '=', 'waiting')
  if (asked.gridCodes) query = query.where('household.grid_code', 'in', [...asked.gridCodes])
  if (page.cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(page.cursor, ['instant', 'id'])
    query = query.where((where) =>
      where(where.refTuple('claim.due_at', 'claim.id'), '>', where.tuple(new Date(at), id)),
    )
  }
  const rows = await query
    .orderBy('claim.due_at')
    .orderBy('claim.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toClaim), page.limit, ({ dueAt, id }) => [dueAt.toISOString(), id])
}

function selectClaims(db: Kysely<Database>) {
  return db
    .selectFrom('household_claims as claim')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'claim.community_code')
        .onRef('household.id', '=', 'claim.household_id'),
    )
    .innerJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .select((select) => [
      'claim.community_code',
      'claim.id',
      'claim.household_id',
      'household.grid_code',
      'building.name as building',
      'household.room',
      'claim.account_id',
      'claim.relation',
      'claim.status',
      'claim.is_by_phone',
      'claim.name_key',
      'claim.name_sealed',
      'claim.words',
      'claim.claimed_at',
      'claim.due_at',
      'claim.decided_at',
      'claim.reason',
      select
        .selectFrom('household_members as member')
        .whereRef('member.community_code', '=', 'claim.community_code')
        .whereRef('member.household_id', '=', 'claim.household_id')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .as('member_count'),
    ])
}

type ClaimRow = Awaited<ReturnType<ReturnType<typeof selectClaims>['execute']>>[number]

function toClaim(row: ClaimRow): HouseholdClaim {
  return {
    communityCode: row.community_code,
    id: row.id,
    household: {
      id: row.household_id,
      gridCode: row.grid_code,
      label: `${row.building} ${row.room}`,
    },
    accountId: row.account_id,
    relation: row.relation as Relation,
    status: row.status as ClaimStatus,
    isByPhone: row.is_by_phone,
    sealedName: row.name_sealed === null ? null : { key: row.name_key, text: row.name_sealed },
    words: row.words,
    claimedAt: row.claimed_at,
    dueAt: row.due_at,
    decidedAt: row.decided_at,
    reason: row.reason,
    memberCount: Number(row.member_count ?? 0),
  }
}
