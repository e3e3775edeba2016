import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import { isOffRoll } from './is-off-roll'
import type {
  CorrectionStatus,
  HeldCorrection,
  MadeCorrection,
  PlannedCorrection,
  RollChange,
} from './roll-types'

interface Proposal {
  readonly reason: string
  readonly objectionId: string | null
  readonly accountId: string
}

/** @returns undefined when a correction of the same unit, or for the same objection, waits already */
export async function insertProposal(
  trx: Transaction<Database>,
  poll: TenantId,
  { reason, objectionId, accountId, ...planned }: PlannedCorrection & Proposal,
  now: Date,
): Promise<TenantId | undefined> {
  const row = await trx
    .insertInto('roll_corrections')
    .values({
      community_code: poll.communityCode,
      poll_id: poll.id,
      kind: planned.kind,
      voting_unit_id: planned.votingUnitId,
      household_ids: planned.householdIds,
      label: planned.label,
      area_before: planned.areaBefore,
      area_after: planned.areaAfter,
      reason,
      objection_id: objectionId,
      status: 'waiting',
      proposed_by_account_id: accountId,
      proposed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row && { communityCode: poll.communityCode, id: row.id }
}

/** Where a correction belongs; a flat that is to be added has no unit yet. */
export interface CorrectionPlace {
  readonly poll: TenantId
  readonly votingUnit: TenantId | null
}

export async function findPlaceOfCorrection(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<CorrectionPlace | undefined> {
  const row = await db
    .selectFrom('roll_corrections')
    .select(['poll_id', 'voting_unit_id'])
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const unitId = row.voting_unit_id
  return {
    poll: { communityCode, id: row.poll_id },
    votingUnit: unitId === null ? null : { communityCode, id: unitId },
  }
}

/** Holds the row until the transaction is over. */
export async function holdCorrection(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<HeldCorrection> {
  const row = await trx
    .selectFrom('roll_corrections')
    .select([
      'poll_id',
      'kind',
      'voting_unit_id',
      'household_ids',
      'area_after',
      'reason',
      'objection_id',
      'status',
      'proposed_by_account_id',
    ])
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const inCommunity = (itsId: string) => ({ communityCode, id: itsId })
  return {
    poll: inCommunity(row.poll_id),
    change: toChange(row, inCommunity),
    householdIds: row.household_ids,
    reason: row.reason,
    objection: row.objection_id === null ? null : inCommunity(row.objection_id),
    status: row.status as CorrectionStatus,
    proposedByAccountId: row.proposed_by_account_id,
  }
}

function toChange(
  row: {
    kind: string
    voting_unit_id: string | null
    household_ids: string[]
    area_after: string | null
  },
  inCommunity: (id: string) => TenantId,
): RollChange {
  if (row.kind === 'add') return { kind: 'add', flat: inCommunity(row.household_ids[0] ?? '') }
  const votingUnit = inCommunity(row.voting_unit_id ?? '')
  return row.area_after === null
    ? { kind: 'remove', votingUnit }
    : { kind: 'area', votingUnit, floorAreaHundredths: Number(row.area_after) }
}

/** What stood on the roll is written down as it was when the correction was made. */
export async function markMade(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { accountId, ...made }: MadeCorrection & { readonly accountId: string },
  now: Date,
): Promise<void> {
  await sql`
    update roll_corrections set
      status = 'made', voting_unit_id = ${made.votingUnitId}::bigint,
      household_ids = ${[...made.householdIds]}::bigint[], label = ${made.label},
      area_before = ${made.areaBefore}::bigint, area_after = ${made.areaAfter}::bigint,
      decided_by_account_id = ${accountId}::bigint, decided_at = ${now}
     where community_code = ${communityCode} and id = ${id}::bigint`.execute(trx)
}

export async function markDropped(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('roll_corrections')
    .set({ status: 'dropped', decided_by_account_id: accountId, decided_at: now })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** What was done about an objection so far. */
export async function listKindsFor(
  trx: Transaction<Database>,
  poll: TenantId,
  objectionId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('roll_corrections')
    .select('kind')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('objection_id', '=', objectionId)
    .where('status', '=', 'made')
    .execute()
  return rows.map(({ kind }) => kind)
}

/** What was done to homes of somebody's; a removal only while the home does not stand on the roll again. */
export async function listKindsAgainst(
  db: Kysely<Database>,
  poll: TenantId,
  householdIds: readonly string[],
): Promise<RollChange['kind'][]> {
  if (householdIds.length === 0) return []
  const rows = await db
    .selectFrom('roll_corrections')
    .select('kind')
    .distinct()
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('status', '=', 'made')
    .where(sql<SqlBool>`household_ids && ${[...householdIds]}::bigint[]`)
    .where((where) => where.or([where('kind', '<>', 'remove'), isOffRoll(householdIds)]))
    .execute()
  return rows.map(({ kind }) => kind as RollChange['kind'])
}

/** Whether a flat was struck off together with a home of somebody's. */
export async function isOfOwnRemoval(
  trx: Transaction<Database>,
  { poll, flat, accountId }: { poll: TenantId; flat: TenantId; accountId: string },
): Promise<boolean> {
  const row = await trx
    .selectFrom('roll_corrections')
    .select('id')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('status', '=', 'made')
    .where('kind', '=', 'remove')
    .where(sql<SqlBool>`${flat.id}::bigint = any(household_ids)`)
    .where(sql<SqlBool>`exists (
      select from household_members member
       where member.community_code = roll_corrections.community_code
         and member.account_id = ${accountId}::bigint
         and member.household_id = any(roll_corrections.household_ids))`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function countCorrections(
  db: Kysely<Database>,
  poll: TenantId,
): Promise<Record<CorrectionStatus, number>> {
  const rows = await db
    .selectFrom('roll_corrections')
    .select(['status', (select) => select.fn.countAll<string>().as('count')])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .groupBy('status')
    .execute()
  const counts = { waiting: 0, made: 0, dropped: 0 }
  for (const { status, count } of rows) counts[status as CorrectionStatus] = Number(count)
  return counts
}
