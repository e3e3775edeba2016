import { decodeCursor, encodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Clock } from '../../lib/clock'
import { forbidden } from '../../lib/domain-error'
import type { ClaimsService } from '../homes/claims-service'
import type { HomesService } from '../homes/homes-service'
import type { Actor } from '../identity/identity-types'
import type { DeliveriesService } from '../notices/deliveries-service'
import type { ReportFilter } from '../reports/report-list-types'
import type { ReportsService } from '../reports/reports-service'
import {
  byDue,
  type DuePosition,
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
   * Reports, claims and disputes about homes, and notices that have not reached every home of the own grids, what is due
   * first on top.
   * @throws DomainError `forbidden` for whoever works in no grid, `invalid_cursor`
   */
  list(actor: Actor, page: PageRequest): Promise<Page<TodoItem>>
}

type Source = (after: DuePosition | undefined) => Promise<TodoItem[]>

export function createTodoService(deps: {
  clock: Clock
  reports: ReportsService
  deliveries: DeliveriesService
  claims: ClaimsService
  homes: HomesService
}): TodoService {
  const { reports, deliveries, claims, homes } = deps

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
      async notice(after) {
        const asked = { communityCode, gridCodes }
        const { items } = await deliveries.listUnreachedNotices(asked, pageAfter(after))
        return items.map(({ id, title, expiresAt }) => ({
          ...{ kind: 'notice' as const, communityCode, id, words: title, dueAt: expiresAt },
        }))
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

/** @throws DomainError `invalid_cursor` */
function decodePosition(cursor: string): TodoPosition {
  return toPosition(decodeCursor(cursor, ['instant', 'id', 'code', 'id']))
}
