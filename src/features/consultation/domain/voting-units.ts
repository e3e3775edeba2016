import type { VotingUnit } from './consultation'

/** What a reader may do about a poll that is open. */
export type Standing = 'visitor' | 'not_on_roll' | 'may_cast' | 'all_cast'

export function standingOf(units: readonly VotingUnit[], isSignedIn: boolean): Standing {
  if (!isSignedIn) return 'visitor'
  if (units.length === 0) return 'not_on_roll'
  return listOpenUnits(units).length > 0 ? 'may_cast' : 'all_cast'
}

export function listOpenUnits(units: readonly VotingUnit[]): VotingUnit[] {
  return units.filter(({ hasCast }) => !hasCast)
}

/**
 * The unit a ballot would be for: the only open one, else the one that was picked. With several nothing is
 * picked beforehand, as a ballot cannot be taken back.
 */
export function pickUnit(
  units: readonly VotingUnit[],
  pickedId: string | undefined,
): VotingUnit | undefined {
  const open = listOpenUnits(units)
  return open.length === 1 ? open[0] : open.find(({ id }) => id === pickedId)
}
