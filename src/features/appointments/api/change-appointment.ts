import { request } from '../../../api/client'
import type { DutyHours } from '../domain/posts'

export interface Ending {
  /** Now while it is null. */
  readonly endsAt: string | null
  readonly successorPhone: string | null
  readonly isTakenOver: boolean
}

export const changeAppointment = (
  id: string,
  body: DutyHours & { readonly isSecond: boolean },
  idempotencyKey: string,
) => request('put', '/api/v1/appointments/{id}', { path: { id }, body, idempotencyKey })

export const endAppointment = (id: string, body: Ending, idempotencyKey: string) =>
  request('post', '/api/v1/appointments/{id}/end', { path: { id }, body, idempotencyKey })

export const resetSecondFactor = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/appointments/{id}/second-factor-resets', {
    path: { id },
    idempotencyKey,
  })
