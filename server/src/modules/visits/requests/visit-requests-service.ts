import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import { addLimit, type TimeLimit } from '../../../lib/calendar'
import type { Clock } from '../../../lib/clock'
import { forbidden, notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import { dayAt, endOfDay } from '../../../lib/shanghai-time'
import { holdsRoleOver } from '../../identity/identity-policy'
import type { Actor } from '../../identity/identity-types'
import { keptUntil } from '../visit-retention'
import { visitedOnOutOfRange } from '../visits-errors'
import { visitsIn } from '../visits-policy'
import { countByGrid } from './grid-counts-repository'
import { assertImpersonal, createRequestTexts } from './request-texts'
import { tellAgreed, tellAsked, tellDeclined } from './tell-visits'
import {
  tooManyVisitRequests,
  visitDayOutOfRange,
  visitRequestEnded,
  visitRequestWaits,
} from './visit-requests-errors'
import { answers, homesOf, isHomeOf, isOwn } from './visit-requests-policy'
import * as repository from './visit-requests-repository'
import type {
  AgreedTime,
  GridRequestCounts,
  NewVisitRequest,
  SealedText,
  StoredRequest,
  VisitRequest,
} from './visit-requests-types'

const TIME_TO_ANSWER: TimeLimit = { amount: 3, unit: 'work_days' }
const MAX_IN_A_DAY = 3
const AGREED_WITHIN_DAYS = 60
/** Three in a day, forgotten within a few years: nobody comes near it. */
const MOST_OF_ONE = 5_000
/** Stands for what others of a home asked for, which may be about whoever looks. */
const UNTOLD = {
  purpose: 'other',
  forWhom: 'self',
  preferred: { day: null, part: 'any' },
  sealedWords: null,
} as const
const DAY_MS = 86_400_000

/** 约走访: homes ask their grid worker to come. */
export interface VisitRequestsService {
  /**
   * For a home of one's own, one at a time.
   * @throws DomainError `not_found`, `visit_day_out_of_range`, `visit_request_waits`, `too_many_visit_requests`
   */
  ask(actor: Actor, asked: NewVisitRequest, request: WriteRequest): Promise<TenantId>
  /** What one has asked for oneself, or another one of the home. @throws DomainError `not_found`, `visit_request_ended` */
  withdraw(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /**
   * The grid's worker says when somebody comes; again while nobody has been there. Where no worker does, the committee;
   * whoever asked is told.
   * @throws DomainError `not_found`, `visit_day_out_of_range`, `visit_request_ended`
   */
  agree(
    actor: Actor,
    agreement: { readonly id: TenantId; readonly time: AgreedTime },
    request: WriteRequest,
  ): Promise<void>
  /**
   * By the same; whoever asked is told, and reads why.
   * @throws DomainError `not_found`, `visit_request_ended`, `visit_reason_personal_data`
   */
  decline(
    actor: Actor,
    decision: { readonly id: TenantId; readonly reason: string },
    request: WriteRequest,
  ): Promise<void>
  /**
   * Ends a request with the visit it asked for, in the visit's transaction. One that ended while the worker's phone had no
   * network stays as it ended: somebody was there all the same.
   * @param visit with its day, `YYYY-MM-DD` in China
   * @throws DomainError `not_found` for another home's, and for a committee that does not answer it;
   *   `visited_on_out_of_range` for a day before it was asked for
   */
  endByVisit(
    trx: Transaction<Database>,
    actor: Actor,
    visit: { readonly request: TenantId; readonly household: TenantId; readonly day: string },
    now: Date,
  ): Promise<void>
  /** Newest first; of others of the home only that theirs is open, without their wish and words. */
  listMine(actor: Actor, page: PageRequest): Promise<Page<VisitRequest>>
  /** What an account asked for, newest first, with its words; for modules that look themselves at who asks. */
  listAllOf(accountId: string): Promise<readonly VisitRequest[]>
  /** Open ones in the grids one works in, or that are left to one's committee, the most urgent first. @throws DomainError `forbidden` */
  listOpen(actor: Actor, communityCode: string, page: PageRequest): Promise<Page<VisitRequest>>
  /** All that the committee knows: how many are open in which grid. @throws DomainError `forbidden` */
  countByGrid(actor: Actor, communityCode: string): Promise<readonly GridRequestCounts[]>
}

export function createVisitRequestsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  sealing: Sealing
}): VisitRequestsService {
  const { db, clock, unitOfWork } = deps
  const texts = createRequestTexts(deps.sealing)

  /** @throws DomainError `not_found`, `visit_request_ended` */
  async function holdOpen(
    trx: Transaction<Database>,
    id: TenantId,
    now: Date,
    mayAct: (request: StoredRequest) => boolean,
  ): Promise<StoredRequest> {
    const held = await repository.holdRequest(trx, id, now)
    if (!held || !mayAct(held)) throw notFound('visit request')
    if (!isOpen(held)) throw visitRequestEnded()
    return held
  }

  return {
    async ask(actor, asked, request) {
      const { household, preferred, words, ...rest } = asked
      const { communityCode } = household
      const write = { communityCode, operation: 'ask_for_visit', request: texts.hide(request) }
      const id = await unitOfWork.write(write, async (trx, now) => {
        const home = actor.memberships.find(
          (each) => each.communityCode === communityCode && each.householdId === household.id,
        )
        if (!home) throw notFound('household')
        if (preferred.day !== null) assertSoon(preferred.day, 'preferredOn', now)
        const { accountId } = actor
        const dayAgo = new Date(now.getTime() - DAY_MS)
        const recent = await repository.countRecent(trx, accountId, dayAgo)
        if (recent >= MAX_IN_A_DAY) throw tooManyVisitRequests()
        const dueAt = addLimit(now, TIME_TO_ANSWER)
        const sealedWords = texts.seal('words_sealed', words)
        const entry = { ...rest, household, preferred, accountId, sealedWords, dueAt }
        const made = await repository.insertRequest(trx, entry, now)
        if (made === undefined) throw visitRequestWaits()
        await tellAsked(trx, { gridCode: home.gridCode, except: accountId }, now)
        return { subjectId: formatTenantId({ communityCode, id: made }), result: made }
      })
      return { communityCode, id }
    },
    async withdraw(actor, id, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'withdraw_visit_request', request }
      await unitOfWork.write(write, async (trx, now) => {
        const held = await holdOpen(
          trx,
          id,
          now,
          (request) => isOwn(actor, request) || isHomeOf(actor, request.household),
        )
        await end(trx, held, { status: 'withdrawn', sealedReason: null }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async agree(actor, { id, time }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'agree_visit', request }
      await unitOfWork.write(write, async (trx, now) => {
        const held = await holdOpen(trx, id, now, (asked) => answers(actor, asked))
        assertSoon(time.day, 'day', now)
        await repository.agreeOn(trx, id, time, lastMomentOf(time.day))
        await tellAgreed(trx, held, time, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async decline(actor, { id, reason }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'decline_visit', request: texts.hide(request) }
      assertImpersonal(reason)
      await unitOfWork.write(write, async (trx, now) => {
        const held = await holdOpen(trx, id, now, (asked) => answers(actor, asked))
        const sealedReason = texts.seal('reason_sealed', reason)
        await end(trx, held, { status: 'declined', sealedReason }, now)
        await tellDeclined(trx, held, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async endByVisit(trx, actor, visit, now) {
      const held = await repository.holdRequest(trx, visit.request, now)
      const { communityCode, id } = visit.household
      if (held?.household.communityCode !== communityCode || held.household.id !== id) {
        throw notFound('visit request')
      }
      const isWorkers = visitsIn(actor, held.household.gridCode)
      if (!isWorkers && !(isOpen(held) && answers(actor, held))) throw notFound('visit request')
      if (!isOpen(held)) return
      if (visit.day < dayAt(held.askedAt)) throw visitedOnOutOfRange('before_asked')
      await end(trx, held, { status: 'visited', sealedReason: null }, now)
    },
    async listMine(actor, page) {
      const asked = { accountId: actor.accountId, homes: homesOf(actor) }
      const found = await repository.listOwnRequests(db, asked, page, clock.now())
      const items = found.items.map((request) =>
        texts.read(isOwn(actor, request) ? request : { ...request, ...UNTOLD }),
      )
      return { ...found, items }
    },
    async listAllOf(accountId) {
      const page = { limit: MOST_OF_ONE, cursor: undefined }
      const { items } = await repository.listOwnRequests(
        db,
        { accountId, homes: [] },
        page,
        clock.now(),
      )
      return items.map(texts.read)
    },
    async listOpen(actor, communityCode, page) {
      const gridCodes = actor.appointments
        .filter(
          ({ role, areaCode }) => role === 'grid_worker' && areaCode.startsWith(communityCode),
        )
        .map(({ areaCode }) => areaCode)
      const isCommittees = holdsRoleOver(actor, ['committee_member'], communityCode)
      if (gridCodes.length === 0 && !isCommittees) throw forbidden()
      const leftButOf = isCommittees ? homesOf(actor) : undefined
      const asked = { communityCode, gridCodes, leftButOf }
      const found = await repository.listOpenRequests(db, asked, page, clock.now())
      return { ...found, items: found.items.map(texts.read) }
    },
    async countByGrid(actor, communityCode) {
      if (!holdsRoleOver(actor, ['committee_member'], communityCode)) throw forbidden()
      return countByGrid(db, communityCode, clock.now())
    },
  }
}

/** What ended is kept for as long as a visit of its purpose on that day would be. */
function end(
  trx: Transaction<Database>,
  held: StoredRequest,
  outcome: {
    readonly status: 'visited' | 'declined' | 'withdrawn'
    readonly sealedReason: SealedText | null
  },
  now: Date,
): Promise<void> {
  const kept = { keptUntil: keptUntil(held.purpose, dayAt(now)) }
  return repository.endRequest(trx, held, { ...outcome, ...kept }, now)
}

function isOpen({ status }: StoredRequest): boolean {
  return status === 'waiting' || status === 'agreed'
}

/** @throws DomainError `visit_day_out_of_range` */
function assertSoon(day: string, field: 'preferredOn' | 'day', now: Date): void {
  const last = dayAt(new Date(now.getTime() + AGREED_WITHIN_DAYS * DAY_MS))
  if (day < dayAt(now) || day > last) throw visitDayOutOfRange(field)
}

/** Still that day for whoever reads it. */
function lastMomentOf(day: string): Date {
  return new Date(endOfDay(day).getTime() - 1)
}
