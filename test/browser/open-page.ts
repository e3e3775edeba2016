import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A page on a device of its own, with its own storage, and everything that went wrong on it. */
export interface OpenedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Uncaught errors and failed console messages; there should be none. */
  readonly troubles: readonly string[]
}

export interface BrowserDevice {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** Where the device stands, WGS-84; without it asking for the position is refused. */
  readonly position?: { readonly longitude: number; readonly latitude: number }
  /** What the app kept on the device by an earlier run, under its keys. */
  readonly stored?: Readonly<Record<string, unknown>>
  /** It never has a quiet moment in which to fetch ahead. */
  readonly isBusy?: boolean
}

/** Browsers write down every 401 themselves; the app renews its session then. */
const SESSION_ENDED = /status of 401/

/** Opens the browser edition on a device of its own. */
export async function openPage(
  browser: Browser,
  address: string,
  device: BrowserDevice = {},
): Promise<OpenedPage> {
  return openPageOn(await openDevice(browser, device), address, device)
}

/** 390 × 844 points unless told otherwise. */
export function openDevice(browser: Browser, device: BrowserDevice): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: device.width ?? 390, height: device.height ?? 844 },
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: device.colorScheme ?? 'light',
    ...(device.position ? { geolocation: device.position, permissions: ['geolocation'] } : {}),
  })
}

/** @param isFresh the app finds nothing that an earlier page of the device has kept */
export async function openPageOn(
  context: BrowserContext,
  address: string,
  { stored, isBusy, isFresh }: BrowserDevice & { readonly isFresh?: boolean },
): Promise<OpenedPage> {
  const page = await context.newPage()
  if (isFresh) await page.addInitScript('localStorage.clear()')
  if (stored) await page.addInitScript(keepStored, toStored(stored))
  if (isBusy) await page.addInitScript('window.requestIdleCallback = () => 0')
  page.setDefaultTimeout(10_000)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !SESSION_ENDED.test(message.text())) {
      troubles.push(message.text())
    }
  })
  await page.goto(address)
  return { page, context, troubles }
}

/** As Taro writes what one keeps in a browser. */
function toStored(values: Readonly<Record<string, unknown>>): [string, string][] {
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
