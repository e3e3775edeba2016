import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import type { NoticeForActor } from '../../../modules/notices/notices-types'
import type { NoticeSchema, NoticeSummarySchema } from './schemas'

export function presentNotice(view: NoticeForActor): Static<typeof NoticeSchema> {
  const { body, withdrawnReason, version } = view.notice
  const head = presentNoticeSummary(view)
  return { ...head, body, withdrawnReason, version, abilities: { ...view.abilities } }
}

/** What a list shows; without the text, so that a page of it stays small. */
export function presentNoticeSummary(view: NoticeForActor): Static<typeof NoticeSummarySchema> {
  const { notice, status, review, archive, isRead, isAcknowledged, reach } = view
  return {
    id: formatTenantId(notice),
    communityCode: notice.communityCode,
    areaCode: notice.areaCode,
    areaName: notice.areaName,
    communityName: notice.communityName,
    buildings: notice.buildings.map(({ id, name }) => ({
      id: formatTenantId({ communityCode: notice.communityCode, id }),
      name,
    })),
    audience: notice.audience,
    category: notice.category,
    title: notice.title,
    status,
    asksAcknowledgement: notice.asksAcknowledgement,
    authorName: notice.authorName,
    publishedAt: notice.publishedAt.toISOString(),
    expiresAt: notice.expiresAt.toISOString(),
    review: review && { ...review, dueAt: review.dueAt.toISOString() },
    archive: archive && { ...archive, at: archive.at.toISOString() },
    withdrawnAt: notice.withdrawnAt?.toISOString() ?? null,
    isPinned: notice.isPinned,
    correctedAt: notice.correctedAt?.toISOString() ?? null,
    isRead,
    isAcknowledged,
    reach: reach && { ...reach },
  }
}
