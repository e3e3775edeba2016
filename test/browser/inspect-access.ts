import type { Result, RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Lets a page be inspected from its next document on; Chromium compiles it once for all of them. */
export const addInspector = (page: Page) =>
  page.addInitScript({ path: require.resolve('axe-core/axe.min.js') })

/** What WCAG 2.2 at level AA finds wrong on a page, as far as a machine can tell. */
export const inspectAccess = (page: Page) => findViolations(page, { type: 'tag', values: WCAG })

/** What of it depends on colours. */
export const inspectColours = (page: Page) =>
  findViolations(page, { type: 'rule', values: ['color-contrast'] })

async function findViolations(page: Page, runOnly: RunOnly): Promise<string[]> {
  const { width } = page.viewportSize() ?? { width: 390 }
  // As tall as it is long: what scrolls under the tabs is not hidden by them.
  const height = await page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('.taro_page')].map(
        ({ scrollHeight }) => scrollHeight,
      ),
    ),
  )
  await page.setViewportSize({ width, height })
  const options = { runOnly, resultTypes: ['violations'] }
  // All it found, most of it right, takes as long to be sent as to be found.
  const violations = await page.evaluate<Result[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  )
}
