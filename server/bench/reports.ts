import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { buildApp } from '../src/app'
import { migrate } from '../src/db/migrate'
import { openDatabase } from '../src/db/open-database'
import { loadDemoCity } from '../src/demo/load-demo-city'
import type { TypedApp } from '../src/http/typed-app'
import { systemClock } from '../src/lib/clock'
import { createSealing } from '../src/lib/sealing'
import { createTreeHeadSigner } from '../src/lib/signed-tree-head'
import { benchCommunity, seedReports } from './seed-reports'

const ROUNDS = 200
/** Until plans and caches are warm. */
const WARM_UP = 20
const DATA_KEY = randomBytes(32).toString('base64url')

interface Figures {
  /** Of each list's first and second page, in milliseconds. */
  readonly lists: ReadonlyMap<string, number>
  readonly detail: number
  readonly duplicates: number
}

/**
 * Measures the service from request to answer, without the network: each list, a report, likely duplicates.
 * @param url an empty database that may be filled
 * @param size of the city; the demo city is loaded besides
 */
export async function measureReports(
  url: string,
  size: { communities: number; reports: number },
): Promise<Figures> {
  const { db, engine, close } = await openDatabase({ url })
  const filesFolder = mkdtempSync(path.join(os.tmpdir(), 'linge-bench-'))
  try {
    await migrate(db, engine)
    await loadDemoCity(
      db,
      { sealing: createSealing(DATA_KEY), signer: createTreeHeadSigner(DATA_KEY) },
      systemClock.now(),
    )
    await seedReports(db, size, systemClock.now())
    const app = await buildApp(
      {
        db,
        clock: systemClock,
        isDemo: true,
        filesFolder,
        secret: randomUUID() + randomUUID(),
        dataKey: DATA_KEY,
        contentCheck: 'development',
      },
      { requestsPerMinute: 1_000_000 },
    )
    const figures = await measure(app)
    await app.close()
    return figures
  } finally {
    await close()
    rmSync(filesFolder, { recursive: true, force: true })
  }
}

async function measure(app: TypedApp): Promise<Figures> {
  const grid = `${benchCommunity(0)}001`
  const lists: readonly (readonly [person: string, query: string])[] = [
    ['bench-resident-7', 'view=mine'],
    ['bench-resident-7', `view=public&gridCode=${grid}`],
    ['bench-worker', 'view=todo&status=open'],
    ['bench-committee', 'view=arriving&status=open'],
    ['bench-committee', 'view=area&status=open'],
    ['bench-committee', 'view=area&status=closed'],
    ['bench-subdistrict', 'view=area&status=open'],
    ['bench-subdistrict', 'view=area&status=closed'],
    ['bench-supervisor', 'view=area&status=open'],
    ['bench-supervisor', 'view=area&status=closed'],
    ['bench-supervisor', 'view=supervision&status=open'],
  ]
  const measured = new Map<string, number>()
  for (const [person, query] of lists) {
    const token = await signIn(app, person)
    const first = await get(app, `/api/v1/reports?${query}`, token)
    const { nextCursor } = first.json<{ nextCursor: string | null }>()
    const next = nextCursor === null ? query : `${query}&cursor=${nextCursor}`
    const urls = [`/api/v1/reports?${query}`, `/api/v1/reports?${next}`]
    measured.set(
      `${person} ${query}`,
      await p95(async (round) => void (await get(app, urls[round % 2] ?? '', token))),
    )
  }
  const token = await signIn(app, 'bench-supervisor')
  const page = await get(app, '/api/v1/reports?view=area&status=open&limit=100', token)
  const ids = page.json<{ items: { id: string }[] }>().items.map(({ id }) => id)
  return {
    lists: measured,
    detail: await p95(async (round) => {
      const url = `/api/v1/reports/${ids[round % ids.length]}`
      await get(app, url, token)
      await get(app, `${url}/activities`, token)
    }),
    duplicates: await p95(async (round) => {
      const body = {
        body: `路灯坏了好几天，在${round % 300}号旁边`,
        gridCode: `${benchCommunity(round % 50)}00${1 + (round % 5)}`,
      }
      await send(app, { method: 'POST', url: '/api/v1/report-duplicates', payload: body }, token)
    }),
  }
}

async function signIn(app: TypedApp, key: string): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/demo/sessions',
    payload: { key },
  })
  return response.json<{ token: string }>().token
}

function get(app: TypedApp, url: string, token: string) {
  return send(app, { method: 'GET', url }, token)
}

async function send(
  app: TypedApp,
  request: { method: 'GET' | 'POST'; url: string; payload?: object },
  token: string,
) {
  const response = await app.inject({ ...request, headers: { authorization: `Bearer ${token}` } })
  if (response.statusCode !== 200) throw new Error(`${request.url}: ${response.body}`)
  return response
}

/** @returns milliseconds */
async function p95(work: (round: number) => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work(Math.abs(round))
    if (round >= 0) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN
}
