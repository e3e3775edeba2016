import { decodeCursor, encodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import { forbidden } from '../../lib/domain-error'
import { endOfDay } from '../../lib/shanghai-time'
import type { FormsService } from '../forms/forms-service'
import type { ClaimsService } from '../homes/claims-service'
import type { HomesService } from '../homes/homes-service'
import type { Actor } from '../identity/identity-types'
import type { DeliveriesService } from '../notices/deliveries-service'
import type { ReportFilter } from '../reports/report-list-types'
import type { ReportsService } from '../reports/reports-service'
import type { VisitRequestsService } from '../visits/requests/visit-requests-service'
import {
  byDue,
  type DuePosition,
  isBehind,
  positionFor,
  type TodoPosition,
  toCursorParts,
  toPosition,
} from './due-order'
import type { TodoItem, TodoKind } from './todo-types'

const COMMUNITY_CODE_LENGTH = 12

const TODO_REPORTS: ReportFilter = {
  view: 'todo',
  gridCode: undefined,
  status: 'open',
  dueWithinHours: undefined,
  text: undefined,
}

/** 先办哪件: all that waits for a grid worker, in one order. */
export interface TodoService {
  /**
   * Reports, claims and disputes about homes, visits that homes ask for, notices that have not reached every home of the own
   * grids, and forms with questions, what is due first on top.
   * @throws DomainError `forbidden` for whoever works in no grid, `invalid_cursor`
   */
  list(actor: Actor, page: PageRequest): Promise<Page<TodoItem>>
}

type Source = (after: DuePosition | undefined) => Promise<TodoItem[]>

export function createTodoService(deps: {
  reports: ReportsService
  deliveries: DeliveriesService
  claims: ClaimsService
  homes: HomesService
  forms: FormsService
  visitRequests: VisitRequestsService
}): TodoService {
  const { reports, deliveries, claims, homes, forms, visitRequests } = deps

  function sourcesOf(actor: Actor, limit: number): Readonly<Record<TodoKind, Source>> {
    const gridCodes = actor.appointments
      .filter(({ role }) => role === 'grid_worker')
      .map(({ areaCode }) => areaCode)
    const [first] = gridCodes
    if (first === undefined) throw forbidden()
    // A worker's grids are of one community.
    const communityCode = first.slice(0, COMMUNITY_CODE_LENGTH)
    const pageAfter = (after: DuePosition | undefined) => ({
      limit,
      cursor: after && encodeCursor([after.at, after.id]),
    })
    return {
      async report(after) {
        const cursor = after && encodeCursor([after.at, after.communityCode, after.id])
        const { items } = await reports.listReports(actor, TODO_REPORTS, { limit, cursor })
        return items.map(({ report }) => ({
          ...{ kind: 'report' as const, communityCode: report.communityCode, id: report.id },
          words: report.body,
          dueAt: report.status === 'submitted' ? report.respondDueAt : report.resolveDueAt,
        }))
      },
      async claim(after) {
        const { items } = await claims.listWaiting(actor, communityCode, pageAfter(after))
        return items.map(({ id, household, dueAt }) => ({
          ...{ kind: 'claim' as const, communityCode, id, words: household.label, dueAt },
        }))
      },
      async dispute(after) {
        const { items } = await homes.listDisputes(actor, communityCode, pageAfter(after))
        return items.map(({ id, household, dueAt }) => ({
          ...{ kind: 'dispute' as const, communityCode, id, words: household.label, dueAt },
        }))
      },
      async visit(after) {
        const { items } = await visitRequests.listOpen(actor, communityCode, pageAfter(after))
        return items.map(({ id, household, dueAt }) => ({
          ...{ kind: 'visit' as const, communityCode, id, words: household.label, dueAt },
        }))
      },
      async notice(after) {
        const asked = { communityCode, gridCodes }
        const { items } = await deliveries.listUnreachedNotices(asked, pageAfter(after))
        return items.map(({ id, title, expiresAt }) => ({
          ...{ kind: 'notice' as const, communityCode, id, words: title, dueAt: expiresAt },
        }))
      },
      async form(after) {
        const asked = await forms.listForWorker(actor)
        const waiting = asked.filter(({ sentAt }) => sentAt === null).map(({ form }) => form)
        // Once, also when several of the own grids have not sent it.
        const items = [...new Set(waiting)].map(({ id, name, dueOn }) => ({
          ...{ kind: 'form' as const, communityCode, id, words: name, dueAt: lastMomentOf(dueOn) },
        }))
        return items.filter((item) => after === undefined || isBehind(item, after))
      },
    }
  }

  return {
    async list(actor, page) {
      const last = page.cursor === undefined ? undefined : decodePosition(page.cursor)
      const sources = Object.entries(sourcesOf(actor, page.limit + 1)) as [TodoKind, Source][]
      const found = await Promise.all(
        sources.map(([kind, source]) => source(last && positionFor(kind, last))),
      )
      return toPage(found.flat().sort(byDue), page.limit, toCursorParts)
    },
  }
}

/** Still that day for whoever reads it. */
function lastMomentOf(day: string): Date {
  return new Date(endOfDay(day).getTime() - 1)
}

/** @throws DomainError `invalid_cursor` */
function decodePosition(cursor: string): TodoPosition {
  return toPosition(decodeCursor(cursor, ['instant', 'id', 'code', 'id']))
}
