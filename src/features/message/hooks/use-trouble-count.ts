import { useQuery } from '@tanstack/react-query'
import { troublesQuery } from '../api/troubles'

/** How many messages failed; undefined until it is known, and for those who may not know. */
export function useTroubleCount({ isEnabled }: { isEnabled: boolean }): number | undefined {
  const { data } = useQuery({ ...troublesQuery, enabled: isEnabled })
  return data?.items.reduce((sum, { count }) => sum + count, 0)
}
