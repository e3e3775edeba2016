import { consultationCopy as copy } from '../copy'
import type { VotingUnitKind } from '../domain/consultation'

/** 336 户, 336 位业主. */
export function describeUnits(count: number, unit: VotingUnitKind): string {
  return copy.units[unit](count)
}
