import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import type { ConsentAnswer } from '../../../platform/subscribe-types'
import type { Template } from '../domain/message'

/** What WeChat may be asked for, and how many messages of it are still consented to. */
export const subscriptionsQuery = queryOptions({
  queryKey: ['subscriptions'],
  queryFn: () => request('get', '/api/v1/me/subscriptions', {}),
})

export interface Consent {
  readonly template: Template
  readonly answer: ConsentAnswer
}

/** What the person answered when WeChat asked. */
export const sendConsents = (answers: readonly Consent[], idempotencyKey: string) =>
  request('post', '/api/v1/me/subscriptions', { body: { answers: [...answers] }, idempotencyKey })
