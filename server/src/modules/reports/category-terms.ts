import { DomainError } from '../../lib/domain-error'
import type { CategoryTerms, LimitUnit } from './category-types'

/** Nobody needs longer for the first word than a week. */
export const MAX_RESPOND_HOURS = 168
/** Half a year; what takes longer is suspended with a review date. */
const MAX_RESOLVE: Readonly<Record<LimitUnit, number>> = { hours: 720, days: 180, work_days: 120 }
export const MAX_RESOLVE_AMOUNT = Math.max(...Object.values(MAX_RESOLVE))
const MAX_EMERGENCY_RESPOND_HOURS = 24
const MAX_EMERGENCY_RESOLVE_HOURS = 72

type Fault = 'too_long' | 'too_long_for_emergency' | 'shorter_than_respond' | 'fixed_for_emergency'

/**
 * What is wrong with terms a county wants, by field. What is an emergency everywhere stays one, stays offered and
 * stays as public as it is: 110, 119 and 120 must come first, and neither may a danger be hidden from the neighbours
 * nor an injured person shown to them. No emergency waits for a work day.
 */
export function findTermFaults(
  terms: CategoryTerms,
  defaults: CategoryTerms,
): Partial<Record<keyof CategoryTerms, Fault>> {
  const { resolveLimit, respondLimitHours } = terms
  const resolveHours =
    resolveLimit.unit === 'hours' ? resolveLimit.amount : resolveLimit.amount * 24
  return {
    ...(resolveLimit.amount > MAX_RESOLVE[resolveLimit.unit] && {
      resolveLimit: 'too_long' as const,
    }),
    ...(resolveHours < respondLimitHours && { resolveLimit: 'shorter_than_respond' as const }),
    ...(terms.isEmergency && findEmergencyFaults(terms, resolveHours)),
    ...(defaults.isEmergency && findFixedFaults(terms, defaults)),
  }
}

/** @throws DomainError `category_terms_refused`, with the fields at fault */
export function checkTerms(terms: CategoryTerms, defaults: CategoryTerms): void {
  const faults = findTermFaults(terms, defaults)
  if (Object.keys(faults).length === 0) return
  throw new DomainError(
    'invalid',
    'category_terms_refused',
    'A category cannot have such terms',
    faults,
  )
}

function findEmergencyFaults({ respondLimitHours, resolveLimit }: CategoryTerms, hours: number) {
  const fault = 'too_long_for_emergency' as const
  const isSlow = resolveLimit.unit === 'work_days' || hours > MAX_EMERGENCY_RESOLVE_HOURS
  return {
    ...(respondLimitHours > MAX_EMERGENCY_RESPOND_HOURS && { respondLimitHours: fault }),
    ...(isSlow && { resolveLimit: fault }),
  }
}

function findFixedFaults(terms: CategoryTerms, defaults: CategoryTerms) {
  const fault = 'fixed_for_emergency' as const
  return {
    ...(!terms.isEmergency && { isEmergency: fault }),
    ...(!terms.isOffered && { isOffered: fault }),
    ...(terms.isPrivate !== defaults.isPrivate && { isPrivate: fault }),
  }
}
