import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type {
  Channel,
  ClosedAs,
  Lifecycle,
  MainReport,
  Report,
  ReportStatus,
} from './reports-types'

/** Reports with the words that name their place, category and reporter. */
export function selectReports(db: Kysely<Database>) {
  return db
    .selectFrom('reports as report')
    .innerJoin('grids as grid', (join) =>
      join
        .onRef('grid.community_code', '=', 'report.community_code')
        .onRef('grid.code', '=', 'report.grid_code'),
    )
    .innerJoin('places as community', 'community.code', 'report.community_code')
    .innerJoin('categories as category', 'category.code', 'report.category_code')
    .leftJoin('accounts as reporter', 'reporter.id', 'report.reporter_account_id')
    .leftJoin('reports as main', (join) =>
      join
        .onRef('main.community_code', '=', 'report.community_code')
        .onRef('main.id', '=', 'report.merged_into_id'),
    )
    .selectAll('report')
    .select((query) =>
      query
        .selectFrom('report_followers as follower')
        .whereRef('follower.community_code', '=', 'report.community_code')
        .whereRef('follower.report_id', '=', 'report.id')
        .select(sql<string>`count(*)`.as('count'))
        .as('follower_count'),
    )
    .select([
      'main.status as main_status',
      'main.closed_as as main_closed_as',
      'main.accountable_unit as main_accountable_unit',
      'main.body as main_body',
      'main.submitted_at as main_submitted_at',
      'main.is_public as main_is_public',
      'grid.name as grid_name',
      'community.name as community_name',
      'category.name as category_name',
      'category.icon as category_icon',
      'reporter.display_name as reporter_name',
    ])
}

type ReportRow = Selectable<Database['reports']> & {
  readonly grid_name: string
  readonly community_name: string
  readonly category_name: string
  readonly category_icon: string
  readonly reporter_name: string | null
  readonly follower_count: string | null
  readonly main_status: string | null
  readonly main_closed_as: string | null
  readonly main_accountable_unit: string | null
  readonly main_body: string | null
  readonly main_submitted_at: Date | null
  readonly main_is_public: boolean | null
}

export function toReport(row: ReportRow): Report {
  return {
    communityCode: row.community_code,
    id: row.id,
    gridCode: row.grid_code,
    gridName: row.grid_name,
    communityName: row.community_name,
    category: { code: row.category_code, name: row.category_name, icon: row.category_icon },
    body: row.body,
    address: row.address,
    position: row.lng === null || row.lat === null ? null : { lng: row.lng, lat: row.lat },
    isPublic: row.is_public,
    isAnonymous: row.is_anonymous,
    channel: row.channel as Channel,
    reporterAccountId: row.reporter_account_id,
    reporterName: row.reporter_name,
    submittedAt: row.submitted_at,
    followerCount: Number(row.follower_count),
    mergedInto: toMain(row),
    ...toLifecycle(row),
  }
}

function toMain(row: ReportRow): MainReport | null {
  if (row.merged_into_id === null || row.main_submitted_at === null) return null
  return {
    communityCode: row.community_code,
    id: row.merged_into_id,
    status: row.main_status as ReportStatus,
    closedAs: row.main_closed_as as ClosedAs | null,
    accountableUnit: row.main_accountable_unit ?? '',
    body: row.main_body ?? '',
    submittedAt: row.main_submitted_at,
    isPublic: row.main_is_public ?? false,
  }
}

function toLifecycle(row: ReportRow): Lifecycle {
  return {
    status: row.status as ReportStatus,
    closedAs: row.closed_as as ClosedAs | null,
    accountableUnit: row.accountable_unit,
    pendingUnit: row.pending_unit,
    pendingDueAt: row.pending_due_at,
    handOffCount: row.hand_off_count,
    returnCount: row.return_count,
    statusSince: row.status_since,
    respondDueAt: row.respond_due_at,
    resolveDueAt: row.resolve_due_at,
    clockStartedAt: row.clock_started_at,
    clockStage: row.clock_stage,
    escalatedUnit: row.escalated_unit,
    supervisedAt: row.supervised_at,
    suspendedAt: row.suspended_at,
    reviewAt: row.review_at,
    extensionCount: row.extension_count,
    reminderCount: row.reminder_count,
    remindedAt: row.reminded_at,
    acceptedAt: row.accepted_at,
    resolvedAt: row.resolved_at,
    closedAt: row.closed_at,
    reopenedCount: row.reopened_count,
    mergedIntoId: row.merged_into_id,
  }
}

/** The columns of a report that its events change. */
export function lifecycleColumns(lifecycle: Lifecycle, alarmAt: Date | null) {
  return {
    status: lifecycle.status,
    closed_as: lifecycle.closedAs,
    accountable_unit: lifecycle.accountableUnit,
    pending_unit: lifecycle.pendingUnit,
    pending_due_at: lifecycle.pendingDueAt,
    hand_off_count: lifecycle.handOffCount,
    return_count: lifecycle.returnCount,
    status_since: lifecycle.statusSince,
    respond_due_at: lifecycle.respondDueAt,
    resolve_due_at: lifecycle.resolveDueAt,
    clock_started_at: lifecycle.clockStartedAt,
    clock_stage: lifecycle.clockStage,
    escalated_unit: lifecycle.escalatedUnit,
    supervised_at: lifecycle.supervisedAt,
    suspended_at: lifecycle.suspendedAt,
    review_at: lifecycle.reviewAt,
    extension_count: lifecycle.extensionCount,
    reminder_count: lifecycle.reminderCount,
    reminded_at: lifecycle.remindedAt,
    accepted_at: lifecycle.acceptedAt,
    resolved_at: lifecycle.resolvedAt,
    closed_at: lifecycle.closedAt,
    reopened_count: lifecycle.reopenedCount,
    merged_into_id: lifecycle.mergedIntoId,
    alarm_at: alarmAt,
  }
}

