import { inspectAccess, inspectColours } from './inspect-access'
import { inspectLayout } from './inspect-layout'
import { type BrowserDevice, keepElsewhere } from './open-page'
import { SCREENS, type ScreenCase, WIDE_SCREENS } from './screen-list'
import { openStage, type Stage } from './stage'

const TARGET = 44
const ELDER_TARGET = 60
const SIZES = [
  [320, 640],
  [1280, 800],
  [390, 844],
] as const
const WIDE: BrowserDevice = { width: 1280, height: 800 }
const ELDER = {
  'linge.display': { isElder: true, size: 'largest', theme: 'light', speechRate: 1 },
}

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

const marked = (mark: string, faults: readonly string[]) =>
  faults.map((fault) => `${mark}: ${fault}`)

/** In every size, in the dark, then in the largest type on the smallest phone. */
async function inspectAll(screen: ScreenCase): Promise<string[]> {
  const { page, troubles } = await stage.openScreen(screen)
  const faults = marked('light', await inspectAccess(page))
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    faults.push(...marked(`${width}×${height}`, await inspectLayout(page, TARGET)))
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('.lg--dark').first().waitFor()
  faults.push(...marked('dark', await inspectColours(page)))

  await page.setViewportSize({ width: 320, height: 640 })
  await keepElsewhere(page, ELDER)
  await page.locator('.lg--elder').first().waitFor()
  faults.push(...marked('elder', await inspectLayout(page, ELDER_TARGET)))
  return [...faults, ...troubles()]
}

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  '%s can be read, reached and understood in every size and colour',
  async (_name, screen) => expect(await inspectAll(screen)).toEqual([]),
)

test.each(WIDE_SCREENS.map((screen) => [screen.name, screen] as const))(
  '%s can be read, reached and understood',
  async (_name, screen) => {
    const { page, troubles } = await stage.openScreen(screen, WIDE)
    const faults = [...(await inspectLayout(page, TARGET)), ...(await inspectAccess(page))]
    expect([...faults, ...troubles()]).toEqual([])
  },
)
