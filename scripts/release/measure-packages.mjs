import fs from 'node:fs'
import path from 'node:path'

/** Bytes of a built mini-program by package; the main one is called 主包. */
export function measurePackages(folder) {
  const { subPackages = [] } = JSON.parse(fs.readFileSync(path.join(folder, 'app.json'), 'utf8'))
  const sizes = new Map([['主包', 0], ...subPackages.map(({ root }) => [root, 0])])
  for (const file of fs.readdirSync(folder, { recursive: true })) {
    const stat = fs.statSync(path.join(folder, file))
    if (!stat.isFile()) continue
    const owner = subPackages.find(({ root }) => file.startsWith(`${root}/`))?.root ?? '主包'
    sizes.set(owner, sizes.get(owner) + stat.size)
  }
  return sizes
}
