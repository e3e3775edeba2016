import { listBuiltFiles, readBuilt } from './built-files'

const KB = 1024
const MAIN_KB = 700
const SUBPACKAGE_KB = 300

interface AppJson {
  readonly subPackages: readonly { readonly root: string }[]
}

const { subPackages } = JSON.parse(readBuilt('weapp', 'app.json').toString()) as AppJson
const roots = subPackages.map(({ root }) => root)

function sizeKb(belongs: (file: string) => boolean): number {
  const files = listBuiltFiles('weapp').filter(belongs)
  return files.reduce((sum, file) => sum + readBuilt('weapp', file).length, 0) / KB
}

test(`the main package stays within ${MAIN_KB} KB`, () => {
  const isMain = (file: string) => !roots.some((root) => file.startsWith(`${root}/`))
  const size = sizeKb(isMain)
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(MAIN_KB)
})

test.each(roots)(`the subpackage %s stays within ${SUBPACKAGE_KB} KB`, (root) => {
  const size = sizeKb((file) => file.startsWith(`${root}/`))
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(SUBPACKAGE_KB)
})
