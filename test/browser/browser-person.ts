import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import type { Person } from '../journeys/person'
import { putClockForward } from '../journeys/put-clock-forward'
import { describePage } from './describe-page'
import { type BrowserDevice, openPage } from './open-page'
import { watchParts } from './watch-fetching'

/** Pages one has left stay in the document, unseen. */
const inFront = (page: Page, target: string) =>
  (target.startsWith('#') ? page.locator(target) : page.getByText(target, { exact: true }))
    .filter({ visible: true })
    .first()

export interface BrowserPerson extends Person {
  /** Taps what hands out a file. */
  download(target: string): Promise<Buffer>
}

/** A person with the browser edition. */
export async function openBrowserPerson(
  browser: Browser,
  address: string,
  device: BrowserDevice,
): Promise<BrowserPerson> {
  const { page, context, troubles } = await openPage(browser, address, device)
  const awaitParts = watchParts(page)
  /** Nobody taps on before the page they asked for has come. */
  const tap = async (target: string) => {
    await inFront(page, target).click()
    await awaitParts()
  }
  const agree = inFront(page, '#privacy-agree')
  // Most people agree when they are asked.
  await page.addLocatorHandler(agree, () => agree.click())
  return {
    async signIn(demoKey) {
      await tap('#tab-mine')
      await tap('#open-sign-in')
      await tap(`#person-${demoKey}`)
      await tap('#tab-home')
    },
    async goTo(tab) {
      await page.goto(`${address}/#/pages/${tab}/index`)
      await inFront(page, `#${tab}-page`).waitFor()
    },
    tap,
    type: (field, text) => inFront(page, field).locator('input, textarea').first().fill(text),
    async addPhoto(target, file) {
      const asked = page.waitForEvent('filechooser')
      await tap(target)
      // Nothing else is touched before the dialogue opens, which would answer the question.
      void agree.click().catch(() => undefined)
      await (await asked).setFiles(file)
    },
    async download(target) {
      const asked = page.waitForEvent('download')
      await tap(target)
      return readFile(await (await asked).path())
    },
    see: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    read: async (target) => (await inFront(page, target).textContent()) ?? '',
    async doesNotSee(text) {
      expect(await page.getByText(text).filter({ visible: true }).count()).toBe(0)
    },
    async seePhotos(count) {
      const photos = page.getByLabel('照片', { exact: true }).filter({ visible: true })
      await photos.nth(count - 1).waitFor()
    },
    scan: (link) => page.goto(link).then(() => undefined),
    back: () => page.goBack().then(() => undefined),
    async putClockForward(ms) {
      await context.addInitScript(putClockForward, ms)
      await page.evaluate(putClockForward, ms)
    },
    checkNoTrouble: () => expect(troubles).toEqual([]),
    describe: () => describePage(page, troubles),
    close: () => context.close(),
  }
}
