import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { journeys } from '../journeys/journeys'
import { makePhoto } from '../journeys/make-photo'
import { meetPeople } from '../journeys/meet-people'
import { openBrowserPerson } from './browser-person'
import { openBrowser } from './open-browser'

const folder = mkdtempSync(path.join(os.tmpdir(), 'linge-photos-'))
let browser: Browser
let service: JourneyService
let photo: string

beforeAll(async () => {
  service = await startJourneyService()
  browser = await openBrowser()
  photo = await makePhoto(folder)
}, 90_000)
afterAll(async () => {
  await browser.close()
  await service.close()
  rmSync(folder, { recursive: true })
})

test.each(Object.entries(journeys))(
  '%s',
  (_, walk) =>
    meetPeople(
      service,
      async ({ gridCode, isDesk }, stored) =>
        openBrowserPerson(browser, service.address, {
          stored,
          ...(isDesk ? { width: 1280, height: 800 } : {}),
          ...(gridCode ? { position: (await service.findStand(gridCode)).wgs84 } : {}),
        }),
      (people) => walk(people.meet, photo, people.passDays),
    ),
  120_000,
)
