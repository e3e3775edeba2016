import { useGrids } from './use-grids'
import { useNearbyGrid } from './use-nearby-grid'
import { usePlaceChoice } from './use-place-choice'

interface GridChoiceInput {
  readonly ownCodes: readonly string[]
  readonly currentCode: string | undefined
  readonly onChosen: (code: string) => void
}

/** The three ways to a grid: one of one's own, the one around the phone, the list of places. */
export function useGridChoiceScreen({ ownCodes, currentCode, onChosen }: GridChoiceInput) {
  return {
    own: useGrids(ownCodes),
    nearby: useNearbyGrid(),
    walk: usePlaceChoice(currentCode ?? ownCodes[0]),
    currentCode,
    choose: onChosen,
  }
}

export type GridChoiceScreen = ReturnType<typeof useGridChoiceScreen>
