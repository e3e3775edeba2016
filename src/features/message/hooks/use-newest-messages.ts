import { usePagedList } from '../../../api/paged-list'
import { type LoadState, mapLoadState } from '../../../lib/load-state'
import { messagesQuery } from '../api/list-messages'
import type { Message } from '../domain/message'

/** The newest messages. */
export function useNewestMessages({
  isEnabled,
  most,
}: {
  isEnabled: boolean
  most: number
}): LoadState<readonly Message[]> {
  const { items } = usePagedList(messagesQuery, { isEnabled })
  return mapLoadState(items, (all) => all.slice(0, most))
}
