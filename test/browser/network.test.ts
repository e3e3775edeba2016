import { openStage, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

const STALE = '没有连上网，这是上次打开时的内容。'

test('opened anew while the service cannot be reached, it still has what one has read', async () => {
  const { page, context } = await stage.open('resident-chen', '/pages/notices/index')
  const title = (await page.locator('#notices .row__title').first().textContent()) ?? ''
  await page.waitForFunction(
    (words) => localStorage.getItem('linge.kept-queries')?.includes(words),
    title,
  )
  await context.route('**/api/**', (route) => route.abort())
  await page.reload()
  await page.getByText(STALE).first().waitFor()
  await page.locator('#notices').getByText(title).first().waitFor()
  await context.close()
})

test('the tabs open when the network was lost before they were ever opened', async () => {
  const path = '/packages/more/pages/display/index'
  const { page, context, settle } = await stage.open('resident-chen', path, {
    fetchesAhead: true,
  })
  // The quiet moment in which the app fetches ahead, which asked for it first.
  await page.evaluate(() => new Promise((resume) => requestIdleCallback(resume)))
  await settle()
  await context.setOffline(true)
  await page.getByRole('button', { name: '返回' }).click()
  for (const tab of ['reports', 'consultations', 'notices', 'mine', 'home']) {
    await page.locator(`#tab-${tab}`).filter({ visible: true }).click()
    await page.locator(`#${tab}-page`).filter({ visible: true }).waitFor()
  }
  await context.close()
})

test('a page whose part of the app is out of reach says so, and opens once there is a network', async () => {
  const { page, context, troubles } = await stage.open('resident-chen', '/pages/home/index')
  await context.setOffline(true)
  await page.locator('#tab-reports').click()
  const cover = page.locator('#page-cover')
  await cover.getByRole('heading', { name: '这一页没有打开' }).waitFor()
  await cover.locator('#retry-page').click()
  await cover.getByRole('button', { name: '返回' }).click()
  await cover.waitFor({ state: 'detached' })
  await page.locator('#home-page').filter({ visible: true }).waitFor()
  await page.locator('#ask').click()
  await cover.waitFor()
  await page.keyboard.press('Escape')
  await cover.waitFor({ state: 'detached' })
  await page.locator('#tab-reports').click()
  await cover.waitFor()
  await context.setOffline(false)
  await page.locator('#reports-page').waitFor()
  expect(troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  await context.close()
})

test('a page whose part of the app is slow to come is announced until it is there', async () => {
  const { page, context, troubles } = await stage.open('resident-chen', '/pages/home/index')
  let bringParts = () => {}
  const parts = new Promise<void>((resolve) => {
    bringParts = resolve
  })
  await context.route('**/js/*.js', (route) => parts.then(() => route.continue()))
  const sign = page.locator('.on-its-way').filter({ visible: true })
  await page.locator('#tab-reports').click()
  await sign.getByText('正在打开…').waitFor()
  await page.locator('#home-page').filter({ visible: true }).waitFor()
  bringParts()
  await page.locator('#reports-page').filter({ visible: true }).waitFor()
  await sign.waitFor({ state: 'hidden' })
  expect(troubles).toEqual([])
  await context.close()
})

test('a report being written is there again after a reload', async () => {
  const { page, context, troubles, settle } = await stage.open(
    'resident-chen',
    '/pages/report-form/index',
  )
  await page.locator('#report-body textarea').fill('电梯里的灯一直在闪')
  await page.locator('#report-address input').fill('5 栋电梯')
  await page.getByText(/草稿已存/).waitFor()
  await page.reload()
  await settle()
  expect(await page.locator('#report-body textarea').inputValue()).toBe('电梯里的灯一直在闪')
  expect(await page.locator('#report-address input').inputValue()).toBe('5 栋电梯')
  expect(troubles).toEqual([])
  await context.close()
})

test('a visitor without a grid is told on every tab what to do', async () => {
  const { page, context, troubles } = await stage.open('visitor', '/pages/home/index')
  for (const [tab, act] of [
    ['home', '选网格'],
    ['reports', '选网格'],
    ['consultations', '选网格'],
    ['notices', '选网格'],
    ['mine', '登录'],
  ]) {
    await page.locator(`#tab-${tab}`).filter({ visible: true }).click()
    const acts = page.locator(`#${tab}-page`).getByRole('button').filter({ visible: true })
    await acts.filter({ hasText: act }).first().waitFor()
  }
  expect(troubles).toEqual([])
  await context.close()
})
