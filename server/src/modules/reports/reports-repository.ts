import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { NextState } from './reports-state'
import type { ClosedAs, Report, ReportStatus } from './reports-types'

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
    .innerJoin('accounts as reporter', 'reporter.id', 'report.reporter_account_id')
    .selectAll('report')
    .select([
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
  readonly reporter_name: string
}

export function toReport(row: ReportRow): Report {
  return {
    communityCode: row.community_code,
    id: row.id,
    gridCode: row.grid_code,
    gridName: row.grid_name,
    communityName: row.community_name,
    category: { code: row.category_code, name: row.category_name, icon: row.category_icon },
    status: row.status as ReportStatus,
    closedAs: row.closed_as as ClosedAs | null,
    body: row.body,
    address: row.address,
    position: row.lng === null || row.lat === null ? null : { lng: row.lng, lat: row.lat },
    isPublic: row.is_public,
    isAnonymous: row.is_anonymous,
    reporterAccountId: row.reporter_account_id,
    reporterName: row.reporter_name,
    submittedAt: row.submitted_at,
    respondDueAt: row.respond_due_at,
    resolveDueAt: row.resolve_due_at,
    acceptedAt: row.accepted_at,
    resolvedAt: row.resolved_at,
    closedAt: row.closed_at,
    reopenedCount: row.reopened_count,
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

/** As `findReport`, holding the row until the transaction ends, so that two events cannot both be the next. */
export async function findReportForUpdate(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<Report | undefined> {
  await sql`select 1 from reports where community_code = ${communityCode} and id = ${id} for update`.execute(
    trx,
  )
  return findReport(trx, { communityCode, id })
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
  readonly reporterAccountId: string
  readonly submittedAt: Date
  readonly respondDueAt: Date
  readonly resolveDueAt: Date
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
      status: 'submitted',
      closed_as: null,
      body: record.body,
      address: record.address,
      lng: record.position?.lng ?? null,
      lat: record.position?.lat ?? null,
      channel: record.channel,
      is_public: record.isPublic,
      is_anonymous: record.isAnonymous,
      reporter_account_id: record.reporterAccountId,
      submitted_at: record.submittedAt,
      respond_due_at: record.respondDueAt,
      resolve_due_at: record.resolveDueAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { communityCode: record.communityCode, id }
}

/** What an event changes about the report itself; its history is the activities. */
export interface ReportChange extends NextState {
  readonly acceptedAt: Date | null
  readonly resolvedAt: Date | null
  readonly closedAt: Date | null
  readonly resolveDueAt: Date
  readonly reopenedCount: number
}

export async function updateReport(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  change: ReportChange,
): Promise<void> {
  await trx
    .updateTable('reports')
    .set({
      status: change.status,
      closed_as: change.closedAs,
      accepted_at: change.acceptedAt,
      resolved_at: change.resolvedAt,
      closed_at: change.closedAt,
      resolve_due_at: change.resolveDueAt,
      reopened_count: change.reopenedCount,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}
