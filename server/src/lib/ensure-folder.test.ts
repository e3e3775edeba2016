import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureFolder } from './ensure-folder'

let root: string

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-folder-'))
})
afterEach(() => fs.rmSync(root, { recursive: true }))

test('a folder is there afterwards with all above it, also the second time', () => {
  const folder = path.join(root, 'a/b/c')
  ensureFolder(folder)
  ensureFolder(folder)
  expect(fs.statSync(folder).isDirectory()).toBe(true)
})

test('a file in the way is an error', () => {
  fs.writeFileSync(path.join(root, 'file'), '')
  expect(() => ensureFolder(path.join(root, 'file'))).toThrow(/EEXIST/)
  expect(() => ensureFolder(path.join(root, 'file/a/b'))).toThrow(/ENOTDIR/)
})

test('a folder where there can be none is an error, not a wait', () => {
  expect(() => ensureFolder('/proc/linge/data')).toThrow(/ENOENT/)
})
