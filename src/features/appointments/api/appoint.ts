import { request } from '../../../api/client'
import type { DutyHours, Office } from '../domain/posts'

export interface Appointing extends DutyHours {
  readonly phone: string
  readonly isSecond: boolean
  /** Now while it is null. */
  readonly startsAt: string | null
  readonly endsAt: string | null
}

/** What the person with this phone is called. */
export const findAppointee = (office: Office, phone: string) =>
  request('post', '/api/v1/appointee-look-ups', { body: { ...office, phone } })

export const appoint = (office: Office, appointing: Appointing, idempotencyKey: string) =>
  request('post', '/api/v1/appointments', { body: { ...office, ...appointing }, idempotencyKey })
