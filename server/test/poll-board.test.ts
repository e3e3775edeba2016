import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { hashLeaf, verifyInclusion } from '../../src/lib/merkle-inclusion'
import { verifyTreeHead } from '../src/lib/signed-tree-head'
import { cast, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { castSecretly, drawReceipt, obtainToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const VERIFIER = path.resolve('verifier/verify-board.mjs')
const run = promisify(execFile)

let service: TestApp
let home: Neighbourhood
let visitor: TestClient
let folder: string

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990071')
  visitor = await service.as()
  folder = await mkdtemp(path.join(os.tmpdir(), 'linge-board-'))
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(async () => {
  await service.close()
  await rm(folder, { recursive: true })
})

type Poll = Awaited<ReturnType<typeof openPoll>>

async function closeAndDownload(poll: Poll): Promise<string> {
  service.clock.set(poll.closesAt)
  const { poll: ended } = (await visitor.get(`/api/v1/consultations/${poll.id}`)).json()
  expect(ended.result).not.toBeNull()
  const board = await visitor.get(`/api/v1/polls/${poll.pollId}/board`)
  expect(board.statusCode).toBe(200)
  expect(board.headers['content-type']).toContain('application/x-ndjson')
  expect(board.headers['content-disposition']).toContain('attachment')
  return board.body
}

/** Runs the verifier as anybody would, on a file. */
async function verifyAlone(board: string, ...flags: string[]) {
  const file = path.join(folder, 'board.ndjson')
  await writeFile(file, board)
  return run(process.execPath, [VERIFIER, file, ...flags])
}

const QUESTIONS = [
  { kind: 'motion', text: '要不要装电梯？' },
  {
    kind: 'ranking',
    text: '先装哪几栋？',
    options: ['1栋', '2栋', '3栋'].map((label) => ({ label })),
  },
]

test('anybody verifies a secret poll alone, and finds her own receipt and ballot there', async () => {
  const poll = await openPoll(home, { secrecy: 'secret', questions: QUESTIONS })
  const { drawCommitment, boardPublicKey } = (
    await visitor.get(`/api/v1/consultations/${poll.id}`)
  ).json().poll
  const kept: { token: string; receipt: string }[] = []
  for (const household of [1, 2, 3, 4]) {
    const answers = [
      { kind: 'motion', choice: household === 4 ? 'against' : 'for' },
      { kind: 'ranking', optionIds: household === 3 ? null : [String((household % 3) + 1)] },
    ]
    const token = await obtainToken(await home.owner(household), visitor, poll, answers)
    const receipt = drawReceipt()
    await castSecretly(visitor, poll, { ...token, receipt })
    kept.push({ token: token.token, receipt })
  }
  await obtainToken(await home.owner(5), visitor, poll, [])
  const board = await closeAndDownload(poll)
  const [mine] = kept
  const noted = ['--key', boardPublicKey, '--commitment', drawCommitment]
  const own = ['--receipt', mine?.receipt ?? '', '--ballot', mine?.token ?? '']
  const { stdout } = await verifyAlone(board, ...noted, ...own)
  expect(stdout).not.toBe('')
  const without = board
    .split('\n')
    .filter((line) => !line.includes(mine?.token ?? ''))
    .join('\n')
  await expect(verifyAlone(without, ...noted)).rejects.toMatchObject({ code: 1 })
  const swapped = board.replace('"choice":"against"', '"choice":"for"')
  await expect(verifyAlone(swapped)).rejects.toMatchObject({ code: 1 })
})

test('a named poll has a board too, with nobody on it', async () => {
  const poll = await openPoll(home)
  const receipts: string[] = []
  for (const household of [1, 2, 3]) {
    const response = await cast(await home.owner(household), poll, 'for')
    receipts.push(response.json().receipt)
  }
  const unitId = (await votingUnitOf(await home.owner(1), poll.id)).split('-')[1] ?? ''
  const board = await closeAndDownload(poll)
  const own = receipts.flatMap((receipt) => ['--receipt', receipt])
  expect((await verifyAlone(board, ...own)).stdout).not.toBe('')
  const ballots = board.split('\n').filter((line) => line.includes('"type":"ballot"'))
  expect(ballots).toHaveLength(3)
  for (const line of ballots) {
    const { token, ...rest } = JSON.parse(line)
    expect(Object.keys(rest)).toEqual(['type', 'channel', 'weight', 'answers', 'signature'])
    expect(JSON.stringify(rest)).not.toContain(`"${unitId}"`)
    expect(token).toMatch(/^[0-9a-f]{64}$/)
  }
})

test('a receipt is proved to be counted, by what the phone can check', async () => {
  const poll = await openPoll(home)
  for (const household of [1, 2, 3, 4, 5]) await cast(await home.owner(household), poll, 'for')
  const [unit] = (await (await home.owner(3)).get(`/api/v1/consultations/${poll.id}`)).json().poll
    .myVotingUnits
  const url = `/api/v1/polls/${poll.pollId}/receipts/${unit.receipt}`
  expect((await visitor.get(url)).statusCode).toBe(404)
  await closeAndDownload(poll)
  const { line, index, size, rootHash, proof, head } = (await visitor.get(url)).json()
  expect(line).toBe(`{"type":"receipt","code":"${unit.receipt}"}`)
  const root = Buffer.from(rootHash, 'hex')
  const claim = { leafHash: hashLeaf(Buffer.from(line)), index, size, rootHash: root }
  const hashes = proof.map((hash: string) => Buffer.from(hash, 'hex'))
  expect(verifyInclusion(claim, hashes)).toBe(true)
  const signed = { pollId: poll.pollId, size, rootHash: root, signedAt: new Date(head.signedAt) }
  expect(verifyTreeHead(head.publicKey, signed, head.signature)).toBe(true)
  const signedHead = await visitor.get(`/api/v1/polls/${poll.pollId}/board-head`)
  expect(signedHead.json()).toEqual({ size, rootHash, ...head })
  const other = await visitor.get(`/api/v1/polls/${poll.pollId}/receipts/${drawReceipt()}`)
  expect(other.statusCode).toBe(404)
})

test('there is no board before the close, for nobody', async () => {
  const poll = await openPoll(home)
  await cast(await home.owner(1), poll, 'for')
  service.clock.set(new Date(new Date(poll.closesAt).getTime() - 1))
  for (const person of [visitor, await home.committee(), await home.owner(1)]) {
    const board = await person.get(`/api/v1/polls/${poll.pollId}/board`)
    expect(board.statusCode).toBe(404)
  }
})

test('a poll nobody voted in has a board that verifies', async () => {
  const poll = await openPoll(home, { secrecy: 'secret' })
  expect((await verifyAlone(await closeAndDownload(poll))).stdout).not.toBe('')
})
