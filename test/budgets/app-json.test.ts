import fs from 'node:fs'
import path from 'node:path'
import { listBuiltFiles, readBuilt } from './built-files'

const MB = 1024 * 1024
const MOST_PRELOADED = 2 * MB
const MOST_OF_ALL = 20 * MB

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly preloadRule: Readonly<Record<string, { readonly packages: readonly string[] }>>
  readonly window: Readonly<Record<string, unknown>>
  readonly themeLocation: string
}

const readJson = <T>(file: string) => JSON.parse(readBuilt('weapp', file).toString()) as T
const app = readJson<AppJson>('app.json')
const { pages, subPackages, preloadRule } = app
const roots = subPackages.map(({ root }) => root)

const sizeOf = (root: string) =>
  listBuiltFiles('weapp')
    .filter((file) => file.startsWith(root))
    .reduce((sum, file) => sum + readBuilt('weapp', file).length, 0)
/** The package of a page; the main one is named by nothing. */
const packageOf = (page: string) => roots.find((root) => page.startsWith(`${root}/`)) ?? ''

test('what WeChat is told of the whole app is what the pages are made for', () => {
  expect(app).toMatchObject({
    lazyCodeLoading: 'requiredComponents',
    renderer: 'webview',
    resizable: true,
    darkmode: true,
    themeLocation: 'theme.json',
    window: { navigationStyle: 'custom', navigationBarTextStyle: '@barText' },
    requiredPrivateInfos: ['getLocation'],
  })
})

test('packages are fetched ahead from pages there are, and 2 MB at most from the pages of one package', () => {
  const known = [
    ...pages,
    ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
  ]
  const wanted = new Map<string, Set<string>>()
  for (const [page, { packages }] of Object.entries(preloadRule)) {
    expect(known).toContain(page)
    expect(roots).toEqual(expect.arrayContaining([...packages]))
    const from = wanted.get(packageOf(page)) ?? new Set()
    for (const root of packages) from.add(root)
    wanted.set(packageOf(page), from)
  }
  expect(wanted.size).toBeGreaterThan(1)
  for (const fetched of wanted.values()) {
    const bytes = [...fetched].reduce((sum, root) => sum + sizeOf(`${root}/`), 0)
    expect(bytes).toBeLessThanOrEqual(MOST_PRELOADED)
  }
  expect(sizeOf('')).toBeLessThanOrEqual(MOST_OF_ALL)
})

test('every colour WeChat paints stands in the theme twice, and its paper is that of the pages', () => {
  const theme = readJson<Record<'light' | 'dark', Record<string, string>>>(app.themeLocation)
  const names = Object.values(app.window).flatMap((value) =>
    typeof value === 'string' && value.startsWith('@') ? [value.slice(1)] : [],
  )
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect([theme.light[name], theme.dark[name]]).not.toContain(undefined)
  const tokens = fs.readFileSync(path.resolve(__dirname, '../../src/ui/screen/tokens.scss'), 'utf8')
  const papers = [...tokens.matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour)
  expect([theme.light.paper, theme.dark.paper].map((colour) => colour?.toLowerCase())).toEqual(
    papers,
  )
})
