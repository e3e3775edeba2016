import type { PageTrouble } from './page-trouble'

/** WeChat has the whole of a package before it opens a page, and says itself that there is none. */
export function usePageTrouble(): PageTrouble | undefined {
  return undefined
}

export async function reloadWhenReachable(): Promise<void> {}
