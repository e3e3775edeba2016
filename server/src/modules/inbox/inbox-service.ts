import type { Kysely } from 'kysely'
import { decodeCursor, encodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { forbidden } from '../../lib/domain-error'
import { dayAt } from '../../lib/shanghai-time'
import { holdsRoleOver } from '../identity/identity-policy'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import type { ReportFilter } from '../reports/report-list-types'
import type { ReportsService } from '../reports/reports-service'
import { countWaiting, type InboxPosition, listWaiting } from './inbox-repository'
import { INBOX_KINDS, type InboxCounts, type InboxItem, type InboxKind } from './inbox-types'

/** A review that comes within a week can be done in time. */
const REVIEWS_AHEAD_MS = 7 * 86_400_000

const TODO_REPORTS: ReportFilter = {
  view: 'todo',
  gridCode: undefined,
  status: 'open',
  dueWithinHours: undefined,
  text: undefined,
}

/** After all communities and all numbers of an instant. */
const LAST = ['9'.repeat(15), '9'.repeat(18)] as const

type Placed = InboxItem & { readonly at: Date }

/** 收件: all that waits for a committee, in one order. */
export interface InboxService {
  /**
   * What is due first on top. Of homes only what no worker decides; of what needs a second person only what somebody else
   * began.
   * @throws DomainError `forbidden`, `invalid_cursor`
   */
  list(
    actor: Actor,
    asked: { readonly communityCode: string; readonly kind: InboxKind | undefined },
    page: PageRequest,
  ): Promise<Page<InboxItem>>
  /** @throws DomainError `forbidden` */
  count(actor: Actor, communityCode: string): Promise<InboxCounts>
}

export function createInboxService(deps: {
  db: Kysely<Database>
  clock: Clock
  identity: IdentityService
  reports: ReportsService
}): InboxService {
  const { db, clock, identity, reports } = deps

  /** Reports stand before all else that is due at the same instant. */
  async function listReports(
    actor: Actor,
    after: InboxPosition | undefined,
    limit: number,
  ): Promise<Placed[]> {
    const cursor = after && encodeCursor([after.at, ...lastReportOf(after)])
    const { items } = await reports.listReports(actor, TODO_REPORTS, { limit, cursor })
    return items.map(({ report }) => {
      const { communityCode, id, body, status, submittedAt } = report
      const dueAt = status === 'submitted' ? report.respondDueAt : report.resolveDueAt
      const item = { communityCode, id, words: body, count: 1, since: submittedAt, dueAt }
      return { kind: 'report', ...item, at: dueAt }
    })
  }

  async function listOthers(
    actor: Actor,
    { communityCode, kind }: { communityCode: string; kind: InboxKind | undefined },
    { after, limit }: { after: InboxPosition | undefined; limit: number },
  ): Promise<readonly Placed[]> {
    const { of, ...times } = await whatIsAsked(actor, communityCode)
    return listWaiting(db, of, { ...times, kind, after, limit })
  }

  async function whatIsAsked(actor: Actor, communityCode: string) {
    const now = clock.now()
    const of = {
      communityCode,
      accountId: actor.accountId,
      livedIn: actor.memberships
        .filter((each) => each.communityCode === communityCode)
        .map(({ householdId }) => householdId),
      decidesAppeals: !(await identity.hasHolderOver('subdistrict_officer', communityCode)),
    }
    const reviewsUntil = new Date(now.getTime() + REVIEWS_AHEAD_MS)
    return { of, now, today: dayAt(now), reviewsUntil }
  }

  return {
    async list(actor, asked, page) {
      assertOfCommittee(actor, asked.communityCode)
      const after = page.cursor === undefined ? undefined : toPosition(page.cursor)
      const limit = page.limit + 1
      const wantsReports = asked.kind === undefined || asked.kind === 'report'
      const found = await Promise.all([
        wantsReports ? listReports(inCommittee(actor, asked.communityCode), after, limit) : [],
        asked.kind === 'report' ? [] : listOthers(actor, asked, { after, limit }),
      ])
      return toPage(found.flat().sort(byPlace), page.limit, toCursorParts)
    },
    async count(actor, communityCode) {
      assertOfCommittee(actor, communityCode)
      const { of, ...times } = await whatIsAsked(actor, communityCode)
      const [waiting, { todo }] = await Promise.all([
        countWaiting(db, of, times),
        reports.countReports(inCommittee(actor, communityCode)),
      ])
      const found = new Map(waiting.map(({ kind, count }) => [kind, count]))
      const counts = INBOX_KINDS.map((kind) => [kind, found.get(kind) ?? 0] as const)
      return { ...(Object.fromEntries(counts) as InboxCounts), report: todo }
    },
  }
}

/** @throws DomainError `forbidden` */
function assertOfCommittee(actor: Actor, communityCode: string): void {
  if (!holdsRoleOver(actor, ['committee_member'], communityCode)) throw forbidden()
}

/** In this office alone: what waits for the same person elsewhere, or in a grid, is not the committee's. */
function inCommittee(actor: Actor, communityCode: string): Actor {
  const appointments = actor.appointments.filter(
    ({ role, areaCode }) => role === 'committee_member' && areaCode === communityCode,
  )
  return { ...actor, appointments }
}

function byPlace(one: Placed, other: Placed): number {
  return (
    one.at.getTime() - other.at.getTime() ||
    rankOf(one) - rankOf(other) ||
    Number(one.communityCode) - Number(other.communityCode) ||
    one.id.length - other.id.length ||
    (one.id < other.id ? -1 : 1)
  )
}

const rankOf = ({ kind }: InboxItem): number => INBOX_KINDS.indexOf(kind)

function toCursorParts(item: Placed): readonly string[] {
  return [item.at.toISOString(), String(rankOf(item)), item.communityCode, item.id]
}

/** @throws DomainError `invalid_cursor` */
function toPosition(cursor: string): InboxPosition {
  const [at = '', rank = '', communityCode = '', id = ''] = decodeCursor(cursor, [
    'instant',
    'rank',
    'code',
    'id',
  ])
  return { at, rank: Number(rank), communityCode, id }
}

/** Where the list of reports goes on: once something else was shown, all reports of that instant have been. */
function lastReportOf({ rank, communityCode, id }: InboxPosition): readonly string[] {
  return INBOX_KINDS[rank] === 'report' ? [communityCode, id] : LAST
}
