import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import type { PlacesService } from '../places/places-service'
import { countyOf, receiverUnit, unitAround } from '../units/unit'
import type { UnitsService } from '../units/units-service'
import type { UnitContact } from '../units/units-types'
import { insertActivity, insertPhotos, listActivities } from './activities-repository'
import { findCategory } from './categories-repository'
import { findGridOfReport } from './find-grid-of-report'
import { handleEvent } from './handle-event'
import { countReports, listReports } from './list-reports'
import { alarmAtOf } from './report-clock'
import { dueDetails, type ReportAct, startLifecycle } from './report-lifecycle'
import { findScope, scopeOf } from './report-scope'
import { unitCannotReceive, unknownCategory } from './reports-errors'
import { abilitiesOf, canView, canViewPhotos, isStaff, partiesOf } from './reports-policy'
import * as repository from './reports-repository'
import type { ActivityPage, NewReport, Report, ReportFilter, ReportView } from './reports-types'
import { COUNTED_VIEWS, type CountedView, type ReportCounts } from './reports-types'
import { viewReports } from './view-reports'

export interface ReportsService {
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
  listActivities(actor: Actor | undefined, id: TenantId, page: PageRequest): Promise<ActivityPage>
  /**
   * Lets one event happen to a report, under its row lock, together with its activity and photos.
   * @throws DomainError `not_found`, `forbidden`, `report_transition_illegal`, `upload_unknown`
   */
  act(actor: Actor, id: TenantId, act: ReportAct, request: WriteRequest): Promise<ReportView>
  /**
   * Whom this person may hand the report to.
   * @throws DomainError `not_found`, `forbidden` for those who cannot hand it on
   */
  listReceivers(actor: Actor, id: TenantId): Promise<UnitContact[]>
  /**
   * How many reports of each view wait for this person, counted up to a hundred; 0 for views of other roles.
   */
  countReports(actor: Actor): Promise<ReportCounts>
}

export function createReportsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  places: PlacesService
  units: UnitsService
  media: MediaService
}): ReportsService {
  const { db, unitOfWork, places, units, media } = deps

  async function view(actor: Actor | undefined, id: TenantId): Promise<ReportView> {
    const report = await repository.findReport(db, id)
    if (!report || !canView(partiesOf(actor, report), report)) throw notFound('report')
    const [seen] = await viewReports({ db, units }, [report], actor, { includesPhotos: true })
    if (!seen) throw notFound('report')
    return seen
  }

  return {
    async createReport(actor, report, request) {
      const grid = await findGridOfReport(places, report)
      const category = await findCategory(db, report.categoryCode, countyOf(grid.code))
      if (!category?.isOffered) throw unknownCategory()
      const wanted = receiverUnit(category.receiver, grid.code)
      const isThere = (await units.findContacts([wanted])).has(wanted)
      const accountableUnit = isThere ? wanted : unitAround('grid', grid.code)
      const write = { communityCode: grid.communityCode, operation: 'create_report', request }
      const created = await unitOfWork.write(write, async (trx, now) => {
        const lifecycle = startLifecycle(accountableUnit, category, now)
        const stored = await repository.insertReport(trx, {
          ...report,
          communityCode: grid.communityCode,
          gridCode: grid.code,
          isPublic: report.isPublic && !category.isPrivate,
          reporterAccountId: actor.accountId,
          submittedAt: now,
          lifecycle,
          alarmAt: alarmAtOf({ ...lifecycle, gridCode: grid.code }, category, now),
        })
        const activityId = await insertActivity(trx, stored, {
          event: 'submit',
          fromStatus: null,
          toStatus: 'submitted',
          actorAccountId: actor.accountId,
          actorRole: 'reporter',
          note: '',
          isInternal: false,
          details: { accountable: lifecycle.accountableUnit, ...dueDetails(lifecycle) },
          at: now,
        })
        await attachPhotos(trx, stored, { activityId, actor, uploadIds: report.uploadIds }, now)
        const { communityCode, id } = stored
        return { subjectId: formatTenantId(stored), result: { communityCode, id } }
      })
      // Of a repeat too, though the grid's border may have moved meanwhile.
      return view(actor, created)
    },
    async listReports(actor, filter, page) {
      const scope = scopeOf(actor, filter)
      const order = filter.view === 'mine' || filter.view === 'public' ? 'newest' : 'due'
      const found = await listReports(db, { scope, status: filter.status, order }, page)
      return {
        items: await viewReports({ db, units }, found.items, actor, { includesPhotos: false }),
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
      const found = await listActivities(db, id, includes, page)
      const keys = found.items.flatMap(({ details: { from, to, proposed } }) =>
        [from, to, proposed].filter((key) => key !== undefined),
      )
      return { ...found, parties, units: await units.findContacts(keys) }
    },
    async act(actor, id, act, request) {
      const write = { communityCode: id.communityCode, operation: `${act.event}_report`, request }
      if (act.unit !== undefined && !(await units.findContacts([act.unit])).has(act.unit)) {
        throw unitCannotReceive()
      }
      await unitOfWork.write(write, async (trx, now) => {
        const report = await getForUpdate(trx, actor, id)
        const limits = await findCategory(trx, report.category.code, countyOf(report.gridCode))
        if (!limits) throw unknownCategory()
        const activityId = await handleEvent(trx, { report, limits, actor, act }, now)
        await attachPhotos(trx, id, { activityId, actor, uploadIds: act.uploadIds ?? [] }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return view(actor, id)
    },
    async listReceivers(actor, id) {
      const report = await repository.findReport(db, id)
      const parties = report ? partiesOf(actor, report) : undefined
      if (!report || !parties || !canView(parties, report)) throw notFound('report')
      const { handOff, returnHandOff } = abilitiesOf(parties, report)
      if (!handOff && !returnHandOff) throw forbidden()
      const receivers = await units.listReceivers(report.gridCode)
      return receivers.filter(
        ({ unit }) => unit !== report.accountableUnit && unit !== report.pendingUnit,
      )
    },
    async countReports(actor) {
      const count = async (view: CountedView): Promise<number> => {
        const scope = findScope(actor, { view, gridCode: undefined, status: 'open' })
        return scope ? countReports(db, { scope, status: 'open', order: 'due' }) : 0
      }
      const counts = await Promise.all(
        COUNTED_VIEWS.map(async (view) => [view, await count(view)] as const),
      )
      return Object.fromEntries(counts) as ReportCounts
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
