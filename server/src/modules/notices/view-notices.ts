import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { attachmentsAt, listAttachments } from './attachments-repository'
import { homesOf } from './audiences'
import { abilitiesOf, canViewReach, gridsToDeliverIn } from './notices-policy'
import { archiveOf, reviewOf, statusOf } from './notices-state'
import type { Notice, NoticeForActor, Reach } from './notices-types'
import { countReach, countReachOf } from './reach-repository'
import { findReads, listForHomes } from './reads-repository'

/** Adds what one person may see and do at this moment; without reach, which is dear to count for a list of many. */
export async function viewNotices(
  db: Kysely<Database>,
  notices: readonly Notice[],
  actor: Actor | undefined,
  now: Date,
): Promise<NoticeForActor[]> {
  const reads = actor ? await findReads(db, notices, actor.accountId) : new Map()
  const mine = actor ? await findMine(db, notices, actor) : new Set()
  return notices.map((notice) => {
    const status = statusOf(notice, now)
    const read = reads.get(formatTenantId(notice))
    const review = reviewOf(notice, now)
    const isForMe = mine.has(formatTenantId(notice))
    const isReviewDue = review?.isOverdue ?? false
    return {
      notice,
      attachments: [],
      status,
      review,
      archive: archiveOf(notice, now),
      abilities: abilitiesOf(actor, notice, { status, isForMe, isReviewDue }),
      isRead: read !== undefined,
      isAcknowledged: read?.isAcknowledged ?? false,
      isChangedSinceRead: read !== undefined && read.version < notice.version,
      reach: null,
    }
  })
}

/** Which of these notices are for a home of the actor's; keys are public ids. */
async function findMine(
  db: Kysely<Database>,
  notices: readonly Notice[],
  { memberships }: Actor,
): Promise<ReadonlySet<string>> {
  const mine = new Set<string>()
  for (const communityCode of new Set(memberships.map((each) => each.communityCode))) {
    const here = notices.filter((each) => each.communityCode === communityCode)
    if (here.length === 0) continue
    const homes = homesOf(memberships.filter((each) => each.communityCode === communityCode))
    const noticeIds = here.map(({ id }) => id)
    for (const id of await listForHomes(db, communityCode, { noticeIds, homes })) {
      mine.add(formatTenantId({ communityCode, id }))
    }
  }
  return mine
}

/** The same with the reach among the households the actor works for; one query a community, and a page rarely spans more. */
export async function viewWorkedNotices(
  db: Kysely<Database>,
  notices: readonly Notice[],
  actor: Actor | undefined,
  now: Date,
): Promise<NoticeForActor[]> {
  const views = await viewNotices(db, notices, actor, now)
  const reaches = new Map<string, Reach>()
  for (const communityCode of new Set(notices.map((notice) => notice.communityCode))) {
    const community = { communityCode, areaCode: communityCode, heirCodes: [] }
    const gridCodes = gridsToDeliverIn(actor, community)
    const noticeIds = notices
      .filter((each) => each.communityCode === communityCode)
      .map(({ id }) => id)
    for (const [id, reach] of await countReach(db, communityCode, { noticeIds, gridCodes })) {
      reaches.set(formatTenantId({ communityCode, id }), reach)
    }
  }
  return views.map((view) => ({
    ...view,
    reach: reaches.get(formatTenantId(view.notice)) ?? null,
  }))
}

/** One notice on its own, with its files, and its reach for whoever may know it. */
export async function viewNotice(
  db: Kysely<Database>,
  notice: Notice,
  actor: Actor | undefined,
  now: Date,
): Promise<NoticeForActor> {
  const [view] = await viewNotices(db, [notice], actor, now)
  if (!view) throw new Error('A notice was lost while it was looked at')
  const reach: Reach = await countReachOf(db, notice)
  const attachments = attachmentsAt(await listAttachments(db, notice), notice.version)
  return { ...view, attachments, reach: canViewReach(actor, notice, reach) ? reach : null }
}
