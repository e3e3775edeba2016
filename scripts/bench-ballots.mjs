// Measures ballots on a durable PostgreSQL of its own: casting over HTTP against pgbench with the same rows, 10,000 clients
// in one poll, and closing, counting and verifying 200,000 secret ballots. The last line is one JSON object.
import './lib/project-root.mjs'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { compileTypescript, loadTypescript } from './lib/load-typescript.mjs'
import { startThrowawayPostgres } from './lib/throwaway-postgres.mjs'

const run = promisify(execFile)
const SIGNER = fileURLToPath(new URL('lib/sign-tokens.mjs', import.meta.url))
const CONNECTIONS = 64
const ROUNDS = 3
const BALLOTS_A_ROUND = 20_000
const CLIENTS = 10_000
const SECRET_BALLOTS = Number(process.argv[2] ?? 200_000)

const isRefused = (status) => status < 200 || status > 299
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value) => Math.round(value * 100) / 100
const tell = (text) => process.stdout.write(`${text}\n`)

async function main() {
  const postgres = await startThrowawayPostgres({ isDurable: true })
  if (!postgres) {
    process.stderr.write('Install PostgreSQL 15 or newer with pgbench.\n')
    process.exit(1)
  }
  const bench = await loadTypescript('server/bench/ballots.ts')
  const loadWorker = await compileTypescript('server/bench/load-worker.ts')
  const { onNewDatabase } = await loadTypescript('server/bench/new-database.ts')
  try {
    const result = await onNewDatabase(postgres.url, async (url) => {
      const service = await bench.startService(url)
      try {
        const casting = await measureCasting(bench, service, { url, postgres, loadWorker })
        const crowd = await measureCrowd(bench, service, loadWorker)
        const counting = await measureCounting(bench, service)
        return { ...casting, ...crowd, non2xx: casting.non2xx + crowd.non2xx, ...counting }
      } finally {
        await service.close()
      }
    })
    process.stdout.write(`\n${JSON.stringify(result)}\n`)
  } finally {
    postgres.stop()
  }
}

/** Sends requests from a thread of its own. */
async function send(loadWorker, load) {
  const worker = new Worker(loadWorker, { workerData: load })
  const startedAt = performance.now()
  const [statuses] = await once(worker, 'message')
  const seconds = (performance.now() - startedAt) / 1000
  return { statuses, seconds }
}

/** HTTP and pgbench in turn, each time with a fresh poll; the medians are compared. */
async function measureCasting(bench, service, { url, postgres, loadWorker }) {
  const electorate = await bench.seed(service, '430503990001', BALLOTS_A_ROUND)
  const [overHttp, inPgbench] = [[], []]
  let non2xx = 0
  // The first round would pay for the compiling of the program.
  for (let at = 0; at <= ROUNDS; at += 1) {
    const poll = await bench.openPoll(service, electorate, 'named')
    const requests = await bench.buildBallots(service, poll, electorate)
    const load = { port: service.port, connections: CONNECTIONS, requests }
    const { statuses, seconds } = await send(loadWorker, load)
    const stored = await bench.countStored(service, poll)
    if (stored.ballots !== BALLOTS_A_ROUND) throw new Error(`${stored.ballots} ballots are stored`)
    if (at === 0) continue
    non2xx += statuses.filter(isRefused).length
    overHttp.push(BALLOTS_A_ROUND / seconds)
    const other = await bench.openPoll(service, electorate, 'named')
    inPgbench.push(await runPgbench(bench, service, { other, electorate, url, postgres }))
    tell(`casting: ${round(overHttp.at(-1))}/s over HTTP, ${round(inPgbench.at(-1))}/s in pgbench`)
  }
  const durablePerSecond = round(median(overHttp))
  return { ratioToPgbench: round(durablePerSecond / median(inPgbench)), durablePerSecond, non2xx }
}

async function runPgbench(bench, service, { other, electorate, url, postgres }) {
  const file = path.join(os.tmpdir(), `linge-pgbench-${process.pid}.sql`)
  fs.writeFileSync(file, await bench.preparePgbench(service, other, electorate))
  try {
    const transactions = Math.floor(BALLOTS_A_ROUND / CONNECTIONS)
    const options = ['-n', '-f', file, '-M', 'prepared', '-j', '2']
    const { stdout } = await run(path.join(postgres.programs, 'pgbench'), [
      ...options,
      ...['-c', String(CONNECTIONS), '-t', String(transactions), url],
    ])
    return Number(/tps = ([0-9.]+)/.exec(stdout)?.[1])
  } finally {
    fs.rmSync(file)
  }
}

/** Everybody opens the poll and votes, every third sends the ballot twice. */
async function measureCrowd(bench, service, loadWorker) {
  const electorate = await bench.seed(service, '430503990002', CLIENTS)
  const poll = await bench.openPoll(service, electorate, 'named')
  const ballots = await bench.buildBallots(service, poll, electorate)
  const requests = ballots.flatMap((ballot, place) => {
    const { authorization } = ballot.headers
    const look = {
      method: 'GET',
      path: `/api/v1/consultations/${poll.consultationId}`,
      headers: { authorization },
    }
    return place % 3 === 0 ? [look, ballot, ballot] : [look, ballot]
  })
  const load = { port: service.port, connections: 256, requests }
  const { statuses, seconds } = await send(loadWorker, load)
  const stored = await bench.countStored(service, poll)
  tell(`${CLIENTS} clients: ${requests.length} requests in ${round(seconds)} s`)
  return {
    non2xx: statuses.filter(isRefused).length,
    doubleBallots: stored.ballots - stored.units,
    lostBallots: CLIENTS - stored.units,
    clientsSeconds: round(seconds),
  }
}

async function measureCounting(bench, service) {
  const electorate = await bench.seed(service, '430503990003', SECRET_BALLOTS)
  const poll = await bench.openPoll(service, electorate, 'secret')
  const pem = await bench.readSigningKeyOf(service, poll)
  tell(`signing ${SECRET_BALLOTS} tokens …`)
  const halves = await Promise.all(
    [0, 1].map(async () => {
      const worker = new Worker(SIGNER, { workerData: { pem, count: SECRET_BALLOTS / 2 } })
      const [tokens] = await once(worker, 'message')
      return tokens
    }),
  )
  await bench.fillSecretBox(service, poll, electorate, halves.flat())
  service.closePolls()
  const startedAt = performance.now()
  const url = `http://127.0.0.1:${service.port}/api/v1`
  const closed = await (await fetch(`${url}/consultations/${poll.consultationId}`)).json()
  const tallySeconds = (performance.now() - startedAt) / 1000
  if (closed.poll?.result?.turnout.units !== SECRET_BALLOTS) throw new Error('Not all were counted')
  const file = path.join(os.tmpdir(), `linge-board-${process.pid}.ndjson`)
  try {
    const board = await fetch(`${url}/polls/${poll.pollId}/board`)
    await pipeline(board.body, fs.createWriteStream(file))
    const begunAt = performance.now()
    await run(process.execPath, ['verifier/verify-board.mjs', file])
    const verifySeconds = (performance.now() - begunAt) / 1000
    return { tallySeconds: round(tallySeconds), verifySeconds: round(verifySeconds) }
  } finally {
    fs.rmSync(file, { force: true })
  }
}

await main()
