import { type Static, Type } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import type { Actor } from '../../../modules/identity/identity-types'
import {
  DAY_PARTS,
  FOR_WHOM,
  REQUEST_PURPOSES,
  REQUEST_STATUSES,
  type VisitRequest,
} from '../../../modules/visits/requests/visit-requests-types'
import { Day, Instant, TenantIdText } from '../../schemas'

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()])

export const DayPartText = Type.Enum(DAY_PARTS)

/** What a home asks for. */
export const VisitWishFields = {
  householdId: TenantIdText,
  purpose: Type.Enum(REQUEST_PURPOSES),
  forWhom: Type.Enum(FOR_WHOM),
  /** Null when any day is fine. */
  preferredOn: orNull(Day),
  preferredPart: DayPartText,
}

export const VisitRequestSchema = Type.Object({
  id: TenantIdText,
  ...VisitWishFields,
  label: Type.String(),
  words: Type.String(),
  status: Type.Enum(REQUEST_STATUSES),
  /** Asked by the reader; of others of the home wish and words stay out. */
  isOwn: Type.Boolean(),
  askedAt: Instant,
  /** Until when a day is agreed; once one is, the end of that day. */
  dueAt: Instant,
  isOverdue: Type.Boolean(),
  agreed: orNull(Type.Object({ day: Day, part: DayPartText })),
  /** Why nobody comes. */
  reason: orNull(Type.String()),
})

export function presentRequest(
  request: VisitRequest,
  { accountId }: Actor,
  now: Date,
): Static<typeof VisitRequestSchema> {
  const { household, preferred, status, dueAt } = request
  return {
    id: formatTenantId(request),
    householdId: formatTenantId(household),
    label: household.label,
    purpose: request.purpose,
    forWhom: request.forWhom,
    preferredOn: preferred.day,
    preferredPart: preferred.part,
    words: request.words,
    status,
    isOwn: request.askedByAccountId === accountId,
    askedAt: request.askedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    isOverdue: (status === 'waiting' || status === 'agreed') && dueAt <= now,
    agreed: request.agreed,
    reason: request.reason,
  }
}
