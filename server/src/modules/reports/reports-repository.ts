import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { HeldBack } from '../content-checks/content-checks-types'
import { lifecycleColumns, selectReports, toReport } from './report-row'
import type { Lifecycle, Report } from './reports-types'

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

/** How many this account has filed for itself since then. */
export async function countFiledSince(
  db: Kysely<Database>,
  accountId: string,
  since: Date,
): Promise<number> {
  const row = await db
    .selectFrom('reports')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('reporter_account_id', '=', accountId)
    .where('submitted_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(row.count)
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
  readonly checkStatus: HeldBack | null
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
      check_status: record.checkStatus,
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