export async function findReport(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Report | undefined> {
  const row = await selectReports(db)
    .where('report.community_code', '=', communityCode)
    .where('report.id', '=', id)
    .executeTakeFirst()
  return row && toReport(row)
}

/** Those of the reports that exist, in no order. */
export async function listReportsById(
  db: Kysely<Database>,
  ids: readonly TenantId[],
): Promise<Report[]> {
  if (ids.length === 0) return []
  const rows = await selectReports(db)
    .where('report.community_code', 'in', [...new Set(ids.map((id) => id.communityCode))])
    .where(
      'report.id',
      'in',
      ids.map(({ id }) => id),
    )
    .execute()
  return rows.map(toReport)
}

/** The numbers of the reports that are closed because of this one, in ascending order. */
export async function listDuplicateIds(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<string[]> {
  const rows = await db
    .selectFrom('reports')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('merged_into_id', '=', id)
    .where('closed_as', '=', 'duplicate')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Holds the rows until the transaction ends; always in the same order, so that two transactions cannot block each other. */
export async function lockReports(
  trx: Transaction<Database>,
  communityCode: string,
  ids: readonly string[],
): Promise<void> {
  await trx
    .selectFrom('reports')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/**
 * As `findReport`, holding the row until the transaction ends, so that two events cannot both be the next.
 * @param skipsLocked finds nothing while another transaction holds the row, instead of waiting for it
 */
export async function findReportForUpdate(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { skipsLocked = false } = {},
): Promise<Report | undefined> {
  const locked = await trx
    .selectFrom('reports')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .$if(skipsLocked, (query) => query.skipLocked())
    .executeTakeFirst()
  return locked && findReport(trx, { communityCode, id })
}

export interface ReportRecord {
  readonly communityCode: string
  readonly gridCode: string
  readonly categoryCode: string
  readonly body: string
  readonly address: string
  readonly position: { readonly lng: number; readonly lat: number } | undefined
  readonly channel: string
  readonly isPublic: boolean
  readonly isAnonymous: boolean
  readonly reporterAccountId: string | null
  readonly submittedAt: Date
  readonly lifecycle: Lifecycle
  readonly alarmAt: Date | null
}

export async function insertReport(
  trx: Transaction<Database>,
  record: ReportRecord,
): Promise<TenantId> {
  const { id } = await trx
    .insertInto('reports')
    .values({
      community_code: record.communityCode,
      grid_code: record.gridCode,
      category_code: record.categoryCode,
      body: record.body,
      address: record.address,
      lng: record.position?.lng ?? null,
      lat: record.position?.lat ?? null,
      channel: record.channel,
      is_public: record.isPublic,
      is_anonymous: record.isAnonymous,
      reporter_account_id: record.reporterAccountId,
      submitted_at: record.submittedAt,
      ...lifecycleColumns(record.lifecycle, record.alarmAt),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { communityCode: record.communityCode, id }
}

/** Stores what an event made of the report; its history is the activities. */
export async function updateReport(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  lifecycle: Lifecycle,
  alarmAt: Date | null,
): Promise<void> {
  await trx
    .updateTable('reports')
    .set(lifecycleColumns(lifecycle, alarmAt))
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/**
 * How many reports of the same category each unit answers or answered for last, in the report's community since then;
 * read from the index of its grids.
 */
export async function countAnswered(
  db: Kysely<Database>,
  { communityCode, category }: Pick<Report, 'communityCode' | 'category'>,
  since: Date,
): Promise<ReadonlyMap<Lifecycle['accountableUnit'], number>> {
  const rows = await db
    .selectFrom('reports')
    .select(({ fn }) => ['accountable_unit as unit', fn.countAll<string>().as('count')])
    .where('community_code', '=', communityCode)
    .where('submitted_at', '>=', since)
    .where('category_code', '=', category.code)
    .groupBy('accountable_unit')
    .execute()
  return new Map(rows.map(({ unit, count }) => [unit, Number(count)]))
}

/** Who it belongs to from now on; the caller saw, under the row's lock, that it belonged to nobody. */
export async function setReporter(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
): Promise<void> {
  await trx
    .updateTable('reports')
    .set({ reporter_account_id: accountId })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** The reports for which time has something to do, the longest waiting first. */
export async function listDueAlarms(
  db: Kysely<Database>,
  now: Date,
  { limit, after }: { limit: number; after: AlarmKey | undefined },
): Promise<AlarmKey[]> {
  let query = db
    .selectFrom('reports')
    .select(['community_code as communityCode', 'id', 'alarm_at as alarmAt'])
    .where('alarm_at', '<=', now)
  if (after) {
    query = query.where(
      sql<boolean>`(alarm_at, community_code, id) > (${after.alarmAt}, ${after.communityCode}, ${after.id}::bigint)`,
    )
  }
  const rows = await query
    .orderBy('alarm_at')
    .orderBy('community_code')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.flatMap(({ alarmAt, ...key }) => (alarmAt ? [{ ...key, alarmAt }] : []))
}

export interface AlarmKey extends TenantId {
  readonly alarmAt: Date
}
