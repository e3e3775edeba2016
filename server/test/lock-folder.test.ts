import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { transformFileSync } from '@swc/core'

/** Processes that each try to take the folder at the same instant, round after round. */
const RIVALS = 3
const ROUNDS = 40

/** Takes the folder at a given time and keeps it until told to go on. */
const RIVAL = `
  const { lockFolder } = require('./lock-folder.js')
  process.on('message', ({ folder, at }) => {
    while (Date.now() < at);
    let isWinner = true
    try { lockFolder(folder) } catch (error) {
      if (error.constructor.name !== 'FolderInUseError') throw error
      isWinner = false
    }
    process.send(isWinner)
  })`

let work: string
let rivals: ChildProcess[]

beforeAll(() => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-rivals-'))
  const sources = { 'lock-folder': '../src/db', 'ensure-folder': '../src/lib' }
  for (const [name, place] of Object.entries(sources)) {
    const { code } = transformFileSync(path.resolve(__dirname, place, `${name}.ts`), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    })
    fs.writeFileSync(path.join(work, `${name}.js`), code.replace('../lib/', './'))
  }
  const file = path.join(work, 'rival.js')
  fs.writeFileSync(file, RIVAL)
  rivals = Array.from({ length: RIVALS }, () => fork(file))
})
afterAll(async () => {
  for (const rival of rivals) {
    rival.kill('SIGKILL')
    await once(rival, 'exit')
  }
  fs.rmSync(work, { recursive: true })
})

test.each([
  ['a fresh folder', () => undefined],
  [
    'the folder of a process that ended',
    (folder: string, endedPid: number) =>
      fs.writeFileSync(path.join(folder, 'lock'), `${endedPid} 1`),
  ],
])(
  '%s is never won twice',
  async (_case, prepare) => {
    const endedPid = spawnSync(process.execPath, ['-e', '']).pid
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = fs.mkdtempSync(path.join(work, 'data-'))
      prepare(folder, endedPid)
      const answers = rivals.map((rival) => once(rival, 'message'))
      for (const rival of rivals) rival.send({ folder, at: Date.now() + 20 })
      const winners = (await Promise.all(answers)).filter(([isWinner]) => isWinner)
      expect(winners).toHaveLength(1)
      expect(fs.readdirSync(folder)).toEqual(['lock'])
    }
  },
  60_000,
)
