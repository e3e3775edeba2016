import fs from 'node:fs'
import path from 'node:path'

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly requiredPrivateInfos?: readonly string[]
  readonly tabBar?: { readonly custom?: boolean; readonly list: readonly { pagePath: string }[] }
}

/** A built mini-program on disk: what its JSON files declare. */
export class BuiltApp {
  readonly home: string
  readonly pages: ReadonlySet<string>
  readonly tabs: ReadonlySet<string>
  readonly subPackageRoots: readonly string[]
  readonly hasCustomTabBar: boolean
  /** Functions of the position that are said to be used. */
  readonly privateInfos: readonly string[]

  constructor(readonly folder: string) {
    const appJson = this.readJson<AppJson>('app.json')
    const { pages, subPackages = [], tabBar } = appJson
    const [home] = pages
    if (home === undefined) throw new Error(`${folder}/app.json lists no page`)
    this.home = home
    this.pages = new Set([
      ...pages,
      ...subPackages.flatMap((part) => part.pages.map((page) => path.posix.join(part.root, page))),
    ])
    this.tabs = new Set(tabBar?.list.map(({ pagePath }) => pagePath))
    this.subPackageRoots = subPackages.map(({ root }) => root)
    this.hasCustomTabBar = tabBar?.custom === true
    this.privateInfos = appJson.requiredPrivateInfos ?? []
  }

  /** Custom components of a page or component: tag → path inside the mini-program. */
  listComponents(owner: string): [tag: string, file: string][] {
    const { usingComponents = {} } = this.readJson<{ usingComponents?: Record<string, string> }>(
      `${owner}.json`,
    )
    return Object.entries(usingComponents).map(([tag, target]) => [
      tag,
      target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(owner), target),
    ])
  }

  /** A file's text, or nothing where a page has no such file (styles are optional). */
  findText(file: string): string | undefined {
    const name = path.join(this.folder, file)
    return fs.existsSync(name) ? fs.readFileSync(name, 'utf8') : undefined
  }

  private readJson<T>(file: string): T {
    const text = this.findText(file)
    if (text === undefined) throw new Error(`${this.folder} has no ${file}`)
    return JSON.parse(text)
  }
}
