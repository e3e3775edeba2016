import type { Page } from 'playwright-core'

/** Characters of a page that are enough to know it by. */
const DESCRIBED = 600

/** Where a page is, how it is drawn, what has its keyboard, what went wrong on it and what it shows. */
export async function describePage(page: Page, troubles: readonly string[]): Promise<string> {
  const texts = await page.locator('body').allInnerTexts()
  const looks = await page.evaluate(() => {
    const screens = [...document.querySelectorAll('.lg')].filter((each) => each.checkVisibility())
    const focus = document.activeElement?.cloneNode(false)
    return [
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark outside' : 'light outside',
      ...screens.map(({ className }) => className),
      focus instanceof Element ? focus.outerHTML : '',
    ]
  })
  return [
    page.url(),
    ...looks,
    ...troubles,
    texts.join(' ').replace(/\s+/g, ' ').slice(0, DESCRIBED),
  ].join('\n')
}

const open = new Map<Page, readonly string[]>()

/** Test environments ask for it when a test has failed. */
async function describeOpenPages(): Promise<string[]> {
  const pages = [...open]
  return Promise.all(pages.map(([page, troubles]) => describePage(page, troubles).catch(String)))
}

/** From now until it is closed the page is told of when a test fails. */
export function tellOf(page: Page, troubles: readonly string[]): void {
  open.set(page, troubles)
  page.once('close', () => open.delete(page))
  Object.assign(globalThis, { describeOpenPages })
}
