import type { Browser, Page } from 'playwright-core'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { type DemoSession, startDemoSession } from './demo-session'
import { openBrowser } from './open-browser'
import { type BrowserDevice, type OpenedPage, openPage } from './open-page'
import { findIds, type ScreenCase, type ScreenIds, SIGNED_IN, type Who } from './screen-list'

/** The service with the demo city, a browser, and everybody's session. */
export interface Stage {
  readonly browser: Browser
  readonly service: JourneyService
  readonly ids: ScreenIds
  /** Opens a page as someone, once all that it fetches is there. */
  open(who: Who, path: string, device?: BrowserDevice): Promise<OpenedPage>
  /** The same for one of the screens, with its taps done. */
  openScreen(screen: ScreenCase, device?: BrowserDevice): Promise<OpenedPage>
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const [service, browser] = await Promise.all([startJourneyService(), openBrowser()])
  const sessions = new Map<Who, DemoSession>()
  for (const who of SIGNED_IN) sessions.set(who, await startDemoSession(service.address, who))
  const ids = await findIds(sessions)

  async function open(who: Who, path: string, device: BrowserDevice = {}) {
    const session = sessions.get(who)
    const opened = await openPage(browser, `${service.address}/#${path}`, {
      ...device,
      stored: { ...(session && { 'linge.session': session.kept }), ...device.stored },
    })
    await settle(opened.page)
    return opened
  }

  return {
    browser,
    service,
    ids,
    open,
    async openScreen({ who, path, taps, standsIn }, device) {
      const found = standsIn === undefined ? undefined : await service.findBuilding(standsIn)
      const position = found ? { position: found.wgs84 } : {}
      const opened = await open(who, path(ids), { ...device, ...position })
      for (const tap of taps) {
        await opened.page.locator(tap).filter({ visible: true }).first().click()
        await settle(opened.page)
      }
      return opened
    },
    async close() {
      await browser.close()
      await service.close()
    },
  }
}

/** Waits until the page is drawn and nothing is on its way any more. */
export async function settle(page: Page): Promise<void> {
  await page.locator('.lg').filter({ visible: true }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
}
