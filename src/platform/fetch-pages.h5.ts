/** What Taro's router keeps of a page: it fetches the page's part of the app. */
interface Route {
  readonly load: () => readonly unknown[]
}

/** Waits this long for a quiet moment where the browser does not tell of one. */
const QUIET_MS = 2_000

/** In a quiet moment fetches the pages not opened yet, so that they open at once, and without a network. */
export function fetchPagesWhenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(fetchPages)
  else setTimeout(fetchPages, QUIET_MS)
}

function fetchPages(): void {
  const { __taroAppConfig: app } = window as { __taroAppConfig?: { routes?: readonly Route[] } }
  for (const { load } of app?.routes ?? []) {
    // What does not arrive is fetched again when it is opened.
    const [page] = load()
    Promise.resolve(page).catch(() => undefined)
  }
}
