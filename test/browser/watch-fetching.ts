import { setTimeout as wait } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'

const LOOK_MS = 25
/** Longer than the app takes from one answer to its next question. */
const QUIET_LOOKS = 4

/** What a page has on its way now. */
function followRequests(page: Page): ReadonlySet<Request> {
  const underway = new Set<Request>()
  page.on('request', (request) => underway.add(request))
  const forget = (request: Request) => underway.delete(request)
  page.on('requestfinished', forget)
  page.on('requestfailed', forget)
  return underway
}

/** Follows what a page fetches. @returns waits until no part of the app is on its way, and what has come is drawn */
export function watchParts(page: Page): () => Promise<void> {
  const underway = followRequests(page)
  const isComing = () => [...underway].some((request) => request.resourceType() === 'script')
  const draw = () => page.evaluate(() => new Promise((resume) => requestAnimationFrame(resume)))
  return async () => {
    for (await draw(); isComing(); await draw()) await wait(LOOK_MS)
  }
}

/** Follows what a page fetches. @returns waits until it is drawn and nothing is on its way any more */
export function watchFetching(page: Page): () => Promise<void> {
  const underway = followRequests(page)
  const isBusy = async () =>
    underway.size > 0 || (await page.locator('[aria-busy=true]').count()) > 0

  return async () => {
    await page.locator('.lg').filter({ visible: true }).first().waitFor()
    for (let quiet = 0; quiet < QUIET_LOOKS; quiet = (await isBusy()) ? 0 : quiet + 1) {
      await wait(LOOK_MS)
    }
  }
}
