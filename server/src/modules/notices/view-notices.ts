import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { abilitiesOf } from './notices-policy'
import { statusOf } from './notices-state'
import type { Notice, NoticeForActor, Reach } from './notices-types'
import { countReach, findReads } from './reads-repository'

/** Adds what one person may see and do at this moment. Reach is counted only for those who may see it. */
export async function viewNotices(
  db: Kysely<Database>,
  notices: readonly Notice[],
  actor: Actor | undefined,
  now: Date,
): Promise<NoticeForActor[]> {
  const reads = actor ? await findReads(db, notices, actor.accountId) : new Map()
  const views = notices.map((notice) => {
    const status = statusOf(notice, now)
    return { notice, status, abilities: abilitiesOf(actor, notice, status) }
  })
  const reaches = await countVisibleReach(
    db,
    views.filter(({ abilities }) => abilities.viewReach).map(({ notice }) => notice),
  )
  return views.map((view) => {
    const read = reads.get(formatTenantId(view.notice))
    return {
      ...view,
      isRead: read !== undefined,
      isAcknowledged: read?.isAcknowledged ?? false,
      reach: reaches.get(view.notice) ?? null,
    }
  })
}

/** One query a community; a page rarely spans more than one. */
async function countVisibleReach(
  db: Kysely<Database>,
  notices: readonly Notice[],
): Promise<ReadonlyMap<Notice, Reach>> {
  const counted = new Map<Notice, Reach>()
  for (const communityCode of new Set(notices.map((notice) => notice.communityCode))) {
    const ofCommunity = notices.filter((notice) => notice.communityCode === communityCode)
    const reaches = await countReach(
      db,
      communityCode,
      ofCommunity.map(({ id }) => id),
    )
    for (const notice of ofCommunity) {
      const reach = reaches.get(notice.id)
      if (reach) counted.set(notice, reach)
    }
  }
  return counted
}
