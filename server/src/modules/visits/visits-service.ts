import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { findPersonalData } from '../../lib/personal-data'
import type { Sealing } from '../../lib/sealing'
import { dayAt, startOfDay } from '../../lib/shanghai-time'
import type { Actor } from '../identity/identity-types'
import type { DeliveriesService } from '../notices/deliveries-service'
import type { ReportsService } from '../reports/reports-service'
import type { VisitRequestsService } from './requests/visit-requests-service'
import { keptUntil } from './visit-retention'
import { reportOfOtherGrid, visitedOnOutOfRange, visitPersonalData } from './visits-errors'
import { knowsOfVisitsIn, visitsIn } from './visits-policy'
import * as repository from './visits-repository'
import type { NewVisit, Visit } from './visits-types'

/** A phone may be without a network for that long. */
const WRITTEN_WITHIN_DAYS = 30
const DAY_MS = 24 * 3_600_000

export interface VisitsService {
  /**
   * Writes down a visit to a household of a grid the actor works in. With a notice the household is told of it, as by
   * `DeliveriesService.deliver`, so nobody ticks it off a second time; what
   * the home had asked for ends with it, and where no worker answers its committee may be who was there.
   * @throws DomainError `not_found`, `visited_on_out_of_range`, `report_of_other_grid`, `visit_personal_data`, with a notice also those of
   *   `DeliveriesService.deliver`
   */
  write(actor: Actor, visit: NewVisit, request: WriteRequest): Promise<TenantId>
  /** What one has written oneself, while one works in the grid; that a household was told of a notice stays. @throws DomainError `not_found` */
  remove(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /** Of one grid, the latest day first; without the notes for the committee. @throws DomainError `forbidden` */
  list(actor: Actor, gridCode: string, page: PageRequest): Promise<Page<Visit>>
}

export function createVisitsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  sealing: Sealing
  deliveries: DeliveriesService
  reports: ReportsService
  visitRequests: VisitRequestsService
}): VisitsService {
  const { db, unitOfWork, sealing, deliveries, reports, visitRequests } = deps

  function sealWords(words: string) {
    if (words === '') return null
    const key = randomUUID()
    return { key, text: sealing.seal(words, scopeOf(key)) }
  }

  /** Whose report it is stays out of it: of one that hides its reporter a visit would tell the home. */
  async function assertInGrid(actor: Actor, report: TenantId, gridCode: string): Promise<void> {
    const { report: found } = await reports.getReport(actor, report)
    if (found.gridCode !== gridCode) throw reportOfOtherGrid()
  }

  function present(actor: Actor, { note, ...visit }: repository.StoredVisit): Visit {
    if (note === null || !visitsIn(actor, visit.gridCode)) return { ...visit, note: null }
    const { household, sealedWords, notice, report, writtenByAccountId } = note
    const words = sealedWords ? sealing.open(sealedWords.text, scopeOf(sealedWords.key)) : ''
    const isOwn = writtenByAccountId === actor.accountId
    return { ...visit, note: { household, words, notice, report, isOwn } }
  }

  return {
    async write(actor, visit, request) {
      const { household, notice, report, request: asked } = visit
      const { communityCode } = household
      if (findPersonalData(visit.words).some(({ kind }) => kind !== 'landline')) {
        throw visitPersonalData()
      }
      const gridCode = await repository.findGridOf(db, household)
      // Whether the committee may, what was asked for tells.
      const mayWrite = gridCode !== undefined && (visitsIn(actor, gridCode) || asked !== null)
      if (!mayWrite) throw notFound('household')
      if (report) await assertInGrid(actor, report, gridCode)
      const write = { communityCode, operation: 'write_visit', request: hideWords(request) }
      const id = await unitOfWork.write(write, async (trx, now) => {
        assertRecent(visit.visitedOn, now)
        const day = visit.visitedOn
        if (notice) await deliveries.deliverAtVisit(trx, actor, { notice, household, day }, now)
        if (asked)
          await visitRequests.endByVisit(trx, actor, { request: asked, household, day }, now)
        const made = await repository.insertVisit(trx, {
          ...visit,
          gridCode,
          accountId: actor.accountId,
          sealedWords: sealWords(visit.words),
          keptUntil: keptUntil(visit.purpose, visit.visitedOn),
        })
        return { subjectId: formatTenantId({ communityCode, id: made }), result: made }
      })
      return { communityCode, id }
    },
    async remove(actor, id, request) {
      const write = { communityCode: id.communityCode, operation: 'remove_visit', request }
      await unitOfWork.write(write, async (trx) => {
        const household = await repository.deleteVisit(trx, id, actor.accountId)
        const gridCode = household && (await repository.findGridOf(trx, household))
        if (gridCode === undefined || !visitsIn(actor, gridCode)) throw notFound('visit')
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async list(actor, gridCode, page) {
      if (!knowsOfVisitsIn(actor, gridCode)) throw forbidden()
      const found = await repository.listVisits(db, gridCode, page)
      return { ...found, items: found.items.map((visit) => present(actor, visit)) }
    },
  }

  /** A stored hash of the request would tell the words to whoever tries them all. */
  function hideWords(request: WriteRequest): WriteRequest {
    const column = { table: 'idempotency_keys', column: 'request_hash' }
    return { ...request, payload: sealing.indexOf(JSON.stringify(request.payload), column) }
  }
}

/** @throws DomainError `visited_on_out_of_range` */
function assertRecent(visitedOn: string, now: Date): void {
  const today = dayAt(now)
  if (visitedOn > today) throw visitedOnOutOfRange('in_future')
  const age = startOfDay(today).getTime() - startOfDay(visitedOn).getTime()
  if (age > WRITTEN_WITHIN_DAYS * DAY_MS) throw visitedOnOutOfRange('too_old')
}

function scopeOf(key: string) {
  return { table: 'visits', column: 'words_sealed', row: key }
}
