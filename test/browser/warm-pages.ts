import type { Browser } from 'playwright-core'
import { addInspector } from './inspect-access'
import { type BrowserDevice, type OpenedPage, openPage, toStored, viewportOf } from './open-page'

export interface WarmPage extends Pick<OpenedPage, 'page' | 'settle'> {
  /** What went wrong since it was opened for this screen. */
  readonly troubles: () => readonly string[]
}

/** Where a page finds, across a reload, what the app is to find on its device. */
const NEXT = 'next-stored'

/**
 * Opens screen after screen on one page of each device. The app starts anew each time and finds only what is given; a
 * page of its own for each screen would cost twice as much.
 */
export function createWarmPages(browser: Browser, address: string) {
  const pages = new Map<string, Promise<OpenedPage>>()

  async function openFirst(device: BrowserDevice) {
    const opened = await openPage(browser, address, { ...device, stored: {} })
    await opened.page.addInitScript(takeNext, NEXT)
    await addInspector(opened.page)
    return opened
  }

  return async (
    device: BrowserDevice,
    path: string,
    stored: Readonly<Record<string, unknown>>,
  ): Promise<WarmPage> => {
    const key = JSON.stringify(device)
    const opening = pages.get(key) ?? openFirst(device)
    pages.set(key, opening)
    const { page, troubles, settle } = await opening
    const before = troubles.length
    await page.setViewportSize(viewportOf(device))
    await page.emulateMedia({ colorScheme: device.colorScheme ?? 'light' })
    await page.evaluate(
      ([name, entries, hash]) => {
        sessionStorage.setItem(name, JSON.stringify(entries))
        history.replaceState(null, '', hash)
      },
      [NEXT, toStored(stored), `#${path}`] as const,
    )
    await page.reload()
    return { page, settle, troubles: () => troubles.slice(before) }
  }
}

/** Runs before every document of the page, after the one before has written its last. */
function takeNext(name: string): void {
  localStorage.clear()
  for (const [key, value] of JSON.parse(sessionStorage.getItem(name) ?? '[]')) {
    localStorage.setItem(key, value)
  }
}
