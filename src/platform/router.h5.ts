import Taro from '@tarojs/taro'

/** Of Taro's router: it has set out for another page. */
const CHANGE = '__taroRouterChange'

interface Change {
  readonly toLocation: { readonly path: string }
}

/** What Taro's router keeps of a page. */
interface Route {
  readonly path: string
  readonly load: () => readonly unknown[]
}

const listRoutes = (): readonly Route[] =>
  (window as { __taroAppConfig?: { routes?: readonly Route[] } }).__taroAppConfig?.routes ?? []

const withoutSlash = (path: string) => path.replace(/^\//, '')

/** Tells the path of each page one sets out for; returns how to stop listening. */
export function onRouterChange(listener: (path: string) => void): () => void {
  const tell = ({ toLocation }: Change) => listener(toLocation.path)
  Taro.eventCenter.on(CHANGE, tell)
  return () => void Taro.eventCenter.off(CHANGE, tell)
}

/** Fetches a page's part of the app, unless it is there or on its way. What does not arrive is fetched again when it is opened. */
function fetchPart({ load }: Route): Promise<unknown> {
  const [part] = load()
  return Promise.resolve(part).catch(() => undefined)
}

/** @returns when the page's part of the app is there, or will not come */
export async function awaitPart(path: string): Promise<void> {
  const route = listRoutes().find((each) => withoutSlash(each.path) === withoutSlash(path))
  if (route) await fetchPart(route)
}

export function fetchAllParts(): void {
  for (const route of listRoutes()) void fetchPart(route)
}
