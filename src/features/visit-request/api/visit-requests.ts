import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'
import type { DayPart, VisitWish } from '../domain/visit-request'

/** Newest first; what one wrote about one's home stays on no device. */
export const myVisitRequestsQuery = {
  ...pagedListQuery({
    queryKey: ['visit-requests', 'mine'],
    fetchPage: (page) => request('get', '/api/v1/me/visit-requests', { query: page }),
  }),
  meta: NOT_KEPT,
}

/** Open ones in the reader's grids, the most urgent first. */
export const openVisitRequestsQuery = (communityCode: string) => ({
  ...pagedListQuery({
    queryKey: ['visit-requests', 'open', communityCode],
    fetchPage: (page) =>
      request('get', '/api/v1/visit-requests', { query: { communityCode, ...page } }),
  }),
  meta: NOT_KEPT,
})

export const askForVisit = (wish: VisitWish, idempotencyKey: string) =>
  request('post', '/api/v1/visit-requests', { body: wish, idempotencyKey })

export const withdrawVisitRequest = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/visit-requests/{id}/withdrawal', {
    path: { id },
    idempotencyKey,
  })

export const agreeOnVisit = (
  { id, ...time }: { id: string; day: string; part: DayPart },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/visit-requests/{id}/agreement', {
    path: { id },
    body: time,
    idempotencyKey,
  })

export const declineVisit = (
  { id, reason }: { id: string; reason: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/visit-requests/{id}/decline', {
    path: { id },
    body: { reason },
    idempotencyKey,
  })
