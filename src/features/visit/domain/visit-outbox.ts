import { isRecord, type Waiting } from '../../../lib/waiting'
import type { NewVisit } from './visit'

/** A visit that the service may not have yet. */
export interface WaitingVisit extends Waiting {
  /** Of no home while that is only named: without a network not every home can be chosen. */
  readonly visit: NewVisit
}

export const NO_HOME = ''

export function hasVisit({ visit }: Record<string, unknown>): boolean {
  return isRecord(visit) && typeof visit.householdId === 'string'
}
