import { gzipSync } from 'node:zlib'
import { readBuilt } from './built-files'
import { listHomeScripts } from './h5-home-scripts'

const KB = 1024
const HOME_KB = 220

test(`the scripts of the browser's home page stay within ${HOME_KB} KB compressed`, () => {
  const scripts = listHomeScripts()
  // index.html's own and the page's chunk at least.
  expect(scripts.length).toBeGreaterThanOrEqual(3)
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readBuilt('h5', file)).length, 0)
  expect(bytes / KB).toBeLessThanOrEqual(HOME_KB)
})
