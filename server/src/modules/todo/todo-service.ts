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
  positionIn,
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

  /** @param limit so many of each kind and community are enough for a page */
  function sourcesOf(actor: Actor, limit: number): Readonly<Record<TodoKind, Source>> {
    const worker = asWorker(actor)
    const gridCodes = worker.appointments.map(({ areaCode }) => areaCode)
    const communities = [
      ...new Set(gridCodes.map((code) => code.slice(0, COMMUNITY_CODE_LENGTH))),
    ].sort()
    /** Of kinds that are listed by community; each list goes on where the page ended. */
    const ofEach =
      (list: (communityCode: string, page: PageRequest) => Promise<readonly TodoItem[]>): Source =>
      async (after) => {
        const found = await Promise.all(
          communities.map((code) => list(code, { limit, cursor: after && cursorIn(code, after) })),
        )
        return found.flat()
      }
    return {
      async report(after) {
        const cursor = after && encodeCursor([after.at, after.communityCode, after.id])
        const { items } = await reports.listReports(worker, TODO_REPORTS, { limit, cursor })
        return items.map(({ report }) => ({
          ...{ kind: 'report' as const, communityCode: report.communityCode, id: report.id },
          words: report.body,
          dueAt: report.status === 'submitted' ? report.respondDueAt : report.resolveDueAt,
        }))
      },
      claim: ofEach(async (communityCode, page) => {
        const { items } = await claims.listWaiting(worker, communityCode, page)
        return items.map(({ id, household, dueAt }) => ({
          ...{ kind: 'claim' as const, communityCode, id, words: household.label, dueAt },
        }))
      }),
      dispute: ofEach(async (communityCode, page) => {
        const { items } = await homes.listDisputes(worker, communityCode, page)
        return items.map(({ id, household, dueAt }) => ({
          ...{ kind: 'dispute' as const, communityCode, id, words: household.label, dueAt },
        }))
      }),
      visit: ofEach(async (communityCode, page) => {
        const { items } = await visitRequests.listOpen(worker, communityCode, page)
        return items.map(({ id, household, dueAt }) => ({
          ...{ kind: 'visit' as const, communityCode, id, words: household.label, dueAt },
        }))
      }),
      notice: ofEach(async (communityCode, page) => {
        const own = gridCodes.filter((code) => code.startsWith(communityCode))
        const asked = { communityCode, gridCodes: own }
        const { items } = await deliveries.listUnreachedNotices(asked, page)
        return items.map(({ id, title, expiresAt }) => ({
          ...{ kind: 'notice' as const, communityCode, id, words: title, dueAt: expiresAt },
        }))
      }),
      async form(after) {
        const asked = await forms.listForWorker(worker)
        const waiting = asked.filter(({ sentAt }) => sentAt === null).map(({ form }) => form)
        // Once, also when several of the own grids have not sent it.
        const items = [...new Set(waiting)].map(({ communityCode, id, name, dueOn }) => ({
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

/**
 * With the grids alone: what waits for the same person in another office is not the worker's.
 * @throws DomainError `forbidden` for whoever works in no grid
 */
function asWorker(actor: Actor): Actor {
  const appointments = actor.appointments.filter(({ role }) => role === 'grid_worker')
  if (appointments.length === 0) throw forbidden()
  return { ...actor, appointments }
}

/** Where the list of one community goes on. */
function cursorIn(communityCode: string, after: DuePosition): string {
  const { at, id } = positionIn(communityCode, after)
  return encodeCursor([at, id])
}

/** Still that day for whoever reads it. */
function lastMomentOf(day: string): Date {
  return new Date(endOfDay(day).getTime() - 1)
}

/** @throws DomainError `invalid_cursor` */
function decodePosition(cursor: string): TodoPosition {
  return toPosition(decodeCursor(cursor, ['instant', 'id', 'code', 'id']))
}
