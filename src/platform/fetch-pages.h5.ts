import { fetchAllParts } from './router'

/** Waits this long for a quiet moment where the browser does not tell of one. */
const QUIET_MS = 2_000

/** In a quiet moment fetches the pages not opened yet, so that they open at once, and without a network. */
export function fetchPagesWhenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAllParts)
  else setTimeout(fetchAllParts, QUIET_MS)
}
