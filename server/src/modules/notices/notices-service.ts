import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import type { PlacesService } from '../places/places-service'
import { insertAttachments } from './attachments-repository'
import { audiencesOf, homesOf, type NoticeFilter } from './audiences'
import { changeAttachments, discardAttachments, planAttachments } from './change-attachments'
import { holdStanding } from './hold-standing'
import {
  assertBuildings,
  assertCorrection,
  assertRoomOnTop,
  assertSomebody,
  assertTimes,
} from './notice-rules'
import {
  acknowledgementNotAsked,
  alreadyWithdrawn,
  noticeCorrected,
  noticeExpired,
  reasonRequired,
  unknownTarget,
} from './notices-errors'
import { canView, isCommitteeOf } from './notices-policy'
import * as repository from './notices-repository'
import { assertCurrent, statusOf } from './notices-state'
import type {
  Notice,
  NoticeCorrection,
  NoticeDraft,
  NoticeForActor,
  NoticeVersion,
  Reach,
} from './notices-types'
import { assertPublishable, assertReasonPublic, isUnpublishable } from './personal-numbers'
import { countReachOf, keepReach } from './reach-repository'
import { listAddressedHomes, storeReads } from './reads-repository'
import { tellChanged, tellCorrected, tellPublished, tellWithdrawn } from './tell-notice'
import { forgetReach, keepVersion, listVersions, rewriteNotice } from './versions-repository'
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
  /** @throws DomainError `not_found`; `notice_withdrawn` for all but the committee */
  getNotice(actor: Actor | undefined, id: TenantId): Promise<NoticeForActor>
  /**
   * @throws DomainError `forbidden`, `unknown_area`, `notice_to_nobody`, `publishes_at_out_of_range`, `expires_at_out_of_range`, `too_many_pinned`, `upload_unknown`,
   *   `notice_personal_data`, `notice_phone_unconfirmed`
   */
  createNotice(actor: Actor, draft: NoticeDraft, request: WriteRequest): Promise<NoticeForActor>
  /**
   * Marks the notice read for each of the actor's households inside the target area.
   * @throws DomainError `not_found`, `forbidden` without such a household, `notice_expired`, `notice_withdrawn`,
   *   `acknowledgement_not_asked`, `notice_corrected` when another text was read
   */
  readNotice(
    actor: Actor,
    reading: { id: TenantId; acknowledges: boolean; version?: number | undefined },
    request: WriteRequest,
  ): Promise<NoticeForActor>
  /**
   * 更正: new words in the place of those that are out, with why; everybody reads what it said before. Where everybody is
   * asked again, whom it had reached counts no more. Where personal data is taken out, nobody reads what it said before.
   * One that is not out yet is simply written anew, as nobody read it.
   * @throws DomainError `not_found`, `forbidden`, `notice_expired`, `notice_withdrawn`, `notice_corrected`,
   *   `nothing_corrected`, `reason_required`, `expires_at_out_of_range`, `upload_unknown`, `notice_personal_data`, `notice_phone_unconfirmed`
   */
  correctNotice(
    actor: Actor,
    correction: NoticeCorrection,
    request: WriteRequest,
  ): Promise<NoticeForActor>
  /** The last first. @throws DomainError those of `getNotice` */
  listVersions(
    actor: Actor | undefined,
    id: TenantId,
    page: PageRequest,
  ): Promise<Page<NoticeVersion>>
  /** 置顶. @throws DomainError `not_found`, `forbidden`, `notice_expired`, `notice_withdrawn`, `too_many_pinned` */
  pinNotice(
    actor: Actor,
    pin: { readonly id: TenantId; readonly isPinned: boolean },
    request: WriteRequest,
  ): Promise<NoticeForActor>
  /**
   * Its files go with it, for everybody; whoever has read it is told, and everybody reads why.
   * @throws DomainError `not_found`, `forbidden`, `notice_expired`, `notice_already_withdrawn`, `notice_personal_data`
   */
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
  media: MediaService
}): NoticesService {
  const { db, clock, unitOfWork, places, media } = deps

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
      await assertBuildings(db, draft)
      assertPublishable({ title: draft.title, body: draft.body }, draft.phonesArePublic)
      const write = { communityCode, operation: 'create_notice', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        assertTimes(draft, now)
        if (draft.isPinned) await assertRoomOnTop(trx, communityCode, now)
        const { accountId } = actor
        const stored = { ...draft, authorAccountId: accountId }
        const notice = await repository.insertNotice(trx, stored, now)
        await assertSomebody(trx, notice, draft)
        const files = await media.attachFiles(trx, accountId, draft.attachments, now)
        await insertAttachments(trx, notice, files, 0)
        await tellPublished(trx, notice, draft.publishesAt ?? now)
        return { subjectId: formatTenantId(notice), result: { id: notice.id } }
      })
      return view(actor, await getStored(db, { communityCode, id }))
    },
    async readNotice(actor, { id, acknowledges, version }, request) {
      const write = { communityCode: id.communityCode, operation: 'read_notice', request }
      await unitOfWork.write(write, async (trx, now) => {
        await repository.keepNotice(trx, id)
        const notice = await getStored(trx, id)
        const here = actor.memberships.filter((each) => each.communityCode === id.communityCode)
        const householdIds = await listAddressedHomes(trx, id, homesOf(here))
        if (householdIds.length === 0) throw forbidden()
        assertCurrent(notice, now)
        if (version !== undefined && version !== notice.version) throw noticeCorrected()
        if (acknowledges && !notice.asksAcknowledgement) throw acknowledgementNotAsked()
        await storeReads(
          trx,
          notice,
          { accountId: actor.accountId, householdIds, acknowledges },
          now,
        )
        return { subjectId: formatTenantId(id), result: null }
      })
      return view(actor, await getStored(db, id))
    },
    async correctNotice(actor, correction, request) {
      const { id } = correction
      const write = { communityCode: id.communityCode, operation: 'correct_notice', request }
      await unitOfWork.write(write, async (trx, now) => {
        const notice = await holdStanding(trx, actor, id, now)
        const files = await planAttachments(trx, notice, correction.attachments)
        assertCorrection(notice, correction, files, now)
        const { accountId } = actor
        const removesPersonalData =
          correction.removesPersonalData || isUnpublishable([notice.title, notice.body])
        const isOut = notice.publishedAt <= now
        if (isOut) {
          const change = { ...correction, removesPersonalData, accountId }
          await keepEarlier(trx, notice, change, now)
        }
        await rewriteNotice(trx, notice, { ...correction, isOut }, now)
        await changeAttachments(trx, media, { ...files, notice, accountId }, now)
        if (removesPersonalData || !isOut) {
          await discardAttachments(trx, media, { notice, isAll: false }, now)
        }
        if (isOut) await tellAnew(trx, notice, correction, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return view(actor, await getStored(db, id))
    },
    async listVersions(actor, id, page) {
      const notice = await getStored(db, id)
      const now = clock.now()
      if (!canView(actor, notice, statusOf(notice, now))) assertCurrent(notice, now)
      return listVersions(db, id, page)
    },
    async pinNotice(actor, { id, isPinned }, request) {
      const { communityCode } = id
      const operation = isPinned ? 'pin_notice' : 'unpin_notice'
      await unitOfWork.write({ communityCode, operation, request }, async (trx, now) => {
        const notice = await holdStanding(trx, actor, id, now)
        if (isPinned && !notice.isPinned) await assertRoomOnTop(trx, communityCode, now)
        await repository.setPinned(trx, id, isPinned)
        return { subjectId: formatTenantId(id), result: null }
      })
      return view(actor, await getStored(db, id))
    },
    async withdrawNotice(actor, { id, reason }, request) {
      const write = { communityCode: id.communityCode, operation: 'withdraw_notice', request }
      await unitOfWork.write(write, async (trx, now) => {
        const notice = await getStored(trx, id)
        if (!isCommitteeOf(actor, id.communityCode)) throw forbidden()
        if (statusOf(notice, now) === 'expired') throw noticeExpired()
        assertReasonPublic(reason)
        if (!(await repository.markWithdrawn(trx, id, reason, now))) throw alreadyWithdrawn()
        await keepReach(trx, id)
        await tellWithdrawn(trx, id, now)
        await discardAttachments(trx, media, { notice, isAll: true }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return view(actor, await getStored(db, id))
    },
  }
}

/** What it said until now stays readable with why. @throws DomainError `reason_required` */
async function keepEarlier(
  trx: Transaction<Database>,
  notice: Notice,
  correction: NoticeCorrection & { readonly accountId: string },
  now: Date,
): Promise<void> {
  const { reason } = correction
  if (reason === undefined) throw reasonRequired()
  const reachedHouseholds = correction.asksAgain ? sumOf(await countReachOf(trx, notice)) : null
  await keepVersion(trx, notice, { ...correction, reason, reachedHouseholds }, now)
}

/** Where everybody is asked again, whom it had reached counts no more and everybody is told; else whoever has read it. */
async function tellAnew(
  trx: Transaction<Database>,
  notice: Notice,
  { asksAgain }: NoticeCorrection,
  now: Date,
): Promise<void> {
  if (!asksAgain) return tellChanged(trx, notice, now)
  await forgetReach(trx, notice)
  await tellCorrected(trx, notice, now)
}

async function getStored(db: Kysely<Database>, id: TenantId): Promise<Notice> {
  const notice = await repository.findNotice(db, id)
  if (!notice) throw notFound('notice')
  return notice
}

function sumOf({ online, phone, door, paper }: Reach): number {
  return online + phone + door + paper
}
