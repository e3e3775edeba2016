import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

/** A notice in a list: without its text. */
export type NoticeSummary = Reply<'listNotices'>['items'][number]
export type Notice = Reply<'getNotice'>
export type NewNotice = operations['createNotice']['requestBody']['content']['application/json']

export type NoticeCorrection =
  operations['correctNotice']['requestBody']['content']['application/json']
/** What a notice said until a correction took its place. */
export type NoticeVersion = Reply<'listNoticeVersions'>['items'][number]

export type NoticeCategory = NoticeSummary['category']
/** Only a group of the homes; null for all. */
export type NoticeGroup = NonNullable<NoticeSummary['audience']>
export type NoticeStatus = NoticeSummary['status']
/** How many households were reached; only for whoever may see it. */
export type NoticeReach = NonNullable<NoticeSummary['reach']>

/** A household that a notice has not reached, or that somebody told. */
export type NoticeHousehold = Reply<'listNoticeHouseholds'>['items'][number]
export type DeliveryMeans = NonNullable<NoticeHousehold['means']>

/** Which notices a list holds; `public` and `console` are about one place. */
export type NoticeFilter = Pick<
  operations['listNotices']['parameters']['query'],
  'view' | 'communityCode' | 'gridCode' | 'isPinned'
>

/** A mobile number as people usually write it; the service looks closer. */
export function hasMobilePhone(...texts: readonly string[]): boolean {
  return texts.some((text) => /1[3-9](?:[-\s]?\d){9}/.test(text))
}

/** Households that know, by whatever means. */
export function countInformed({ online, phone, door, paper }: NoticeReach): number {
  return online + phone + door + paper
}

/** When it was to be looked at, if that moment has passed; undefined for what is right or ends by itself. */
export function overdueSince(
  { review }: Pick<NoticeSummary, 'review'>,
  now: number,
): string | undefined {
  return review && Date.parse(review.dueAt) <= now ? review.dueAt : undefined
}

/** Its end, or when it has to be looked at again. */
export function endOf({ review, expiresAt }: Pick<NoticeSummary, 'review' | 'expiresAt'>): string {
  return review?.dueAt ?? expiresAt
}

/** Until it is out nobody has read it, so that it is simply written anew. @param now milliseconds */
export function isOutAt({ publishedAt }: Pick<NoticeSummary, 'publishedAt'>, now: number): boolean {
  return Date.parse(publishedAt) <= now
}

/** Whether it still holds. What was kept on the phone may have gone out or expired since it was fetched. */
export function statusAt(
  { status, publishedAt, expiresAt }: Pick<NoticeSummary, 'status' | 'publishedAt' | 'expiresAt'>,
  now: number,
): NoticeStatus {
  if (status === 'withdrawn') return status
  if (Date.parse(expiresAt) <= now) return 'expired'
  return Date.parse(publishedAt) > now ? status : 'current'
}
