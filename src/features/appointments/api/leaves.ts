import { request } from '../../../api/client'

export interface LeaveDays {
  readonly fromDay: string
  readonly untilDay: string
}

export const enterLeave = (id: string, body: LeaveDays, idempotencyKey: string) =>
  request('post', '/api/v1/appointments/{id}/leaves', { path: { id }, body, idempotencyKey })

export const takeBackLeave = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/leaves/{id}/withdrawal', { path: { id }, idempotencyKey })
