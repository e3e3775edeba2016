import type { AxeResults, RunOnly } from 'axe-core'
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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
  await page.evaluate(axe.source)
  const options = { runOnly, resultTypes: ['violations'] }
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  )
}
