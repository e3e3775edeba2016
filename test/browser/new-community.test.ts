import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { readPdf } from '../../server/test/read-pdf'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { meetPeople } from '../journeys/meet-people'
import {
  COMMITTEE,
  COMMUNITY,
  COMMUNITY_PATH,
  drawGrids,
  GRIDS,
  NOTICE,
  PEOPLE,
  PHONE_OF,
  writeRoster,
} from '../journeys/new-community'
import type { MeetPerson } from '../journeys/person'
import { reachEverybody, settleCommunity } from '../journeys/settle-community'
import { type BrowserPerson, openBrowserPerson } from './browser-person'
import { openBrowser } from './open-browser'

const folder = mkdtempSync(path.join(os.tmpdir(), 'linge-set-up-'))
let browser: Browser
let service: JourneyService

beforeAll(async () => {
  service = await startJourneyService()
  browser = await openBrowser()
  await service.addPeople(PEOPLE)
}, 90_000)
afterAll(async () => {
  await browser.close()
  await service.close()
  rmSync(folder, { recursive: true })
})

test('a community is set up from two files, its people find their homes, and a notice reaches every one of them', async () => {
  await meetPeople(
    service,
    async ({ gridCode, isDesk }, stored) =>
      openBrowserPerson(browser, service.address, {
        stored,
        ...(isDesk ? { width: 1280, height: 800 } : {}),
        ...(gridCode ? { position: (await service.findStand(gridCode)).wgs84 } : {}),
      }),
    async (people) => {
      await appointCommittee(people.meet)
      const committee = await people.meet({ signedInAs: COMMITTEE, isDesk: true })
      await committee.tap('#home-console')
      await importGrids(committee)
      await importRoster(committee)
      await appointWorkers(committee)
      const links = new Map<string, string>()
      for (const grid of ['第1网格', '第2网格']) {
        for (const [door, link] of await printDoors(committee, grid)) links.set(door, link)
      }
      expect([...links.keys()].sort()).toEqual(['1栋', '2栋', '3栋'])
      const settled = await settleCommunity(people.meet, (building) => links.get(building) ?? '')
      await publish(committee)
      await reachEverybody(people.meet, settled, NOTICE)
      await committee.tap('#side-consultations')
      await committee.tap('#side-notices')
      await committee.tap(NOTICE)
      for (const line of ['一共发给 6 户', '手机上看过 5 户', '上门告诉 1 户', '每一户都知道了']) {
        await committee.see(line)
      }
    },
  )
}, 180_000)

async function appointCommittee(meet: MeetPerson): Promise<void> {
  const operator = await meet({ signedInAs: 'operator-ren', isDesk: true })
  await operator.tap('#home-console')
  for (const code of COMMUNITY_PATH) await operator.tap(`#place-${code}`)
  await operator.tap('#appoint')
  await operator.type('#appointee-phone', PHONE_OF.committee)
  await operator.tap('#find-appointee')
  await operator.tap('#send-appointment')
  await operator.see('任命好了')
}

async function importGrids(committee: BrowserPerson): Promise<void> {
  const file = path.join(folder, 'grids.geojson')
  writeFileSync(file, drawGrids())
  await committee.tap('#side-grids')
  await committee.tap('#import-grids')
  await committee.addPhoto('#pick-file', file)
  await committee.tap('#datum-gcj02')
  await committee.tap('#check-file')
  await committee.tap('#accept-plan')
  await committee.tap('#accept-plan-now')
  await committee.see('已生效')
}

async function importRoster(committee: BrowserPerson): Promise<void> {
  const file = path.join(folder, 'roster.xlsx')
  writeFileSync(file, await writeRoster())
  await committee.tap('#side-roster')
  await committee.addPhoto('#upload-roster', file)
  await committee.tap('#confirm-import')
  await committee.tap('#write-import')
  await committee.see('已写入')
}

async function appointWorkers(committee: BrowserPerson): Promise<void> {
  await committee.tap('#side-people')
  for (const [place, code] of GRIDS.entries()) {
    await committee.tap(`#appoint-${code}`)
    await committee.type('#appointee-phone', PHONE_OF.workers[place] ?? '')
    await committee.tap('#find-appointee')
    await committee.tap('#send-appointment')
    await committee.see('任命好了')
  }
}

/** @returns what each printed code says, by what stands above it */
async function printDoors(committee: BrowserPerson, grid: string) {
  await committee.tap('#side-grids')
  await committee.tap(grid)
  const sheets = readPdf(await committee.download('#print-door-sheets'))
  return sheets.map((sheet) => [sheet.readLines()[1] ?? '', sheet.scan() ?? ''] as const)
}

async function publish(committee: BrowserPerson): Promise<void> {
  await committee.tap('#side-notices')
  await committee.tap('#write-notice')
  await committee.tap('#category-public_service')
  await committee.type('#notice-title', NOTICE)
  await committee.type('#notice-body', '有事找网格员，扫楼门口的码就能找到。')
  await committee.tap(`#area-${COMMUNITY}`)
  await committee.tap('#expiry-week')
  await committee.tap('#asks-acknowledgement')
  await committee.tap('#publish-notice')
  await committee.tap('#send-notice')
  await committee.see(NOTICE)
}
