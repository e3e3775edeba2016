import { type ecmaVersion, parse } from 'acorn'
import { listBuiltFiles, readBuilt } from './built-files'

/** What the oldest supported WeChat runs without its own compiler (off in project.config.json), and browsers from 2022. */
const EDITIONS: readonly ['weapp' | 'h5', ecmaVersion][] = [
  ['weapp', 2018],
  ['h5', 2022],
]

test.each(EDITIONS)('every script of the %s edition is valid ECMAScript %i', (edition, version) => {
  const scripts = listBuiltFiles(edition).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  const broken = scripts.filter((file) => !isValid(readBuilt(edition, file).toString(), version))
  expect(broken).toEqual([])
})

function isValid(source: string, version: ecmaVersion): boolean {
  try {
    parse(source, { ecmaVersion: version })
    return true
  } catch {
    return false
  }
}
