import Taro from '@tarojs/taro'

/** WeChat keeps at most ten pages open. */
const MAX_OPEN_PAGES = 10

/** Opens a page on top of the others; the tenth replaces the one it would lie on. */
export async function openPage(url: string): Promise<void> {
  if (Taro.getCurrentPages().length >= MAX_OPEN_PAGES) await Taro.redirectTo({ url })
  else await Taro.navigateTo({ url })
}

export async function replacePage(url: string): Promise<void> {
  await Taro.redirectTo({ url })
}

export async function openTab(url: string): Promise<void> {
  await Taro.switchTab({ url })
}

export function canGoBack(): boolean {
  return Taro.getCurrentPages().length > 1
}

export async function goBackOnePage(): Promise<void> {
  await Taro.navigateBack({ delta: 1 })
}

/** The path of the page in front, without parameters: `pages/home/index`. */
export function currentPagePath(): string | undefined {
  const route = Taro.getCurrentPages().at(-1)?.route
  return route?.replace(/^\//, '').split('?')[0]
}
