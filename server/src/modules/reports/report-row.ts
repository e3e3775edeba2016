import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { HeldBack } from '../content-checks/content-checks-types'
import type {
  Channel,
  ClosedAs,
  Lifecycle,
  MainReport,
  Report,
  ReportStatus,
} from './reports-types'

/**
 * Reports with the words that name their place, category and reporter. Each is looked up for itself: as joins they would
 * take ten times longer to plan than to read.
 */
export function selectReports(db: Kysely<Database>) {
  return db
    .selectFrom('reports as report')
    .leftJoin('reports as main', (join) =>
      join
        .onRef('main.community_code', '=', 'report.community_code')
        .onRef('main.id', '=', 'report.merged_into_id'),
    )
    .selectAll('report')
    .select([
      'main.status as main_status',
      'main.closed_as as main_closed_as',
      'main.accountable_unit as main_accountable_unit',
      'main.body as main_body',
      'main.submitted_at as main_submitted_at',
      'main.is_public as main_is_public',
    ])
    .select((query) => {
      const grid = query
        .selectFrom('grids as grid')
        .whereRef('grid.community_code', '=', 'report.community_code')
        .whereRef('grid.code', '=', 'report.grid_code')
      const community = query
        .selectFrom('places as community')
        .whereRef('community.code', '=', 'report.community_code')
      const category = query
        .selectFrom('categories as category')
        .whereRef('category.code', '=', 'report.category_code')
      return [
        grid.select('grid.name').$asScalar().$notNull().as('grid_name'),
        community.select('community.name').$asScalar().$notNull().as('community_name'),
        category.select('category.name').$asScalar().$notNull().as('category_name'),
        category.select('category.icon').$asScalar().$notNull().as('category_icon'),
        category.select('category.is_emergency').$asScalar().$notNull().as('is_emergency'),
        query
          .selectFrom('accounts as reporter')
          .whereRef('reporter.id', '=', 'report.reporter_account_id')
          .select('reporter.display_name')
          .as('reporter_name'),
        query
          .selectFrom('report_followers as follower')
          .whereRef('follower.community_code', '=', 'report.community_code')
          .whereRef('follower.report_id', '=', 'report.id')
          .select(sql<string>`count(*)`.as('count'))
          .as('follower_count'),
      ]
    })
}

type ReportRow = Selectable<Database['reports']> & {
  readonly grid_name: string
  readonly community_name: string
  readonly category_name: string
  readonly category_icon: string
  readonly is_emergency: boolean
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
    category: {
      code: row.category_code,
      name: row.category_name,
      icon: row.category_icon,
      isEmergency: row.is_emergency,
    },
    body: row.body,
    address: row.address,
    position: row.lng === null || row.lat === null ? null : { lng: row.lng, lat: row.lat },
    isPublic: row.is_public,
    checkStatus: row.check_status as HeldBack | null,
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
    suspensionCount: row.suspension_count,
    reminderCount: row.reminder_count,
    remindedAt: row.reminded_at,
    acceptedAt: row.accepted_at,
    resolvedAt: row.resolved_at,
    closedAt: row.closed_at,
    reopenedCount: row.reopened_count,
    mergedIntoId: row.merged_into_id,
    isKeptApart: row.is_kept_apart,
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
    suspension_count: lifecycle.suspensionCount,
    reminder_count: lifecycle.reminderCount,
    reminded_at: lifecycle.remindedAt,
    accepted_at: lifecycle.acceptedAt,
    resolved_at: lifecycle.resolvedAt,
    closed_at: lifecycle.closedAt,
    reopened_count: lifecycle.reopenedCount,
    merged_into_id: lifecycle.mergedIntoId,
    is_kept_apart: lifecycle.isKeptApart,
    alarm_at: alarmAt,
  }
}
