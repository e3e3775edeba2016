import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { openBrowser } from './open-browser'

const server = http.createServer((_request, response) => response.end('<p>here</p>'))
let browser: Browser
let address: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => server.close(resolve))
})

test('people in one browser share no storage, and one who leaves takes nobody along', async () => {
  const [first, second] = await Promise.all([browser.newContext(), browser.newContext()])
  const [one, two] = await Promise.all([first.newPage(), second.newPage()])
  await Promise.all([one.goto(address), two.goto(address)])
  await one.evaluate(() => localStorage.setItem('who', 'one'))
  expect(await two.evaluate(() => localStorage.getItem('who'))).toBeNull()
  await first.close()
  expect(browser.isConnected()).toBe(true)
  expect(await two.locator('p').textContent()).toBe('here')
  await second.close()
})
