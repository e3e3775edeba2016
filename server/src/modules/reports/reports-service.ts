import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { addLimit } from '../../lib/calendar'
import { notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import type { PlacesService } from '../places/places-service'
import { insertActivity, insertPhotos, listActivities } from './activities-repository'
import * as categories from './categories-repository'
import type { Category } from './category-types'
import { findGridOfReport } from './find-grid-of-report'
import { handleEvent, type ReportAct } from './handle-event'
import { listReports } from './list-reports'
import { scopeOf } from './report-scope'
import { unknownCategory } from './reports-errors'
import { canView, canViewPhotos, isStaff, partiesOf } from './reports-policy'
import * as repository from './reports-repository'
import type { Activity, NewReport, Report, ReportFilter, ReportView } from './reports-types'
import { viewReports } from './view-reports'

export interface ReportsService {
  listCategories(): Promise<Category[]>
  /**
   * Stores a report in the grid around its position, or in the grid chosen by hand.
   * @throws DomainError `position_outside_grids`, `unknown_grid`, `place_required`, `unknown_category`,
   *   `upload_unknown`
   */
  createReport(actor: Actor, report: NewReport, request: WriteRequest): Promise<ReportView>
  /** @throws DomainError `signed_out`, `forbidden`, `grid_required`, `invalid_cursor` as the view demands */
  listReports(
    actor: Actor | undefined,
    filter: ReportFilter,
    page: PageRequest,
  ): Promise<Page<ReportView>>
  /** @throws DomainError `not_found` also when the actor may not know that it exists */
  getReport(actor: Actor | undefined, id: TenantId): Promise<ReportView>
  /** Newest first. @throws DomainError `not_found` */
  listActivities(actor: Actor | undefined, id: TenantId, page: PageRequest): Promise<Page<Activity>>
  /**
   * Lets one event happen to a report, under its row lock, together with its activity and photos.
   * @throws DomainError `not_found`, `forbidden`, `report_transition_illegal`, `upload_unknown`
   */
  act(actor: Actor, id: TenantId, act: ReportAct, request: WriteRequest): Promise<ReportView>
}

export function createReportsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  places: PlacesService
  media: MediaService
}): ReportsService {
  const { db, unitOfWork, places, media } = deps

  async function view(actor: Actor | undefined, id: TenantId): Promise<ReportView> {
    const report = await repository.findReport(db, id)
    if (!report || !canView(partiesOf(actor, report), report)) throw notFound('report')
    const [seen] = await viewReports({ db, places }, [report], actor, { includesPhotos: true })
    if (!seen) throw notFound('report')
    return seen
  }

  return {
    listCategories: () => categories.listCategories(db),
    async createReport(actor, report, request) {
      const category = await categories.findCategory(db, report.categoryCode)
      if (!category) throw unknownCategory()
      const grid = await findGridOfReport(places, report)
      const write = { communityCode: grid.communityCode, operation: 'create_report', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        const stored = await repository.insertReport(trx, {
          ...report,
          communityCode: grid.communityCode,
          gridCode: grid.code,
          isPublic: report.isPublic && !category.isPrivate,
          reporterAccountId: actor.accountId,
          submittedAt: now,
          respondDueAt: addLimit(now, { amount: category.respondLimitHours, unit: 'hours' }),
          resolveDueAt: addLimit(now, category.resolveLimit),
        })
        const activityId = await insertActivity(trx, stored, {
          event: 'submit',
          fromStatus: null,
          toStatus: 'submitted',
          actorAccountId: actor.accountId,
          actorRole: 'reporter',
          note: '',
          at: now,
        })
        await attachPhotos(trx, stored, { activityId, actor, uploadIds: report.uploadIds }, now)
        return { subjectId: formatTenantId(stored), result: { id: stored.id } }
      })
      return view(actor, { communityCode: grid.communityCode, id })
    },
    async listReports(actor, filter, page) {
      const scope = scopeOf(actor, filter)
      const order = filter.view === 'workbench' || filter.view === 'inbox' ? 'due' : 'newest'
      const found = await listReports(db, { scope, status: filter.status, order }, page)
      return {
        items: await viewReports({ db, places }, found.items, actor, { includesPhotos: false }),
        nextCursor: found.nextCursor,
      }
    },
    getReport: view,
    async listActivities(actor, id, page) {
      const report = await repository.findReport(db, id)
      const parties = report ? partiesOf(actor, report) : undefined
      if (!report || !parties || !canView(parties, report)) throw notFound('report')
      const includes = {
        includesInternal: isStaff(parties),
        includesPhotos: canViewPhotos(parties),
      }
      return listActivities(db, id, includes, page)
    },
    async act(actor, id, act, request) {
      const write = { communityCode: id.communityCode, operation: `${act.event}_report`, request }
      await unitOfWork.write(write, async (trx, now) => {
        const report = await getForUpdate(trx, actor, id)
        const category = await categories.findCategory(trx, report.category.code)
        if (!category) throw unknownCategory()
        const activityId = await handleEvent(trx, { report, category, actor, act }, now)
        await attachPhotos(trx, id, { activityId, actor, uploadIds: act.uploadIds ?? [] }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return view(actor, id)
    },
  }

  async function attachPhotos(
    trx: Transaction<Database>,
    report: TenantId,
    given: { activityId: string; actor: Actor; uploadIds: readonly string[] },
    now: Date,
  ): Promise<void> {
    const uploads = await media.attach(trx, given.actor.accountId, given.uploadIds, now)
    await insertPhotos(trx, report, given.activityId, uploads)
  }
}

async function getForUpdate(
  trx: Transaction<Database>,
  actor: Actor,
  id: TenantId,
): Promise<Report> {
  const report = await repository.findReportForUpdate(trx, id)
  if (!report || !canView(partiesOf(actor, report), report)) throw notFound('report')
  return report
}
