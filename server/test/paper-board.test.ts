import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { cast, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { confirm, entered, markByTwo, motion } from './build-paper'
import { castSecretly, obtainToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const VERIFIER = path.resolve('verifier/verify-board.mjs')
const run = promisify(execFile)

let service: TestApp
let home: Neighbourhood
let first: TestClient
let second: TestClient
let visitor: TestClient
let folder: string

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990095')
  first = await home.committee()
  second = await home.colleague()
  visitor = await service.as()
  folder = await mkdtemp(path.join(os.tmpdir(), 'linge-paper-board-'))
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(async () => {
  await service.close()
  await rm(folder, { recursive: true })
})

type Poll = Awaited<ReturnType<typeof openPoll>>

async function closeAndDownload(poll: Poll): Promise<string> {
  service.clock.set(poll.closesAt)
  await visitor.get(`/api/v1/consultations/${poll.id}`)
  const board = await visitor.get(`/api/v1/polls/${poll.pollId}/board`)
  expect(board.statusCode).toBe(200)
  return board.body
}

async function verify(board: string, ...flags: string[]) {
  const file = path.join(folder, 'board.ndjson')
  await writeFile(file, board)
  return run(process.execPath, [VERIFIER, file, ...flags])
}

/** Two online ballots, two confirmed slips and one that nobody confirmed. */
async function holdPoll(secrecy: 'named' | 'secret'): Promise<Poll> {
  const poll = await openPoll(home, { secrecy })
  for (const household of [1, 2]) {
    const owner = await home.owner(household)
    if (secrecy === 'named') await cast(owner, poll, 'for')
    else await castSecretly(visitor, poll, await obtainToken(owner, visitor, poll, motion('for')))
  }
  for (const household of [3, 4, 5]) {
    const votingUnitId = await votingUnitOf(await home.owner(household), poll.id)
    if (secrecy === 'secret') await markByTwo([first, second], poll, votingUnitId)
    const place = secrecy === 'named' ? { votingUnitId } : { weight: 1 }
    const slip = { slipNumber: `P-${household}`, answers: motion('against'), ...place }
    const id = await entered(first, poll, slip)
    if (household < 5) await confirm(second, poll, id)
  }
  return poll
}

test.each(['named', 'secret'] as const)(
  'slips stand on the board of a %s poll, and no change to one of them passes',
  async (secrecy) => {
    const poll = await holdPoll(secrecy)
    const board = await closeAndDownload(poll)
    const { stdout } = await verify(board, '--receipt', 'P-3', '--receipt', 'P-4')
    expect(stdout).not.toBe('')
    await expect(verify(board, '--receipt', 'P-5')).rejects.toMatchObject({ code: 1 })
    const lines = board.split('\n')
    expect(JSON.parse(lines[0] ?? '').paper).toEqual([{ weight: 1, units: 2 }])
    const slips = lines.filter((line) => line.includes('"channel":"paper"'))
    expect(slips).toHaveLength(2)
    for (const slip of slips) {
      const { token, signature } = JSON.parse(slip)
      expect(token).toMatch(/^[0-9a-f]{64}$/)
      expect(signature).toBeNull()
      const at = lines.indexOf(slip)
      const replaced = (...by: string[]) => [...lines.slice(0, at), ...by, ...lines.slice(at + 1)]
      const changed = [
        replaced(),
        replaced(slip.replace('against', 'for')),
        replaced(slip, slip),
        replaced(slip, slip.replace(token, `${token.slice(0, -1)}${token.endsWith('0') ? 1 : 0}`)),
        replaced(slip.replace('"paper"', '"online"')),
      ]
      for (const tampered of changed) {
        await expect(verify(tampered.join('\n'))).rejects.toMatchObject({ code: 1 })
      }
    }
  },
)
