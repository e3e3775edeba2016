import type { Waiting } from '../../../lib/waiting'
import type { DeliveryMeans } from './notice'

/** A household that was told of a notice, which the service may not know yet. */
export interface WaitingTick extends Waiting {
  readonly noticeId: string
  readonly householdId: string
  readonly means: DeliveryMeans
  /** Missing in ticks that an older edition put aside. */
  readonly toldAt?: string
}

export function hasTick({ noticeId, householdId, means }: Record<string, unknown>): boolean {
  return [noticeId, householdId, means].every((part) => typeof part === 'string')
}
