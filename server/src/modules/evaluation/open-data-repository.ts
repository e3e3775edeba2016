import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ReportEvent, ReportStatus } from '../reports/reports-types'
import type { OpenActivity } from './evaluation-types'
import { inArea } from './in-area'
import type { Span } from './period'

/** Report by report, each in the order of its history. */
export async function listOpenActivities(
  db: Kysely<Database>,
  { areaCode, span }: { areaCode: string; span: Span },
  page: PageRequest,
  keyOf: (report: TenantId) => string,
): Promise<Page<OpenActivity>> {
  let query = db
    .selectFrom('reports as report')
    .innerJoin('report_activities as activity', (join) =>
      join
        .onRef('activity.community_code', '=', 'report.community_code')
        .onRef('activity.report_id', '=', 'report.id'),
    )
    .selectAll('activity')
    .select(['report.grid_code', 'report.is_public'])
    .where(inArea(sql.ref('report.community_code'), sql.ref('report.grid_code'), areaCode))
    .where('report.submitted_at', '>=', span.from)
    .where('report.submitted_at', '<', span.until)
  if (page.cursor !== undefined) {
    const [communityCode, reportId, id] = decodeCursor(page.cursor, ['code', 'id', 'id'])
    query = query
      .where(
        sql<boolean>`(report.community_code, report.id) >= (${communityCode}, ${reportId}::bigint)`,
      )
      .where(
        sql<boolean>`(activity.community_code, activity.report_id, activity.id) > (${communityCode}, ${reportId}::bigint, ${id}::bigint)`,
      )
  }
  const rows = await query
    .orderBy('report.community_code')
    .orderBy('report.id')
    .orderBy('activity.id')
    .limit(page.limit + 1)
    .execute()
  const { items, nextCursor } = toPage(rows, page.limit, (row) => [
    row.community_code,
    row.report_id,
    row.id,
  ])
  return {
    nextCursor,
    items: items.map(({ details, ...row }) => ({
      reportKey: keyOf({ communityCode: row.community_code, id: row.report_id }),
      gridCode: row.grid_code,
      event: row.event as ReportEvent,
      fromStatus: row.from_status as ReportStatus | null,
      toStatus: row.to_status as ReportStatus,
      at: row.at,
      respondDueAt: details.respondDueAt ?? null,
      resolveDueAt: details.resolveDueAt ?? null,
      rating: details.rating ?? null,
      actorRole: row.actor_role,
      isPublic: row.is_public,
    })),
  }
}
