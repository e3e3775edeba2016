import fs from 'node:fs'
import { readPdf } from '../../server/test/read-pdf'
import { openStage, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

test.each([0, 100, 200])(
  'a page left %i ms after it was opened gives back the list',
  async (ms) => {
    const { page, context, troubles } = await stage.open('resident-chen', '/pages/notices/index', {
      fetchesAhead: true,
    })
    const rows = page.locator('#notices .row').filter({ visible: true })
    await rows.first().click()
    await page.waitForTimeout(ms)
    await page.goBack()
    // Longer than an entry plays.
    await page.waitForTimeout(600)
    await rows.first().waitFor()
    expect(troubles).toEqual([])
    await context.close()
  },
)

test('an address without a page says so, and leads home', async () => {
  for (const isFirst of [true, false]) {
    const path = isFirst ? '/pages/nothing/index' : '/pages/mine/index'
    const { page, context } = await stage.open('visitor', path)
    if (!isFirst) await page.evaluate(() => (window.location.hash = '#/pages/nothing/index'))
    await page.locator('#page-cover').getByRole('heading', { name: '没有这一页' }).waitFor()
    await page.locator('#go-home').click()
    await page.locator('#home-page').waitFor()
    expect(await page.locator('#page-cover').count()).toBe(0)
    await context.close()
  }
})

test('from an address without a page one comes back to where one was', async () => {
  const { page, context } = await stage.open('visitor', '/pages/mine/index')
  await page.evaluate(() => (window.location.hash = '#/pages/nothing/index'))
  await page.locator('#page-cover').getByRole('button', { name: '返回' }).click()
  await page.locator('#mine-page').filter({ visible: true }).waitFor()
  expect(await page.locator('#page-cover').count()).toBe(0)
  await context.close()
})

test('large type chosen in one tab of a browser is large in the other too', async () => {
  const { page, context, settle } = await stage.open(
    'visitor',
    '/packages/more/pages/display/index',
  )
  const other = await context.newPage()
  await other.goto(`${stage.service.address}/#/pages/mine/index`)
  await other.locator('#mine-page').waitFor()
  await page.getByRole('switch').first().click()
  await settle()
  await other.locator('.lg--elder').first().waitFor()
  await context.close()
})

test('the code on a sheet that is printed from its grid opens the door of its building', async () => {
  const path = '/packages/setup/pages/grid/index?code=430503005003003'
  const { page, context } = await stage.open('committee-wang', path)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#print-door-sheets').click(),
  ])
  expect(file.suggestedFilename()).toMatch(/门牌码\.pdf$/)
  const [sheet] = readPdf(fs.readFileSync(await file.path()))
  await context.close()
  const visitor = await stage.open('visitor', '/pages/mine/index')
  await visitor.page.goto(sheet?.scan() ?? '')
  const door = visitor.page.locator('#door-page').filter({ visible: true })
  await door.getByText(sheet?.readLines()[1] ?? '', { exact: true }).waitFor()
  expect(visitor.troubles).toEqual([])
  await visitor.context.close()
})
