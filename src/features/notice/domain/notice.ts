import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

/** A notice in a list: without its text. */
export type NoticeSummary = Reply<'listNotices'>['items'][number]
export type Notice = Reply<'getNotice'>
export type NewNotice = operations['createNotice']['requestBody']['content']['application/json']

export type NoticeCategory = NoticeSummary['category']
export type NoticeStatus = NoticeSummary['status']
/** How many households were reached; only for whoever may see it. */
export type NoticeReach = NonNullable<NoticeSummary['reach']>

/** A household that a notice has not reached, or that somebody told. */
export type NoticeHousehold = Reply<'listNoticeHouseholds'>['items'][number]
export type DeliveryMeans = NonNullable<NoticeHousehold['means']>

/** Which notices a list holds; `public` and `console` are about one place. */
export type NoticeFilter = Pick<
  operations['listNotices']['parameters']['query'],
  'view' | 'communityCode' | 'gridCode'
>

/** Households that know, by whatever means. */
export function countInformed({ online, phone, door, paper }: NoticeReach): number {
  return online + phone + door + paper
}

/** Whether it still holds. What was kept on the phone may have expired since it was fetched. */
export function statusAt(
  { status, expiresAt }: Pick<NoticeSummary, 'status' | 'expiresAt'>,
  now: number,
): NoticeStatus {
  return status === 'current' && Date.parse(expiresAt) <= now ? 'expired' : status
}
