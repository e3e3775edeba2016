import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { holdStanding } from './hold-standing'
import { expiresAtOutOfRange, reviewNotAsked, reviewNotDue } from './notices-errors'
import { findNotice } from './notices-repository'
import { assertCurrent, expiryProblem, nextReview } from './notices-state'
import type { NoticeForActor } from './notices-types'
import { setReview } from './reviews-repository'
import { viewNotice } from './view-notices'

export interface NoticeReviewsService {
  /**
   * 内容没变，继续有效: it is still right, and will be looked at again then. Said once it is due, so that it never ends sooner.
   * @param review without `until` after the time the rules give it
   * @throws DomainError `not_found`, `forbidden`, `notice_expired`, `notice_withdrawn`, `review_not_asked`,
   *   `review_not_due`, `expires_at_out_of_range`
   */
  confirm(
    actor: Actor,
    review: { readonly id: TenantId; readonly until?: Date | undefined },
    request: WriteRequest,
  ): Promise<NoticeForActor>
}

export function createNoticeReviewsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
}): NoticeReviewsService {
  const { db, clock, unitOfWork } = deps
  return {
    async confirm(actor, { id, until }, request) {
      const write = { communityCode: id.communityCode, operation: 'confirm_notice', request }
      await unitOfWork.write(write, async (trx, now) => {
        const notice = await holdStanding(trx, actor, id, now)
        assertCurrent(notice, now)
        if (notice.reviewAt === null) throw reviewNotAsked()
        if (now < notice.reviewAt) throw reviewNotDue()
        const reviewAt = until ?? nextReview(now)
        const problem = expiryProblem(reviewAt, now)
        if (problem) throw expiresAtOutOfRange(problem)
        await setReview(trx, id, reviewAt)
        return { subjectId: formatTenantId(id), result: null }
      })
      const notice = await findNotice(db, id)
      if (!notice) throw new Error('A notice that was confirmed is gone')
      return viewNotice(db, notice, actor, clock.now())
    },
  }
}
