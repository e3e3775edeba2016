import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { DomainError, forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import type { ConsentsService } from '../consents/consents-service'
import type { ContentChecksService } from '../content-checks/content-checks-service'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import type { PlacesService } from '../places/places-service'
import { countyOf } from '../units/unit'
import type { UnitsService } from '../units/units-service'
import { listActivities } from './activities-repository'
import { attachPhotos } from './attach-photos'
import { findCategory } from './categories-repository'
import { findConsentPhone } from './channels/consents-repository'
import { countLists } from './count-lists'
import { createReport, type Filing } from './create-report'
import { getMergeTarget } from './duplicates/get-merge-target'
import { findReceivers } from './find-receivers'
import { findGridRecord, type GridRecord } from './grid-record'
import { handleEvent } from './handle-event'
import { listReports } from './list-reports'
import type { ReportAct } from './report-act'
import { latestExtension } from './report-limits'
import type { ReportCounts, ReportFilter } from './report-list-types'
import { addTakenOver, scopeOf } from './report-scope'
import { parseSearch } from './report-search'
import { unitCannotReceive, unknownCategory } from './reports-errors'
import {
  abilitiesOf,
  canView,
  canViewMain,
  canViewPhotos,
  isStaff,
  partiesOf,
  type Reader,
} from './reports-policy'
import * as repository from './reports-repository'
import type {
  Acceptance,
  ActivityPage,
  NewReport,
  OpenedReport,
  Receivers,
  Report,
  ReportView,
} from './reports-types'
import { viewReports } from './view-reports'

const HOUR_MS = 3_600_000

export interface ReportsService {
  /** Of the grid, never of a person. */
  getGridRecord(gridCode: string): Promise<GridRecord>
  /**
   * Stores a report in the grid around its position, or in the grid chosen by hand.
   * @throws DomainError `position_outside_grids`, `unknown_grid`, `place_required`, `unknown_category`,
   *   `too_many_reports`, `upload_unknown`
   */
  createReport(
    actor: Actor,
    report: NewReport,
    request: WriteRequest,
    filing?: Filing,
  ): Promise<OpenedReport>
  /**
   * A number or words to look for turn due order into newest first; words are looked for in the newest of ninety days.
   * @throws DomainError `signed_out`, `forbidden`, `grid_required`, `filter_unusable`, `search_needs_area`, `invalid_cursor` as the view
   *   demands
   */
  listReports(
    actor: Actor | undefined,
    filter: ReportFilter,
    page: PageRequest,
  ): Promise<Page<ReportView>>
  /** The phone that a person without an account left, for whoever has written down that they look. */
  findPersonsPhone(id: TenantId): Promise<string | undefined>
  /** @throws DomainError `not_found` also when the actor may not know that it exists */
  getReport(actor: Reader, id: TenantId): Promise<OpenedReport>
  /** Newest first. @throws DomainError `not_found` */
  listActivities(actor: Reader, id: TenantId, page: PageRequest): Promise<ActivityPage>
  /**
   * Lets one event happen to a report, under its row lock, together with its activity and photos.
   * @throws DomainError `not_found`, `forbidden`, `report_transition_illegal`, `upload_unknown`
   */
  act(actor: Actor, id: TenantId, act: ReportAct, request: WriteRequest): Promise<OpenedReport>
  /**
   * Accepts several reports, each in a transaction of its own, so that one refusal stops none of the others. Repeated
   * with the same key it accepts those that are left.
   * @param event `accept` for new reports, `accept_hand_off` for those handed to this person's units
   */
  acceptReports(
    actor: Actor,
    ids: readonly TenantId[],
    event: 'accept' | 'accept_hand_off',
    request: WriteRequest,
  ): Promise<Acceptance[]>
  /**
   * Whom this person may hand the report to, and who answered for the like of it within a year.
   * @throws DomainError `not_found`, `forbidden` for those who cannot hand it on
   */
  listReceivers(actor: Actor, id: TenantId): Promise<Receivers>
  /** How many reports of each list wait for this person, counted up to a hundred; 0 for lists of other roles. */
  countReports(actor: Actor): Promise<ReportCounts>
}

export function createReportsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  places: PlacesService
  units: UnitsService
  media: MediaService
  sealing: Sealing
  clock: Clock
  checks: ContentChecksService
  consents: Pick<ConsentsService, 'assertGivenWithin'>
}): ReportsService {
  const { db, unitOfWork, units, media, sealing, clock, checks } = deps

  async function view(actor: Reader, id: TenantId): Promise<OpenedReport> {
    const report = await repository.findReport(db, id)
    if (!report || !canView(partiesOf(actor, report), report)) throw notFound('report')
    const [seen] = await viewReports({ db, units, sealing }, [report], actor, {
      includesPhotos: true,
    })
    if (!seen) throw notFound('report')
    const limits = seen.abilities.extend
      ? await findCategory(db, report.category.code, countyOf(report.gridCode))
      : undefined
    return {
      ...seen,
      extendableUntil: limits ? latestExtension(report, limits, clock.now()) : null,
    }
  }

  async function perform(actor: Actor, id: TenantId, act: ReportAct, request: WriteRequest) {
    const write = { communityCode: id.communityCode, operation: `${act.event}_report`, request }
    if (act.unit !== undefined && !(await units.isStanding(act.unit))) {
      throw unitCannotReceive()
    }
    await unitOfWork.write(write, async (trx, now) => {
      if (act.into) await repository.lockReports(trx, id.communityCode, [id.id, act.into.id])
      const report = await getForUpdate(trx, actor, id)
      const target = act.into && (await getMergeTarget(trx, actor, report, act.into))
      const limits = await findCategory(trx, report.category.code, countyOf(report.gridCode))
      if (!limits) throw unknownCategory()
      const activityId = await handleEvent(trx, { report, limits, actor, act, checks, target }, now)
      await attachPhotos(trx, media, id, { activityId, actor, uploadIds: act.uploadIds ?? [] }, now)
      return { subjectId: formatTenantId(id), result: null }
    })
    checks.start()
  }

  return {
    getGridRecord: (gridCode) => findGridRecord(db, gridCode),
    async createReport(actor, report, request, filing) {
      const stored = await createReport(deps, { actor, report, filing }, request)
      checks.start()
      // Of a repeat too, though the grid's border may have moved meanwhile.
      return view(actor, stored)
    },
    async listReports(actor, filter, page) {
      const scope = await addTakenOver(units, scopeOf(actor, filter))
      const now = clock.now()
      const search = parseSearch(filter.text ?? '', now)
      const isNewest = search !== undefined || filter.view === 'mine' || filter.view === 'public'
      const request = {
        scope,
        status: filter.status,
        order: isNewest ? ('newest' as const) : ('due' as const),
        dueBefore:
          filter.dueWithinHours === undefined
            ? undefined
            : new Date(now.getTime() + filter.dueWithinHours * HOUR_MS),
        search,
      }
      const found = await listReports(db, request, page)
      return {
        items: await viewReports({ db, units, sealing }, found.items, actor, {
          includesPhotos: false,
        }),
        nextCursor: found.nextCursor,
      }
    },
    findPersonsPhone: (id) => findConsentPhone(db, sealing, id),
    getReport: view,
    async listActivities(actor, id, page) {
      const report = await repository.findReport(db, id)
      const parties = report ? partiesOf(actor, report) : undefined
      if (!report || !parties || !canView(parties, report)) throw notFound('report')
      const includes = {
        includesInternal: isStaff(parties),
        includesPhotos: canViewPhotos(parties),
        main:
          report.mergedInto && canViewMain(parties, report.mergedInto)
            ? report.mergedInto
            : undefined,
      }
      const found = await listActivities(db, id, includes, page)
      const keys = found.items.flatMap(({ details: { from, to, proposed } }) =>
        [from, to, proposed].filter((key) => key !== undefined),
      )
      return { ...found, parties, units: await units.findContacts(keys) }
    },
    async act(actor, id, act, request) {
      await perform(actor, id, act, request)
      return view(actor, id)
    },
    async acceptReports(actor, ids, event, request) {
      const acceptances: Acceptance[] = []
      for (const id of ids) {
        // No client can send such a key, so one of several never meets the key of a single act.
        const key = `${request.key}:${formatTenantId(id)}`
        try {
          await perform(actor, id, { event, note: '' }, { ...request, key, payload: event })
          acceptances.push({ id, refusal: null })
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          acceptances.push({ id, refusal: error.code })
        }
      }
      return acceptances
    },
    async listReceivers(actor, id) {
      const report = await repository.findReport(db, id)
      const parties = report ? partiesOf(actor, report) : undefined
      if (!report || !parties || !canView(parties, report)) throw notFound('report')
      const { handOff, returnHandOff } = abilitiesOf(parties, report)
      if (!handOff && !returnHandOff) throw forbidden()
      return findReceivers({ db, units }, report, clock.now())
    },
    countReports: (actor) => countLists({ db, units }, actor, clock.now()),
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
