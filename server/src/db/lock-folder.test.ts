import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { FolderInUseError, lockFolder } from './lock-folder'

let folder: string

beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'linge-lock-')), 'data')
})
afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true }))

test('a folder whose owner lives is refused', () => {
  lockFolder(folder)
  fs.writeFileSync(path.join(folder, 'lock'), String(process.ppid))
  expect(() => lockFolder(folder)).toThrow(FolderInUseError)
})

test('a folder given back can be taken again', () => {
  lockFolder(folder)()
  expect(fs.existsSync(path.join(folder, 'lock'))).toBe(false)
  expect(lockFolder(folder)).toEqual(expect.any(Function))
})

const onLinux = fs.existsSync('/proc/self/stat') ? test : test.skip

onLinux('a process that was given the id of a dead owner does not keep the folder locked', () => {
  lockFolder(folder)
  fs.writeFileSync(path.join(folder, 'lock'), `${process.ppid} 1`)
  expect(lockFolder(folder)).toEqual(expect.any(Function))
})

test.each(['a process that ended', 'an unreadable lock'])(
  'the lock of %s is taken over',
  (owner) => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid
    fs.mkdirSync(folder)
    fs.writeFileSync(
      path.join(folder, 'lock'),
      owner === 'a process that ended' ? String(ended) : '?',
    )
    expect(lockFolder(folder)).toEqual(expect.any(Function))
  },
)

test('a take-over that a dead process left half-done is finished', () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid
  const lock = `${ended} 1`
  const right = createHash('sha256').update(lock).digest('hex').slice(0, 16)
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'lock'), lock)
  fs.writeFileSync(path.join(folder, `lock.${right}`), `${ended} 1 half-done`)
  lockFolder(folder)
  expect(fs.readdirSync(folder)).toEqual(['lock'])
})
