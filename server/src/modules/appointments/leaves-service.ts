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
import { tellLeave } from './tell-posts'
import { MAX_AHEAD_MS } from './terms'

/** 请假: whole days on which a grid worker is not asked. Nobody asks why. */
export interface LeavesService {
  /** The grids the actor works in, with the actor's leave. */
  listOwn(actor: Actor): Promise<Post[]>
  /**
   * For oneself in all grids one has or, by the committee, for a worker in the grids of its community; who did not enter it
   * is told.
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
  /** By whoever may enter leave in all grids it covers. @throws DomainError `not_found`, `leave_over` */
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
        const isOwn = accountId === actor.accountId
        const leave = { ...days, accountId, areaCode: isOwn ? null : officeCodeOf(post) }
        await repository.lockAccount(trx, accountId)
        if (await repository.hasLeaveWithin(trx, leave)) throw leaveOverlaps()
        const byAccountId = actor.accountId
        const made = await repository.insertLeave(trx, { ...leave, byAccountId }, now)
        await tellLeave(trx, { ...leave, id: made, kind: 'leave_entered', byAccountId }, now)
        return { subjectId: made, result: { id: made } }
      })
      return id
    },
    async takeBack(actor, id, request) {
      const leave = await repository.findLeave(db, id)
      if (!leave) throw notFound('leave')
      const all = await posts.listGridPostsOf(db, leave.accountId, clock.now())
      const covered = all.filter((post) => [null, officeCodeOf(post)].includes(leave.areaCode))
      const [post] = covered
      if (!post || !covered.every((each) => mayEnterLeave(actor, each))) throw notFound('leave')
      const write = { communityCode: officeCodeOf(post), operation: 'take_back_leave', request }
      await unitOfWork.write(write, async (trx, now) => {
        if (!(await repository.takeBackLeave(trx, id, now))) throw leaveOver()
        const { accountId: byAccountId } = actor
        await tellLeave(trx, { ...leave, id, kind: 'leave_taken_back', byAccountId }, now)
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
