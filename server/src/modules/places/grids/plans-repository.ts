import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type {
  Datum,
  GridBefore,
  GridChange,
  GridChangeKind,
  GridPlan,
  PlanFindings,
  PlanKind,
  PlannedEnd,
  PlannedGrid,
} from './grids-types'

export interface NewPlan {
  readonly communityCode: string
  readonly kind: PlanKind
  readonly datum: Datum | null
  readonly accountId: string
  readonly baseVersion: string
  readonly puts: readonly PlannedGrid[]
  readonly ends: readonly PlannedEnd[]
  readonly findings: PlanFindings
}

export async function insertPlan(
  trx: Transaction<Database>,
  plan: NewPlan,
  now: Date,
): Promise<string> {
  const { id } = await trx
    .insertInto('grid_plans')
    .values({
      community_code: plan.communityCode,
      kind: plan.kind,
      datum: plan.datum,
      account_id: plan.accountId,
      base_version: sql<number>`${plan.baseVersion}::bigint`,
      puts: JSON.stringify(plan.puts),
      ends: JSON.stringify(plan.ends),
      findings: JSON.stringify(plan.findings),
      planned_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findPlan(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<GridPlan | undefined> {
  const row = await db
    .selectFrom('grid_plans as plan')
    .innerJoin('accounts as planner', 'planner.id', 'plan.account_id')
    .leftJoin('accounts as accepter', 'accepter.id', 'plan.accepted_by_account_id')
    .selectAll('plan')
    .select(['planner.display_name as planned_by', 'accepter.display_name as accepted_by'])
    .where('plan.community_code', '=', communityCode)
    .where('plan.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      communityCode: row.community_code,
      id: row.id,
      kind: row.kind as PlanKind,
      datum: row.datum as Datum | null,
      baseVersion: row.base_version,
      puts: row.puts as readonly PlannedGrid[],
      ends: row.ends as readonly PlannedEnd[],
      findings: row.findings as PlanFindings,
      plannedBy: row.planned_by,
      plannedAt: row.planned_at,
      acceptedBy: row.accepted_by,
      acceptedAt: row.accepted_at,
    }
  )
}

export async function markAccepted(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('grid_plans')
    .set({ accepted_at: now, accepted_by_account_id: accountId })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export interface ChangeRecord {
  readonly kind: GridChangeKind
  readonly gridCode: string
  readonly toGridCode?: string | null
  readonly subject?: string
  readonly before?: GridBefore
  readonly householdCount?: number
}

/** What was done to a community's grids, for its own record. */
export async function insertChanges(
  trx: Transaction<Database>,
  {
    communityCode,
    planId,
    accountId,
  }: { communityCode: string; planId: string | null; accountId: string },
  changes: readonly ChangeRecord[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return
  await trx
    .insertInto('grid_changes')
    .values(
      changes.map((change) => ({
        community_code: communityCode,
        kind: change.kind,
        grid_code: change.gridCode,
        to_grid_code: change.toGridCode ?? null,
        subject: change.subject ?? null,
        before: JSON.stringify(change.before ?? {}),
        household_count: change.householdCount ?? null,
        plan_id: planId,
        account_id: accountId,
        changed_at: now,
      })),
    )
    .execute()
}

/** Newest first. */
export async function listChanges(
  db: Kysely<Database>,
  communityCode: string,
  page: PageRequest,
): Promise<Page<GridChange>> {
  let query = db
    .selectFrom('grid_changes as change')
    .innerJoin('accounts as account', 'account.id', 'change.account_id')
    .innerJoin('grids as grid', (join) =>
      join
        .onRef('grid.community_code', '=', 'change.community_code')
        .onRef('grid.code', '=', 'change.grid_code'),
    )
    .leftJoin('grids as target', (join) =>
      join
        .onRef('target.community_code', '=', 'change.community_code')
        .onRef('target.code', '=', 'change.to_grid_code'),
    )
    .selectAll('change')
    .select(['account.display_name', 'grid.name as grid_name', 'target.name as to_grid_name'])
    .where('change.community_code', '=', communityCode)
  if (page.cursor !== undefined) {
    query = query.where('change.id', '<', decodeCursor(page.cursor, ['id'])[0] ?? '')
  }
  const rows = await query
    .orderBy('change.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const changes = rows.map((row) => ({
    id: row.id,
    kind: row.kind as GridChangeKind,
    gridCode: row.grid_code,
    gridName: row.grid_name,
    toGridCode: row.to_grid_code,
    toGridName: row.to_grid_name,
    subject: row.subject,
    householdCount: row.household_count,
    before: row.before as GridBefore,
    changedBy: row.display_name,
    changedAt: row.changed_at,
  }))
  return toPage(changes, page.limit, ({ id }) => [id])
}
