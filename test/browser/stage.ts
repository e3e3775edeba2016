import type { Browser } from 'playwright-core'
import { CONSENT_VERSIONS } from '../../server/src/modules/consents/consents-types'
import { type DemoSession, startDemoSession } from '../journeys/demo-session'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { openBrowser } from './open-browser'
import { type BrowserDevice, type OpenedPage, openPage } from './open-page'
import { findIds, type ScreenIds, SIGNED_IN, type Who } from './screen-ids'
import type { ScreenCase } from './screen-list'
import { createWarmPages, type WarmPage } from './warm-pages'

/** The service with the demo city, a browser, and everybody's session. */
export interface Stage {
  readonly browser: Browser
  readonly service: JourneyService
  readonly ids: ScreenIds
  /** Opens a page as someone, once all that it fetches is there. */
  open(who: Who, path: string, device?: BrowserDevice): Promise<OpenedPage>
  /** One of the screens, with its taps done, on a page that the next screen of the device takes over. */
  openScreen(screen: ScreenCase, device?: BrowserDevice): Promise<WarmPage>
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const [service, browser] = await Promise.all([startJourneyService(), openBrowser()])
  const sessions = new Map<Who, DemoSession>()
  for (const who of SIGNED_IN) {
    const session = await startDemoSession(service.address, who)
    sessions.set(who, session)
    // Whoever is signed in has agreed before; a visitor is asked.
    for (const [purpose, version] of Object.entries(CONSENT_VERSIONS)) {
      await session.put(`/me/consents/${purpose}`, { version })
    }
  }
  const ids = await findIds(sessions)

  const addressOf = (path: string) => `${service.address}/#${path}`
  const storedOf = (who: Who, { stored }: BrowserDevice) => {
    const session = sessions.get(who)
    const kept = session && { 'linge.session': session.kept, 'linge.consents': CONSENT_VERSIONS }
    return { ...kept, ...stored }
  }

  const openWarm = createWarmPages(browser, service.address)

  return {
    browser,
    service,
    ids,
    async open(who, path, device = {}) {
      const stored = storedOf(who, device)
      const opened = await openPage(browser, addressOf(path), { ...device, stored })
      await opened.settle()
      return opened
    },
    async openScreen({ who, path, taps, standsIn }, device = {}) {
      const found = standsIn === undefined ? undefined : await service.findStand(standsIn)
      const opened = await openWarm(
        found ? { ...device, position: found.wgs84 } : device,
        path(ids),
        storedOf(who, device),
      )
      await opened.settle()
      for (const tap of taps) {
        await opened.page.locator(tap).filter({ visible: true }).first().click()
        await opened.settle()
      }
      return opened
    },
    async close() {
      await browser.close()
      await service.close()
    },
  }
}
