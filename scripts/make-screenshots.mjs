// Takes the pictures of the README from the running demo city. Needs a Chinese font on this machine.
import './lib/project-root.mjs'
import fs from 'node:fs'
import sharp from 'sharp'
import { buildClient } from './lib/build-client.mjs'
import { buildServer } from './lib/build-server.mjs'
import { loadTypescript } from './lib/load-typescript.mjs'
import { startDemo } from './lib/start-demo.mjs'

const FOLDER = 'docs/images'

/** What to touch, one after another, before each picture. 陈慧 lives in the 3rd grid of 翠园社区. */
const SIGN_IN = ['#tab-mine', '#open-sign-in', '#person-resident-chen', '#tab-home']
const PICTURES = [
  { name: 'home', taps: SIGN_IN, waitFor: 'text=等您办' },
  {
    name: 'result',
    taps: [...SIGN_IN, '#tab-consultations', '#consultations-closed', 'text=东门夜里几点关'],
    waitFor: '#verdict',
  },
]

await buildServer('main', 'service', 'roster-sheets', 'door-sheets', 'grid-plans')
await buildClient('h5', {
  onStart: () => process.stdout.write('Building the browser edition, about a minute …\n'),
})
const { openBrowser } = await loadTypescript('test/browser/open-browser.ts')
const { openPage } = await loadTypescript('test/browser/open-page.ts')

fs.mkdirSync(FOLDER, { recursive: true })
const demo = await startDemo()
const browser = await openBrowser()
try {
  for (const picture of PICTURES) await take(picture)
} finally {
  await browser.close()
  await demo.stop()
}

async function take({ name, taps, waitFor }) {
  const { page, context, settle } = await openPage(browser, demo.address, { pixelRatio: 2 })
  const seen = (target) => page.locator(target).filter({ visible: true }).first()
  for (const target of taps) await seen(target).click()
  await seen(waitFor).waitFor()
  await settle()
  const file = `${FOLDER}/${name}.png`
  const shot = await page.screenshot({ animations: 'disabled' })
  const { size } = await sharp(shot).png({ palette: true, effort: 10 }).toFile(file)
  process.stdout.write(`${file}  ${Math.round(size / 1024)} KB\n`)
  await context.close()
}
