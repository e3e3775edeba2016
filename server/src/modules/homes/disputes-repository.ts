import type { Kysely, Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { DisputeStatus, HouseholdDispute, Relation } from './homes-types'

/** @returns the id, or undefined when one about this person waits already */
export async function insertDispute(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  dispute: { memberAccountId: string; byAccountId: string; reason: string; dueAt: Date },
  now: Date,
): Promise<string | undefined> {
  const row = await trx
    .insertInto('household_disputes')
    .values({
      community_code: communityCode,
      household_id: id,
      member_account_id: dispute.memberAccountId,
      by_account_id: dispute.byAccountId,
      reason: dispute.reason,
      status: 'waiting',
      disputed_at: now,
      due_at: dispute.dueAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Holds the dispute until the transaction is over. */
export async function holdDispute(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<HouseholdDispute | undefined> {
  await trx
    .selectFrom('household_disputes')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const row = await selectDisputes(trx)
    .where('dispute.community_code', '=', communityCode)
    .where('dispute.id', '=', id)
    .executeTakeFirst()
  return row && toDispute(row)
}

export async function endDispute(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  end: { status: DisputeStatus; accountId: string; reason: string },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('household_disputes')
    .set({
      status: end.status,
      decided_by_account_id: end.accountId,
      decided_at: now,
      decision_reason: end.reason,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** Nobody has to decide any more whether somebody who left lives there. @returns those that waited, with who began them */
export async function endWaitingAbout(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { memberAccountId, reason }: { memberAccountId: string; reason: string },
  now: Date,
): Promise<readonly { readonly id: string; readonly byAccountId: string }[]> {
  return trx
    .updateTable('household_disputes')
    .set({ status: 'removed', decided_at: now, decision_reason: reason })
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .where('member_account_id', '=', memberAccountId)
    .where('status', '=', 'waiting')
    .returning(['id', 'by_account_id as byAccountId'])
    .execute()
}

/** Those that wait, the most urgent first. @param gridCodes only of these grids; all without */
export async function listWaitingDisputes(
  db: Kysely<Database>,
  asked: { communityCode: string; gridCodes: readonly string[] | undefined },
  page: PageRequest,
): Promise<Page<HouseholdDispute>> {
  let query = selectDisputes(db)
    .where('dispute.community_code', '=', asked.communityCode)
    .where('dispute.status', '=', 'waiting')
  if (asked.gridCodes) query = query.where('household.grid_code', 'in', [...asked.gridCodes])
  if (page.cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(page.cursor, ['instant', 'id'])
    query = query.where((where) =>
      where(where.refTuple('dispute.due_at', 'dispute.id'), '>', where.tuple(new Date(at), id)),
    )
  }
  const rows = await query
    .orderBy('dispute.due_at')
    .orderBy('dispute.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toDispute), page.limit, ({ dueAt, id }) => [dueAt.toISOString(), id])
}

function selectDisputes(db: Kysely<Database>) {
  return db
    .selectFrom('household_disputes as dispute')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'dispute.community_code')
        .onRef('household.id', '=', 'dispute.household_id'),
    )
    .innerJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .innerJoin('accounts as disputed', 'disputed.id', 'dispute.member_account_id')
    .innerJoin('accounts as author', 'author.id', 'dispute.by_account_id')
    .leftJoin('household_members as member', (join) =>
      join
        .onRef('member.community_code', '=', 'dispute.community_code')
        .onRef('member.household_id', '=', 'dispute.household_id')
        .onRef('member.account_id', '=', 'dispute.member_account_id'),
    )
    .select([
      'dispute.community_code',
      'dispute.id',
      'dispute.household_id',
      'household.grid_code',
      'building.name as building',
      'household.room',
      'dispute.member_account_id',
      'disputed.display_name as member_name',
      'member.relation',
      'dispute.by_account_id',
      'author.display_name as by_name',
      'dispute.reason',
      'dispute.status',
      'dispute.disputed_at',
      'dispute.due_at',
      'dispute.decided_at',
      'dispute.decision_reason',
    ])
}

type DisputeRow = Awaited<ReturnType<ReturnType<typeof selectDisputes>['execute']>>[number]

function toDispute(row: DisputeRow): HouseholdDispute {
  return {
    communityCode: row.community_code,
    id: row.id,
    household: {
      id: row.household_id,
      gridCode: row.grid_code,
      label: `${row.building} ${row.room}`,
    },
    memberAccountId: row.member_account_id,
    memberName: row.member_name,
    memberRelation: row.relation as Relation | null,
    byAccountId: row.by_account_id,
    byName: row.by_name,
    reason: row.reason,
    status: row.status as DisputeStatus,
    disputedAt: row.disputed_at,
    dueAt: row.due_at,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
  }
}
