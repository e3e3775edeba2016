import type { operations } from '../../../../types/api.gen'

type Json<O extends keyof operations> = operations[O] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

/** A notice in a list: without its text. */
export type NoticeSummary = Json<'listNotices'>['items'][number]
export type Notice = Json<'getNotice'>
export type NewNotice = operations['createNotice']['requestBody']['content']['application/json']

export type NoticeCategory = NoticeSummary['category']
export type NoticeStatus = NoticeSummary['status']
/** How many households were reached; only for whoever may see it. */
export type NoticeReach = NonNullable<NoticeSummary['reach']>

/** Which notices a list holds; `public` and `console` are about one place. */
export type NoticeFilter = Pick<
  operations['listNotices']['parameters']['query'],
  'view' | 'communityCode' | 'gridCode'
>

/** A notice addressed to its whole community rather than to one grid. */
export function isForCommunity({
  areaCode,
  communityCode,
}: Pick<NoticeSummary, 'areaCode' | 'communityCode'>): boolean {
  return areaCode === communityCode
}

/** Whether it still holds. What was kept on the phone may have expired since it was fetched. */
export function statusAt(
  { status, expiresAt }: Pick<NoticeSummary, 'status' | 'expiresAt'>,
  now: number,
): NoticeStatus {
  return status === 'current' && Date.parse(expiresAt) <= now ? 'expired' : status
}
