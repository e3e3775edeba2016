import type { Page } from 'playwright-core'
import { openStage, type Stage } from './stage'

/** What counts as good (web.dev/cls). */
const MOST = 0.1
const ANSWER_MS = 400

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

/** Adds up from the first drawing on whatever moved without the person having done anything. */
function watchShifts(): void {
  const seen = { sum: 0, moved: [] as string[] }
  Object.assign(window, { shifts: seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: readonly { readonly node: Node | null }[]
      }
      if (hadRecentInput) continue
      seen.sum += value
      for (const { node } of sources) {
        seen.moved.push(`${value.toFixed(3)} ${(node as Element | null)?.className}`)
      }
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

const readShifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: { sum: number; moved: string[] } }).shifts)

const opened = (['resident-chen', 'visitor'] as const).flatMap((who) =>
  ['home', 'reports', 'consultations', 'notices', 'mine'].map((tab) => [tab, who] as const),
)

test.each(opened)(
  '%s of a %s keeps its place while slow answers come in, the first time and again',
  async (tab, who) => {
    const { page, context } = await stage.open(who, `/pages/${tab}/index`)
    await page.addInitScript(watchShifts)
    await context.route('**/api/**', async (route) => {
      await new Promise((resume) => setTimeout(resume, ANSWER_MS))
      // The page may have been left meanwhile.
      await route.continue().catch(() => undefined)
    })
    for (const isFirst of [true, false]) {
      if (isFirst) await page.evaluate(() => localStorage.removeItem('linge.kept-queries'))
      await page.reload()
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(ANSWER_MS)
      const { sum, moved } = await readShifts(page)
      expect({ isFirst, moved: sum > MOST ? moved : [] }).toEqual({ isFirst, moved: [] })
    }
    await context.close()
  },
)
