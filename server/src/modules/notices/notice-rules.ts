import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { AttachmentChange } from './change-attachments'
import {
  expiresAtOutOfRange,
  nothingCorrected,
  noticeCorrected,
  noticeToNobody,
  publishesAtOutOfRange,
  tooManyPinned,
  unknownBuilding,
} from './notices-errors'
import * as repository from './notices-repository'
import { expiryProblem, scheduleProblem } from './notices-state'
import type { Notice, NoticeCorrection, NoticeDraft } from './notices-types'
import { assertPublishable } from './personal-numbers'
import { countReachOf } from './reach-repository'

/** @throws DomainError `unknown_building` unless all of them stand in the area */
export async function assertBuildings(
  db: Kysely<Database>,
  { areaCode, buildings }: NoticeDraft,
): Promise<void> {
  if (buildings.length === 0) return
  const communityCode = areaCode.slice(0, 12)
  const areHere = buildings.every((each) => each.communityCode === communityCode)
  const ids = [...new Set(buildings.map(({ id }) => id))]
  const count = areHere ? await repository.countBuildings(db, areaCode, ids) : 0
  if (count !== ids.length) throw unknownBuilding()
}

/**
 * A whole area may be empty: its roster may come later, and anybody reads what is public. Who picks buildings or a group
 * means somebody.
 * @throws DomainError `notice_to_nobody` unless some home of them is to be informed now
 */
export async function assertSomebody(
  trx: Transaction<Database>,
  notice: TenantId,
  { audience, buildings }: NoticeDraft,
): Promise<void> {
  if (!audience && buildings.length === 0) return
  if ((await countReachOf(trx, notice)).households > 0) return
  throw noticeToNobody(audience ? 'audience' : 'buildingIds')
}

/** @throws DomainError `publishes_at_out_of_range`, `expires_at_out_of_range` */
export function assertTimes({ publishesAt, endsAt }: NoticeDraft, now: Date): void {
  const schedule = publishesAt && scheduleProblem(publishesAt, now)
  if (schedule) throw publishesAtOutOfRange(schedule)
  const expiry = expiryProblem(endsAt, publishesAt ?? now)
  if (expiry) throw expiresAtOutOfRange(expiry)
}

/**
 * @throws DomainError `notice_corrected`, `nothing_corrected`, `notice_personal_data`, `notice_phone_unconfirmed`,
 *   `expires_at_out_of_range`
 */
export function assertCorrection(
  notice: Notice,
  correction: NoticeCorrection,
  files: AttachmentChange,
  now: Date,
): void {
  assertChanges(notice, correction, files)
  const { title, body, reason = '', phonesArePublic, endsAt } = correction
  assertPublishable({ title, body, reason }, phonesArePublic)
  const problem = expiryProblem(endsAt, notice.publishedAt > now ? notice.publishedAt : now)
  if (problem) throw expiresAtOutOfRange(problem)
}

function assertChanges(
  notice: Notice,
  correction: NoticeCorrection,
  { added, endedIds }: AttachmentChange,
): void {
  if (notice.version !== correction.version) throw noticeCorrected()
  // Earlier texts can be withheld also where the present one says nothing of anybody.
  const isSame =
    !correction.removesPersonalData &&
    added.length + endedIds.length === 0 &&
    notice.title === correction.title &&
    notice.body === correction.body &&
    (notice.reviewAt ?? notice.expiresAt).getTime() === correction.endsAt.getTime()
  if (isSame) throw nothingCorrected()
}

const MAX_PINNED = 3

/** @throws DomainError `too_many_pinned` */
export async function assertRoomOnTop(
  trx: Transaction<Database>,
  communityCode: string,
  now: Date,
): Promise<void> {
  await repository.holdCommunity(trx, communityCode)
  if ((await repository.countPinned(trx, communityCode, now)) >= MAX_PINNED) throw tooManyPinned()
}
