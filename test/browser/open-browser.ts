import fs from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where distributions install Chromium; elsewhere the one packed in @sparticuz/chromium is used. */
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium without a window, every context with a storage of its own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath =
    SYSTEM_BROWSERS.find((file) => fs.existsSync(file)) ?? (await unpackBrowser())
  return chromium.launch({ executablePath, args: FLAGS })
}

/** Without the package's own flags: in one process, contexts share their storage and end together. */
async function unpackBrowser(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
