import fs from 'node:fs'
import path from 'node:path'

const DIST = path.resolve(__dirname, '../../dist')

/** Paths of all files of an edition, relative to its folder. */
export function listBuiltFiles(edition: 'weapp' | 'h5'): string[] {
  const folder = path.join(DIST, edition)
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(folder, file)).isFile())
}

export function readBuilt(edition: 'weapp' | 'h5', file: string): Buffer {
  return fs.readFileSync(path.join(DIST, edition, file))
}
