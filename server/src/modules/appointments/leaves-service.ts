import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { notFound } from '../../lib/domain-error'
import { dayAt, endOfDay, startOfDay } from '../../lib/shanghai-time'
import type { Actor } from '../identity/identity-types'
import { datesInvalid, leaveOver, leaveOverlaps } from './appointments-errors'
import { mayEnterLeave, officeCodeOf } from './appointments-policy'
import type { Post } from './appointments-types'
import * as repository from './leaves-repository'
import * as posts from './posts-repository'
import { MAX_AHEAD_MS } from './terms'

/** 请假: whole days on which a grid worker is not asked. Nobody asks why. */
export interface LeavesService {
  /** The grids the actor works in, with the actor's leave. */
  listOwn(actor: Actor): Promise<Post[]>
  /**
   * For oneself or, by the committee, for a worker of its grids; it holds in every grid that worker has.
   * @throws DomainError `not_found`, `leave_overlaps`, `appointment_dates_invalid`
   */
  enter(
    actor: Actor,
    leave: {
      readonly appointmentId: string
      /** `YYYY-MM-DD`, the first and the last day. */
      readonly fromDay: string
      readonly untilDay: string
    },
    request: WriteRequest,
  ): Promise<string>
  /** @throws DomainError `not_found`, `leave_over` */
  takeBack(actor: Actor, id: string, request: WriteRequest): Promise<void>
}

export function createLeavesService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
}): LeavesService {
  const { db, clock, unitOfWork } = deps

  return {
    listOwn: (actor) => posts.listGridPostsOf(db, actor.accountId, clock.now()),
    async enter(actor, { appointmentId, fromDay, untilDay }, request) {
      const post = await posts.findPost(db, appointmentId, clock.now())
      if (!post || !mayEnterLeave(actor, post)) throw notFound('appointment')
      const { accountId } = post
      const write = { communityCode: officeCodeOf(post), operation: 'enter_leave', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        assertDays({ fromDay, untilDay }, now)
        const days = { startsAt: startOfDay(fromDay), endsAt: endOfDay(untilDay) }
        await repository.lockAccount(trx, accountId)
        if (await repository.hasLeaveWithin(trx, accountId, days)) throw leaveOverlaps()
        const leave = { ...days, accountId, byAccountId: actor.accountId }
        const made = await repository.insertLeave(trx, leave, now)
        return { subjectId: made, result: { id: made } }
      })
      return id
    },
    async takeBack(actor, id, request) {
      const accountId = await repository.findLeaveAccount(db, id)
      if (accountId === undefined) throw notFound('leave')
      const own = await posts.listGridPostsOf(db, accountId, clock.now())
      const post = own.find((each) => mayEnterLeave(actor, each))
      if (!post) throw notFound('leave')
      const write = { communityCode: officeCodeOf(post), operation: 'take_back_leave', request }
      await unitOfWork.write(write, async (trx, now) => {
        if (!(await repository.takeBackLeave(trx, id, now))) throw leaveOver()
        return { subjectId: id, result: null }
      })
    },
  }
}

/** @throws DomainError `appointment_dates_invalid` */
function assertDays({ fromDay, untilDay }: { fromDay: string; untilDay: string }, now: Date): void {
  if (fromDay < dayAt(now)) throw datesInvalid('fromDay')
  const latest = dayAt(new Date(now.getTime() + MAX_AHEAD_MS))
  if (untilDay < fromDay || untilDay > latest) throw datesInvalid('untilDay')
}
