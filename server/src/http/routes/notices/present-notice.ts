import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import type { NoticeAttachment, NoticeForActor } from '../../../modules/notices/notices-types'
import type { AttachmentSchema, NoticeSchema, NoticeSummarySchema } from './schemas'

/** Gives the address of a file. */
type LinkTo = (uploadId: string) => string

export function presentNotice(view: NoticeForActor, linkTo: LinkTo): Static<typeof NoticeSchema> {
  const { body, withdrawnReason, version } = view.notice
  return {
    ...presentNoticeSummary(view),
    body,
    attachments: presentAttachments(view.attachments, linkTo),
    withdrawnReason,
    version,
    abilities: { ...view.abilities },
  }
}

export function presentAttachments(
  attachments: readonly NoticeAttachment[],
  linkTo: LinkTo,
): Static<typeof AttachmentSchema>[] {
  return attachments.map(({ uploadId, contentType, name, byteSize }) => ({
    id: uploadId,
    kind: contentType === 'application/pdf' ? 'pdf' : 'photo',
    name,
    byteSize,
    url: linkTo(uploadId),
  }))
}

/** What a list shows; without the text, so that a page of it stays small. */
export function presentNoticeSummary(view: NoticeForActor): Static<typeof NoticeSummarySchema> {
  const { notice, status, review, archive, isRead, isAcknowledged, isChangedSinceRead, reach } =
    view
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
    isChangedSinceRead,
    reach: reach && { ...reach },
  }
}
