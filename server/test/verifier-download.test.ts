import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startTestApp, type TestApp } from './test-app'

const VERIFIER = path.resolve(__dirname, '../../verifier')
const NAMES = ['verify-board.mjs', 'board-words.mjs', 'README.md']

let service: TestApp
let folder: string
beforeAll(async () => {
  service = await startTestApp({ verifierFolder: VERIFIER })
  folder = mkdtempSync(path.join(tmpdir(), 'linge-verifier-'))
})
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

const fetchFile = (name: string) => service.app.inject({ url: `/verifier/${name}` })

test.each(NAMES)('%s is served as it stands in the repository, to be saved', async (name) => {
  const response = await fetchFile(name)
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-disposition']).toBe(`attachment; filename="${name}"`)
  expect(response.rawPayload.equals(readFileSync(path.join(VERIFIER, name)))).toBe(true)
})

test('what was fetched runs by itself', async () => {
  for (const name of NAMES) {
    writeFileSync(path.join(folder, name), (await fetchFile(name)).rawPayload)
  }
  const program = path.join(folder, 'verify-board.mjs')
  const { status, stdout } = spawnSync(process.execPath, [program, 'missing'], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([2, expect.stringMatching(/^没能核验：打不开 missing/)])
})

test('nothing else of the folder is', async () => {
  for (const name of ['package.json', '', '../package.json']) {
    expect((await fetchFile(name)).statusCode).toBe(404)
  }
})
