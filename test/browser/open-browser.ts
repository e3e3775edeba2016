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

/** A real Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  const system = SYSTEM_BROWSERS.find((file) => fs.existsSync(file))
  if (system) return chromium.launch({ executablePath: system, args: FLAGS })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...new Set([...packed.args, ...FLAGS])],
  })
}
