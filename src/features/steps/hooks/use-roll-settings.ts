import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { rollSettingsQuery } from '../api/get-roll-settings'

/** What a county lays down about rolls. */
export function useRollSettings({ countyCode }: { countyCode: string }) {
  return toLoadState(useQuery(rollSettingsQuery(countyCode)))
}
