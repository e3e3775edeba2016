import { openStage, type Stage } from './stage'

/** The smallest phone that is still common, in the largest type. */
const DEVICE = {
  width: 360,
  height: 640,
  stored: { 'linge.display': { isElder: true, size: 'largest', theme: 'light', speechRate: 1 } },
}

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

test('an emergency leaves half of the height to write on', async () => {
  const { page, settle, troubles } = await stage.open(
    'resident-chen',
    '/pages/report-form/index',
    DEVICE,
  )
  await page.locator('#report-body textarea').fill('厨房着火冒烟了')
  await page.getByText('急事，先打电话！').waitFor()
  await settle()
  await page.locator('#report-address').scrollIntoViewIfNeeded()
  const edge = async (part: string, side: 'top' | 'bottom') =>
    page.locator(part).evaluate((element, at) => element.getBoundingClientRect()[at], side)
  const room = (await edge('.foot', 'top')) - Math.max(0, await edge('.sos', 'bottom'))
  expect(room).toBeGreaterThanOrEqual(DEVICE.height / 2)
  expect(troubles).toEqual([])
})

/** Above the foot and below the upper edge; runs in the page. */
function isInSight(part: string): boolean {
  const [top, foot] = [part, '.foot'].map(
    (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN,
  ) as [number, number]
  return top >= 0 && top < foot
}

test('a report that is like it comes into sight before anything is sent', async () => {
  const { page, settle, troubles } = await stage.open(
    'resident-chen',
    '/pages/report-form/index',
    DEVICE,
  )
  await page.locator('#report-body textarea').fill('12栋东边的路灯坏了三天')
  await page.locator('#duplicate').waitFor()
  await settle()
  expect(await page.evaluate(isInSight, '#duplicate')).toBe(false)
  await page.getByText(/^先看(您|邻居)报过的$/).click()
  await page.waitForFunction(isInSight, '#duplicate')
  expect(troubles).toEqual([])
})

test('so does what is missing', async () => {
  const { page, troubles } = await stage.open('resident-chen', '/pages/report-form/index', DEVICE)
  await page.locator('#report-body textarea').fill('厨房着火冒烟了')
  await page.getByText('急事，先打电话！').waitFor()
  await page.locator('#submit-report').click()
  await page.waitForFunction(isInSight, '#report-address')
  expect(troubles).toEqual([])
})

/** Begins in the upper half of the screen; runs in the page. */
function beginsInSight(part: string): boolean {
  const top = document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN
  return top >= 0 && top < window.innerHeight / 2
}

test('three taps cast a ballot on screens without a sheet, and its receipt comes into sight', async () => {
  const path = `/packages/deliberation/pages/consultation/index?id=${stage.ids.open}`
  const { page, troubles } = await stage.open('resident-chen', path, DEVICE)
  for (const act of ['#choice-for', '#cast']) await page.locator(act).click()
  await page.locator('#ballot-screen').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.locator('#confirm-cast').click()
  await page.waitForFunction(beginsInSight, '#receipt-page [role=heading][aria-level="2"]')
  await page.waitForTimeout(1_000)
  expect(await page.evaluate(beginsInSight, '#receipt-code')).toBe(true)
  // Back is the consultation, not the ballot.
  await page.goBack()
  await page.locator('#consultation-body').waitFor()
  expect(await page.locator('#receipt-page').count()).toBe(0)
  expect(await page.locator('#ballot-screen').count()).toBe(0)
  await page.locator('[id^="receipt-"]').click()
  await page.locator('#receipt-code').waitFor()
  expect(troubles).toEqual([])
})
