import Taro, { usePageNotFound } from '@tarojs/taro'
import type { PageTrouble } from './page-trouble'

const MISSING_PAGE = '/packages/more/pages/missing/index'

/** WeChat has the whole of a package before it opens a page; for an address without one it is led to ours, with a way home. */
export function usePageTrouble(): PageTrouble | undefined {
  usePageNotFound(() => void Taro.redirectTo({ url: MISSING_PAGE }))
  return undefined
}

export async function reloadWhenReachable(): Promise<void> {}
