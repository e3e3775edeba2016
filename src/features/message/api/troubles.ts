import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import type { TroubleDecision } from '../domain/message'

/** Messages that WeChat did not take, counted by why. */
export const troublesQuery = queryOptions({
  queryKey: ['message-troubles'],
  queryFn: () => request('get', '/api/v1/message-troubles', {}),
})

/** Sends those of one kind again, or gives them up. */
export const decideTrouble = (decision: TroubleDecision, idempotencyKey: string) =>
  request('post', '/api/v1/message-troubles/decision', { body: decision, idempotencyKey })
