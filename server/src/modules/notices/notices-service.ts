import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { isWithin } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { PlacesService } from '../places/places-service'
import { audiencesOf, type NoticeFilter } from './audiences'
import {
  acknowledgementNotAsked,
  alreadyWithdrawn,
  expiresAtOutOfRange,
  unknownTarget,
} from './notices-errors'
import { canRead, canView, isCommitteeOf } from './notices-policy'
import * as repository from './notices-repository'
import { assertCurrent, expiryProblem, statusOf } from './notices-state'
import type { Notice, NoticeDraft, NoticeForActor } from './notices-types'
import { storeReads } from './reads-repository'
import { viewNotice, viewNotices, viewWorkedNotices } from './view-notices'

export interface NoticesService {
  /**
   * Newest first. Expired and withdrawn notices are in the console view only.
   * @throws DomainError `signed_out`, `forbidden`, `area_required`, `filter_unusable` as the view demands
   */
  listNotices(
    actor: Actor | undefined,
    filter: NoticeFilter,
    page: PageRequest,
  ): Promise<Page<NoticeForActor>>
  /** @throws DomainError `not_found`; `notice_expired` or `notice_withdrawn` for all but the committee */
  getNotice(actor: Actor | undefined, id: TenantId): Promise<NoticeForActor>
  /** @throws DomainError `forbidden`, `unknown_area`, `expires_at_out_of_range` */
  createNotice(actor: Actor, draft: NoticeDraft, request: WriteRequest): Promise<NoticeForActor>
  /**
   * Marks the notice read for each of the actor's households inside the target area.
   * @throws DomainError `not_found`, `forbidden` without such a household, `notice_expired`, `notice_withdrawn`,
   *   `acknowledgement_not_asked`
   */
  readNotice(
    actor: Actor,
    reading: { id: TenantId; acknowledges: boolean },
    request: WriteRequest,
  ): Promise<NoticeForActor>
  /** @throws DomainError `not_found`, `forbidden`, `notice_expired`, `notice_already_withdrawn` */
  withdrawNotice(
    actor: Actor,
    withdrawal: { id: TenantId; reason: string },
    request: WriteRequest,
  ): Promise<NoticeForActor>
}

export function createNoticesService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  places: PlacesService
}): NoticesService {
  const { db, clock, unitOfWork, places } = deps

  const view = (actor: Actor | undefined, notice: Notice): Promise<NoticeForActor> =>
    viewNotice(db, notice, actor, clock.now())

  return {
    async listNotices(actor, filter, page) {
      const now = clock.now()
      const currentAt = filter.view === 'console' ? undefined : now
      const audiences = audiencesOf(actor, filter)
      const { items, nextCursor } = await repository.listNotices(db, audiences, page, currentAt)
      const isWork = filter.view === 'console' || filter.view === 'worker'
      const viewAll = isWork ? viewWorkedNotices : viewNotices
      return { items: await viewAll(db, items, actor, now), nextCursor }
    },
    async getNotice(actor, id) {
      const notice = await getStored(db, id)
      const now = clock.now()
      if (!canView(actor, notice, statusOf(notice, now))) assertCurrent(notice, now)
      return view(actor, notice)
    },
    async createNotice(actor, draft, request) {
      const communityCode = draft.areaCode.slice(0, 12)
      if (!isCommitteeOf(actor, communityCode)) throw forbidden()
      if (!(await places.hasLocalArea(draft.areaCode))) throw unknownTarget()
      const write = { communityCode, operation: 'create_notice', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        const problem = expiryProblem(draft.expiresAt, now)
        if (problem) throw expiresAtOutOfRange(problem)
        const stored = { ...draft, authorAccountId: actor.accountId }
        const notice = await repository.insertNotice(trx, stored, now)
        return { subjectId: formatTenantId(notice), result: { id: notice.id } }
      })
      return view(actor, await getStored(db, { communityCode, id }))
    },
    async readNotice(actor, { id, acknowledges }, request) {
      const write = { communityCode: id.communityCode, operation: 'read_notice', request }
      await unitOfWork.write(write, async (trx, now) => {
        const notice = await getStored(trx, id)
        if (!canRead(actor, notice)) throw forbidden()
        assertCurrent(notice, now)
        if (acknowledges && !notice.asksAcknowledgement) throw acknowledgementNotAsked()
        const householdIds = householdsInside(actor, notice.areaCode)
        await storeReads(trx, id, { accountId: actor.accountId, householdIds, acknowledges }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return view(actor, await getStored(db, id))
    },
    async withdrawNotice(actor, { id, reason }, request) {
      const write = { communityCode: id.communityCode, operation: 'withdraw_notice', request }
      await unitOfWork.write(write, async (trx, now) => {
        const notice = await getStored(trx, id)
        if (!isCommitteeOf(actor, id.communityCode)) throw forbidden()
        if (statusOf(notice, now) === 'expired') assertCurrent(notice, now)
        if (!(await repository.markWithdrawn(trx, id, reason, now))) throw alreadyWithdrawn()
        return { subjectId: formatTenantId(id), result: null }
      })
      return view(actor, await getStored(db, id))
    },
  }
}

async function getStored(db: Kysely<Database>, id: TenantId): Promise<Notice> {
  const notice = await repository.findNotice(db, id)
  if (!notice) throw notFound('notice')
  return notice
}

function householdsInside(actor: Actor, areaCode: string): string[] {
  return actor.memberships
    .filter(({ gridCode }) => isWithin(areaCode, gridCode))
    .map(({ householdId }) => householdId)
}
