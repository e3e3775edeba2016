import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import type { Clock } from '../../../lib/clock'
import { metresBetween } from '../../../lib/distance'
import { forbidden, notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import type { Actor } from '../../identity/identity-types'
import type { PlacesService } from '../../places/places-service'
import type { Position } from '../../places/places-types'
import type { UnitsService } from '../../units/units-service'
import { deleteFollower, insertFollower } from '../followers-repository'
import { reportOver } from '../reports-errors'
import { findReportForUpdate, listReportsById } from '../reports-repository'
import type { ReportsService } from '../reports-service'
import { isOpen } from '../reports-state'
import type { OpenedReport, ReportView } from '../reports-types'
import { viewReports } from '../view-reports'
import {
  type DuplicateSearch,
  findLikelyDuplicates,
  type LikelyDuplicate,
} from './find-likely-duplicates'
import { listNearest } from './near-repository'
import { PUBLIC_POSITION_ERROR_M, publicPositionOf } from './public-position'

export const AROUND_RADIUS_M = 500
export const MAX_AROUND = 50

/** One of several neighbours' reports about the same, or about what is near. */
export interface DuplicatesService {
  /** @throws DomainError `place_required` */
  findLikely(
    actor: Actor | undefined,
    search: DuplicateSearch,
  ): Promise<{ view: ReportView; found: LikelyDuplicate }[]>
  /** Public reports nobody has finished within 500 metres, the fifty nearest. */
  listAround(
    actor: Actor | undefined,
    position: Position,
  ): Promise<{ view: ReportView; position: Position; distanceM: number }[]>
  /**
   * “我也遇到”: from now on the person is told of its progress.
   * @throws DomainError `not_found`, `forbidden` for its reporter, `report_over`
   */
  follow(actor: Actor, id: TenantId, request: WriteRequest): Promise<OpenedReport>
  /** @throws DomainError `not_found` */
  unfollow(actor: Actor, id: TenantId, request: WriteRequest): Promise<OpenedReport>
}

export function createDuplicatesService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  places: PlacesService
  units: UnitsService
  sealing: Sealing
  reports: Pick<ReportsService, 'getReport'>
}): DuplicatesService {
  const { db, clock, unitOfWork, places, reports } = deps

  async function viewsOf(actor: Actor | undefined, ids: readonly TenantId[]) {
    const found = await listReportsById(db, ids)
    const views = await viewReports(deps, found, actor, { includesPhotos: false })
    return new Map(views.map((seen) => [formatTenantId(seen.report), seen]))
  }

  return {
    async findLikely(actor, search) {
      const found = await findLikelyDuplicates(deps, search, clock.now())
      const views = await viewsOf(actor, found)
      return found.flatMap((each) => {
        const seen = views.get(formatTenantId(each))
        return seen ? [{ view: seen, found: each }] : []
      })
    },
    async listAround(actor, position) {
      const gridCodes = await places.listGridsNear(position, AROUND_RADIUS_M)
      if (gridCodes.length === 0) return []
      const around = { position, metres: AROUND_RADIUS_M + PUBLIC_POSITION_ERROR_M }
      const nearest = await listNearest(db, gridCodes, around, MAX_AROUND)
      const views = await viewsOf(actor, nearest)
      return nearest
        .flatMap((each) => {
          const seen = views.get(formatTenantId(each))
          if (!seen || !each.position) return []
          const shown = publicPositionOf(each.position)
          const distanceM = Math.round(metresBetween(position, shown))
          return [{ view: seen, position: shown, distanceM }]
        })
        .filter(({ distanceM }) => distanceM <= AROUND_RADIUS_M)
        .sort((a, b) => a.distanceM - b.distanceM)
    },
    async follow(actor, id, request) {
      const write = { communityCode: id.communityCode, operation: 'follow_report', request }
      await unitOfWork.write(write, async (trx, now) => {
        const report = await findReportForUpdate(trx, id)
        if (!report?.isPublic) throw notFound('report')
        if (report.reporterAccountId === actor.accountId) throw forbidden()
        if (!isOpen(report)) throw reportOver()
        await insertFollower(trx, id, actor.accountId, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return reports.getReport(actor, id)
    },
    async unfollow(actor, id, request) {
      const write = { communityCode: id.communityCode, operation: 'unfollow_report', request }
      await reports.getReport(actor, id)
      await unitOfWork.write(write, async (trx) => {
        await deleteFollower(trx, id, actor.accountId)
        return { subjectId: formatTenantId(id), result: null }
      })
      return reports.getReport(actor, id)
    },
  }
}
