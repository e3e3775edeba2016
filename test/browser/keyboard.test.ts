import type { Page } from 'playwright-core'
import type { OpenedPage } from './open-page'
import { openStage, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

const MOST_STOPS = 60

const hasFocus = (selector: string) => document.activeElement?.closest(selector) != null

/** The focus comes back a moment after what had it is gone. */
const seeFocus = (page: Page, target: string) => page.waitForFunction(hasFocus, target)

/** Presses Tab until the target has the keyboard, as someone without a mouse does who waits until all is there. */
async function tabTo({ page, settle }: OpenedPage, target: string): Promise<void> {
  await settle()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(hasFocus, target)) return
  }
  throw new Error(`Tab does not reach ${target}`)
}

async function press(opened: OpenedPage, target: string, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(opened, target)
  await opened.page.keyboard.press(key)
}

test('a report is written and sent with the keyboard alone', async () => {
  const opened = await stage.open('resident-chen', '/pages/home/index')
  const { page, context, troubles } = opened
  await press(opened, '#ask', 'Enter')
  await page.locator('#report-form-page').waitFor()
  await tabTo(opened, '#report-body')
  // Nobody has reported anything like it, which would be shown first.
  await page.keyboard.type('院子里的树枝压着电线')
  await press(opened, '#change-category', 'Enter')
  await page.getByRole('dialog').waitFor()
  await press(opened, '[role=dialog] [role=radio]', 'Space')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await seeFocus(page, '#change-category')
  await tabTo(opened, '#report-address')
  await page.keyboard.type('松坡苑 3 栋东侧')
  await press(opened, '#submit-report', 'Enter')
  await page.locator('#report-page').waitFor({ timeout: 30_000 })
  expect(troubles).toEqual([])
  await context.close()
}, 60_000)

test('the keyboard stays in the sheet that asks once more, and comes back', async () => {
  const path = `/packages/deliberation/pages/consultation/index?id=${stage.ids.open}`
  const opened = await stage.open('resident-chen', path)
  const { page, context, troubles } = opened
  await press(opened, '#choice-for', 'Space')
  for (const close of ['Escape', 'button'] as const) {
    await tabTo(opened, '#cast')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.locator('[role=dialog]:focus').waitFor()
    await opened.settle()
    const stops = ['#sheet-close', '#confirm-cast', '#think-again', '#sheet-close'] as const
    for (const stop of stops) {
      await page.keyboard.press('Tab')
      expect([stop, await page.evaluate(hasFocus, stop)]).toEqual([stop, true])
    }
    await page.keyboard.press('Shift+Tab')
    await seeFocus(page, '#think-again')
    await page.keyboard.press('Tab')
    await page.keyboard.press(close === 'button' ? 'Enter' : close)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await seeFocus(page, '#cast')
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
    const opened = await stage.open('committee-wang', path, size)
    const { page, context, troubles } = opened
    await page.locator('#area-430503005003').waitFor()
    await tabTo(opened, '#consultation-title')
    await page.keyboard.type('给小花园添长椅')
    await page.locator('#save-consultation').focus()
    await page.keyboard.press('Enter')
    await page.locator('#form-body .field__error').waitFor()
    await seeFocus(page, '#consultation-body')
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
  const opened = await stage.open('committee-wang', path, wide)
  const { page, context, troubles } = opened
  await press(opened, '#confirm-slip', 'Enter')
  await page.getByRole('dialog').waitFor()
  await press(opened, '#look-again', 'Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await seeFocus(page, '#confirm-slip')
  await page.keyboard.press('Space')
  await press(opened, '#confirm-counting', 'Enter')
  await page.getByText('这张算数了').waitFor()
  expect(troubles).toEqual([])
  await context.close()
})

test('on a phone the console folds its entries away and the keyboard opens them', async () => {
  const path = '/packages/console/pages/inbox/index'
  const opened = await stage.open('committee-wang', path, {})
  const { page, context, troubles } = opened
  const entry = page.locator('#side-notices').filter({ visible: true })
  await page.locator('#desk-menu').waitFor()
  expect(await entry.count()).toBe(0)
  await press(opened, '#desk-menu', 'Enter')
  await entry.waitFor()
  await page.keyboard.press('Space')
  await entry.waitFor({ state: 'detached' })
  await press(opened, '#desk-menu', 'Enter')
  await press(opened, '#side-notices', 'Enter')
  await page.locator('#console-notices-page').waitFor()
  expect(await entry.count()).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await entry.waitFor()
  expect(await page.locator('#desk-menu').filter({ visible: true }).count()).toBe(0)
  expect(troubles).toEqual([])
  await context.close()
})
