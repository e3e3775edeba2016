import { isRecord, type Waiting } from '../../../lib/waiting'
import type { NewVisit } from './visit'

/** A visit that the service may not have yet. */
export interface WaitingVisit extends Waiting {
  readonly visit: NewVisit
}

export function hasVisit({ visit }: Record<string, unknown>): boolean {
  return isRecord(visit) && typeof visit.householdId === 'string'
}
