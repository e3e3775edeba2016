import type { Browser, BrowserContext, Page } from 'playwright-core'
import { tellOf } from './describe-page'
import { watchFetching } from './watch-fetching'

/** A page on a device of its own, with its own storage, and everything that went wrong on it. */
export interface OpenedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Uncaught errors and failed console messages; there should be none. */
  readonly troubles: readonly string[]
  /** Waits until the page is drawn and nothing is on its way any more. */
  settle(): Promise<void>
}

export interface BrowserDevice {
  readonly width?: number
  readonly height?: number
  /** Pixels to a point; what is only looked at by a test needs no more than one. */
  readonly pixelRatio?: number
  readonly colorScheme?: 'light' | 'dark'
  /** Where the device stands, WGS-84; without it asking for the position is refused. */
  readonly position?: { readonly longitude: number; readonly latitude: number }
  /** What the app kept on the device by an earlier run, under its keys. */
  readonly stored?: Readonly<Record<string, unknown>>
  /** It has quiet moments in which it fetches all other pages too: as real ones, at the price of most of the time. */
  readonly fetchesAhead?: boolean
}

/** Browsers write down every 401 themselves; the app renews its session then. */
const SESSION_ENDED = /status of 401/

export function viewportOf({ width = 390, height = 844 }: BrowserDevice) {
  return { width, height }
}

/** Opens the browser edition on a device of 390 × 844 points unless told otherwise. */
export async function openPage(
  browser: Browser,
  address: string,
  device: BrowserDevice = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: viewportOf(device),
    deviceScaleFactor: device.pixelRatio ?? 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: device.colorScheme ?? 'light',
    ...(device.position ? { geolocation: device.position, permissions: ['geolocation'] } : {}),
  })
  if (device.stored) await context.addInitScript(keepStored, toStored(device.stored))
  if (!device.fetchesAhead) await context.addInitScript('window.requestIdleCallback = () => 0')
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const settle = watchFetching(page)
  const troubles: string[] = []
  tellOf(page, troubles)
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !SESSION_ENDED.test(message.text())) {
      troubles.push(message.text())
    }
  })
  await page.goto(address)
  return { page, context, troubles, settle }
}

/** As Taro writes what one keeps in a browser. */
export function toStored(values: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(values).map(([key, value]) => [
    key,
    JSON.stringify({ data: JSON.stringify(value) }),
  ])
}

/** Runs before every document of the page; what the app has changed since stays. */
function keepStored(entries: [string, string][]): void {
  for (const [key, value] of entries) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
  }
}

/** Keeps something as the app does in another tab of the same browser, and lets the page know. */
export async function keepElsewhere(
  page: Page,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.evaluate((entries) => {
    for (const [key, newValue] of entries) {
      localStorage.setItem(key, newValue)
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
    }
  }, toStored(values))
}
