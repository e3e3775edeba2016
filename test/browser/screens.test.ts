import { inspectAccess } from './inspect-access'
import { inspectLayout } from './inspect-layout'
import type { BrowserDevice } from './open-page'
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
const ELDER: BrowserDevice = {
  width: 320,
  height: 640,
  stored: { 'linge.display': { isElder: true, size: 'largest', theme: 'light', speechRate: 1 } },
}

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

const marked = (mark: string, faults: readonly string[]) =>
  faults.map((fault) => `${mark}: ${fault}`)

/** In every size, then in the dark. */
async function inspectOrdinary(screen: ScreenCase): Promise<string[]> {
  const { page, context, troubles } = await stage.openScreen(screen)
  const faults = marked('light', await inspectAccess(page))
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    faults.push(...marked(`${width}×${height}`, await inspectLayout(page, TARGET)))
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('.lg--dark').first().waitFor()
  faults.push(...marked('dark', await inspectLayout(page, TARGET)))
  faults.push(...marked('dark', await inspectAccess(page)), ...troubles)
  await context.close()
  return faults
}

async function inspectOn(device: BrowserDevice, least: number, screen: ScreenCase) {
  const { page, context, troubles } = await stage.openScreen(screen, device)
  const faults = [...(await inspectLayout(page, least)), ...(await inspectAccess(page))]
  await context.close()
  return [...faults, ...troubles]
}

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  '%s can be read, reached and understood in every size and colour',
  async (_name, screen) => {
    const [ordinary, elder] = await Promise.all([
      inspectOrdinary(screen),
      inspectOn(ELDER, ELDER_TARGET, screen),
    ])
    expect([...ordinary, ...marked('elder', elder)]).toEqual([])
  },
)

test.each(WIDE_SCREENS.map((screen) => [screen.name, screen] as const))(
  '%s can be read, reached and understood',
  async (_name, screen) => {
    expect(await inspectOn(WIDE, TARGET, screen)).toEqual([])
  },
)
