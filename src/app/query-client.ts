import { focusManager, onlineManager } from '@tanstack/react-query'
import { keepQueries, restoreQueries } from '../api/kept-queries'
import { createQueryClient } from '../api/query-client'
import { onNetworkChange } from '../platform/network'

/** The app's one query client: knows the network, starts from what was kept, keeps what it learns. */
export function startQueryClient() {
  const client = createQueryClient()
  onlineManager.setEventListener((setOnline) => onNetworkChange(setOnline))
  restoreQueries(client, Date.now())
  keepQueries(client)
  return client
}

/** Coming back to the app counts as looking at it again: what is stale is fetched anew. */
export function setAppVisible(isVisible: boolean): void {
  focusManager.setFocused(isVisible)
}
