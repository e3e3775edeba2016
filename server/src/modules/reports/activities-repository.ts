import type { Kysely, Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { HeldBack } from '../content-checks/content-checks-types'
import type { ActivityDetails } from './activity-types'
import { writeOutcome } from './outcomes-repository'
import type { Activity, Photo, ReportEvent, ReportStatus } from './reports-types'
import { tellStep } from './tell-step'

export interface ActivityRecord {
  readonly event: ReportEvent
  readonly fromStatus: ReportStatus | null
  readonly toStatus: ReportStatus
  readonly actorAccountId: string | null
  readonly actorRole: string
  readonly note: string
  readonly isInternal: boolean
  /** Of words that are checked before everybody reads them. */
  readonly checkStatus?: HeldBack | null
  readonly details: ActivityDetails
  readonly at: Date
}

/** Writes one step of the history and what the history says then, and tells it. */
export async function insertActivity(
  trx: Transaction<Database>,
  report: TenantId,
  activity: ActivityRecord,
): Promise<string> {
  const { id } = await trx
    .insertInto('report_activities')
    .values({
      community_code: report.communityCode,
      report_id: report.id,
      event: activity.event,
      from_status: activity.fromStatus,
      to_status: activity.toStatus,
      actor_account_id: activity.actorAccountId,
      actor_role: activity.actorRole,
      note: activity.note,
      is_internal: activity.isInternal,
      check_status: activity.checkStatus ?? null,
      details: JSON.stringify(activity.details),
      at: activity.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeOutcome(trx, report, activity)
  await tellStep(trx, report, { ...activity, activityId: id })
  return id
}

/** How often it happened to the report. */
export async function countActivities(
  trx: Transaction<Database>,
  report: TenantId,
  event: ReportEvent,
): Promise<number> {
  const row = await trx
    .selectFrom('report_activities')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', report.communityCode)
    .where('report_id', '=', report.id)
    .where('event', '=', event)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** The steps of a report that were taken in this capacity. */
export async function listStepIdsOf(
  trx: Transaction<Database>,
  report: TenantId,
  actorRole: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('report_activities')
    .select('id')
    .where('community_code', '=', report.communityCode)
    .where('report_id', '=', report.id)
    .where('actor_role', '=', actorRole)
    .execute()
  return rows.map(({ id }) => id)
}

export async function insertPhotos(
  trx: Transaction<Database>,
  report: TenantId,
  activityId: string,
  uploads: readonly { id: string; storageKey: string; width: number; height: number }[],
): Promise<void> {
  if (uploads.length === 0) return
  await trx
    .insertInto('report_photos')
    .values(
      uploads.map((upload, position) => ({
        community_code: report.communityCode,
        report_id: report.id,
        activity_id: activityId,
        position,
        upload_id: upload.id,
        storage_key: upload.storageKey,
        width: upload.width,
        height: upload.height,
      })),
    )
    .execute()
}

/**
 * Newest first. Internal notes and photos only for those who may see them; of the main report, which has readers of its
 * own, never.
 */
export async function listActivities(
  db: Kysely<Database>,
  report: TenantId,
  options: {
    includesInternal: boolean
    includesPhotos: boolean
    main: TenantId | undefined
  },
  page: PageRequest,
): Promise<Page<Activity>> {
  const [own, ofMain] = await Promise.all([
    selectActivities(db, report, options.includesInternal, page),
    options.main ? selectActivities(db, options.main, false, page) : [],
  ])
  const rows = [...own, ...ofMain].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
  const { items, nextCursor } = toPage(rows, page.limit, ({ id }) => [id])
  const photos = options.includesPhotos ? await findPhotos(db, report) : new Map<string, Photo[]>()
  return {
    nextCursor,
    items: items.map((row) => ({
      id: row.id,
      event: row.event as ReportEvent,
      fromStatus: row.from_status as ReportStatus | null,
      toStatus: row.to_status as ReportStatus,
      actorAccountId: row.actor_account_id,
      actorRole: row.actor_role,
      actorName: row.display_name,
      note: row.note,
      isInternal: row.is_internal,
      checkStatus: row.check_status as HeldBack | null,
      details: row.details,
      at: row.at,
      photos: photos.get(row.id) ?? [],
      isOfMain: row.report_id !== report.id,
    })),
  }
}

function selectActivities(
  db: Kysely<Database>,
  report: TenantId,
  includesInternal: boolean,
  page: PageRequest,
) {
  let query = db
    .selectFrom('report_activities as activity')
    .leftJoin('accounts as actor', 'actor.id', 'activity.actor_account_id')
    .selectAll('activity')
    .select('actor.display_name')
    .where('activity.community_code', '=', report.communityCode)
    .where('activity.report_id', '=', report.id)
  if (!includesInternal) query = query.where('activity.is_internal', '=', false)
  if (page.cursor !== undefined) {
    query = query.where('activity.id', '<', decodeCursor(page.cursor, ['id'])[0] ?? '')
  }
  return query
    .orderBy('activity.id', 'desc')
    .limit(page.limit + 1)
    .execute()
}

/** All photos of a report by activity, in the order they were given. At most nine an activity. */
export async function findPhotos(
  db: Kysely<Database>,
  report: TenantId,
): Promise<ReadonlyMap<string, readonly Photo[]>> {
  const rows = await db
    .selectFrom('report_photos')
    .select(['activity_id', 'upload_id', 'width', 'height'])
    .where('community_code', '=', report.communityCode)
    .where('report_id', '=', report.id)
    .orderBy('activity_id')
    .orderBy('position')
    .execute()
  const byActivity = new Map<string, Photo[]>()
  for (const { activity_id, upload_id, width, height } of rows) {
    const photos = byActivity.get(activity_id) ?? []
    photos.push({ uploadId: upload_id, width, height })
    byActivity.set(activity_id, photos)
  }
  return byActivity
}

/** What the reporter sent along: the photos of the first activity. */
export async function findSubmittedPhotos(
  db: Kysely<Database>,
  report: TenantId,
): Promise<readonly Photo[]> {
  const first = await db
    .selectFrom('report_activities')
    .select('id')
    .where('community_code', '=', report.communityCode)
    .where('report_id', '=', report.id)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  const photos = await findPhotos(db, report)
  return photos.get(first?.id ?? '') ?? []
}
