import type { Page } from 'playwright-core'
import { openStage, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

const MOST_STOPS = 60

const isFocused = (page: Page, target: string) =>
  page.evaluate((selector) => document.activeElement?.closest(selector) != null, target)

/** Presses Tab until the target has the keyboard, as someone without a mouse does. */
async function tabTo(page: Page, target: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    if (await isFocused(page, target)) return
  }
  throw new Error(`Tab does not reach ${target}`)
}

async function press(page: Page, target: string, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

test('a report is written and sent with the keyboard alone', async () => {
  const { page, context, troubles } = await stage.open('resident-chen', '/pages/home/index')
  await press(page, '#ask', 'Enter')
  await page.locator('#report-form-page').waitFor()
  await tabTo(page, '#report-body')
  await page.keyboard.type('三栋门口的路灯不亮，晚上看不见路')
  await press(page, '#change-category', 'Enter')
  await page.getByRole('dialog').waitFor()
  await press(page, '[role=dialog] [role=radio]', 'Space')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await isFocused(page, '#change-category')).toBe(true)
  await tabTo(page, '#report-address')
  await page.keyboard.type('松坡苑 3 栋东侧')
  await press(page, '#submit-report', 'Enter')
  await page.locator('#report-page').waitFor({ timeout: 30_000 })
  expect(troubles).toEqual([])
  await context.close()
}, 60_000)

test('the keyboard stays in the sheet that asks once more, and comes back', async () => {
  const path = `/packages/deliberation/pages/consultation/index?id=${stage.ids.open}`
  const { page, context, troubles } = await stage.open('resident-chen', path)
  await press(page, '#choice-for', 'Space')
  for (const close of ['Escape', 'button'] as const) {
    await tabTo(page, '#cast')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.locator('[role=dialog]:focus').waitFor()
    const stops = ['#sheet-close', '#confirm-cast', '#think-again', '#sheet-close'] as const
    for (const stop of stops) {
      await page.keyboard.press('Tab')
      expect([stop, await isFocused(page, stop)]).toEqual([stop, true])
    }
    await page.keyboard.press('Shift+Tab')
    expect(await isFocused(page, '#think-again')).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press(close === 'button' ? 'Enter' : close)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await isFocused(page, '#cast')).toBe(true)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  }
  expect(troubles).toEqual([])
  await context.close()
})

test('a draft that cannot be saved brings the keyboard to its first fault', async () => {
  const path = '/packages/agenda/pages/consultation-form/index'
  for (const size of [
    { width: 1280, height: 500 },
    { width: 390, height: 700 },
  ]) {
    const { page, context, troubles } = await stage.open('committee-wang', path, size)
    await page.locator('#area-430503005003').waitFor()
    await tabTo(page, '#consultation-title')
    await page.keyboard.type('给小花园添长椅')
    await page.locator('#save-consultation').focus()
    await page.keyboard.press('Enter')
    await page.locator('#form-body .field__error').waitFor()
    expect(await isFocused(page, '#consultation-body')).toBe(true)
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('#form-body')?.getBoundingClientRect() ?? {}
      return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight
    })
    expect(troubles).toEqual([])
    await context.close()
  }
})

test('a slip is compared and confirmed with the keyboard alone', async () => {
  const path = `/packages/paper/pages/slip/index?id=${stage.ids.several}&entry=${stage.ids.slip}`
  const wide = { width: 1280, height: 800 }
  const { page, context, troubles } = await stage.open('committee-wang', path, wide)
  await press(page, '#confirm-slip', 'Enter')
  await page.getByRole('dialog').waitFor()
  await press(page, '#look-again', 'Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await isFocused(page, '#confirm-slip')).toBe(true)
  await page.keyboard.press('Space')
  await press(page, '#confirm-counting', 'Enter')
  await page.getByText('这张算数了').waitFor()
  expect(troubles).toEqual([])
  await context.close()
})

test('on a phone the console folds its entries away and the keyboard opens them', async () => {
  const path = '/packages/console/pages/inbox/index'
  const { page, context, troubles } = await stage.open('committee-wang', path, {})
  const entry = page.locator('#side-notices').filter({ visible: true })
  await page.locator('#desk-menu').waitFor()
  expect(await entry.count()).toBe(0)
  await press(page, '#desk-menu', 'Enter')
  await entry.waitFor()
  await page.keyboard.press('Space')
  await entry.waitFor({ state: 'detached' })
  await press(page, '#desk-menu', 'Enter')
  await press(page, '#side-notices', 'Enter')
  await page.locator('#console-notices-page').waitFor()
  expect(await entry.count()).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await entry.waitFor()
  expect(await page.locator('#desk-menu').filter({ visible: true }).count()).toBe(0)
  expect(troubles).toEqual([])
  await context.close()
})
