import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { revealsQuery } from '../api/list-reveals'

/** Every look at my personal data, newest first. */
export function useRevealsScreen() {
  const { items, more } = usePagedList(revealsQuery)
  return { reveals: items, more, now: useNow() }
}

export type RevealsScreen = ReturnType<typeof useRevealsScreen>
