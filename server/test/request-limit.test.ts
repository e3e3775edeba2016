import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildApp } from '../src/app'
import type { OpenedDatabase } from '../src/db/open-database'
import type { TypedApp } from '../src/http/typed-app'
import { copyTemplate, type DatabaseTemplate } from './database-template'
import { createTestClock } from './test-clock'
import { TEST_DATA_KEY } from './test-data-key'

let database: OpenedDatabase
let app: TypedApp

beforeAll(async () => {
  database = await copyTemplate(
    JSON.parse(process.env.LINGE_TEST_TEMPLATE ?? '') as DatabaseTemplate,
  )
})
afterAll(() => database.close())
afterEach(() => app.close())

async function start(proxyHops: number, webFolder?: string): Promise<void> {
  app = await buildApp(
    {
      db: database.db,
      clock: createTestClock(),
      isDemo: true,
      filesFolder: '/nowhere',
      secret: 'a secret that only signs sessions of tests',
      dataKey: TEST_DATA_KEY,
    },
    { requestsPerMinute: 1, proxyHops, ...(webFolder ? { webFolder } : {}) },
  )
}

const PEOPLE = '/api/v1/demo/people'

/** The statuses of one request each from callers who name themselves in x-forwarded-for. */
async function statusesOf(callers: readonly string[], proxyHops: number): Promise<number[]> {
  await start(proxyHops)
  const statuses: number[] = []
  for (const caller of callers) {
    const headers = { 'x-forwarded-for': caller }
    statuses.push((await app.inject({ url: PEOPLE, headers })).statusCode)
  }
  return statuses
}

test('a caller cannot escape the limit by claiming another address', async () => {
  expect(await statusesOf(['192.0.2.1', '192.0.2.2'], 0)).toEqual([200, 429])
})

test('behind a proxy each caller it names has a limit of their own', async () => {
  expect(await statusesOf(['192.0.2.1', '192.0.2.2', '192.0.2.1'], 1)).toEqual([200, 200, 429])
})

test('what a caller puts before the proxy’s word is not believed', async () => {
  const claims = ['198.51.100.1, 192.0.2.1', '198.51.100.2, 192.0.2.1']
  expect(await statusesOf(claims, 1)).toEqual([200, 429])
})

test('too many requests have a code of their own and are told when to come again', async () => {
  await start(0)
  await app.inject(PEOPLE)
  const refused = await app.inject(PEOPLE)
  expect(refused.json()).toMatchObject({ status: 429, code: 'rate_limited' })
  expect(refused.headers['retry-after']).toMatch(/^\d+$/)
})

test('who asks whether the service is well is always answered', async () => {
  await start(0)
  for (let asked = 0; asked < 3; asked += 1) {
    expect((await app.inject('/healthz')).statusCode).toBe(200)
  }
})

test('the files of the browser edition use up nothing of the API, and have a limit too', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'linge-web-'))
  writeFileSync(path.join(folder, 'index.html'), 'page')
  await start(0, folder)
  const statuses = []
  for (let asked = 0; asked < 6; asked += 1) {
    statuses.push((await app.inject('/index.html')).statusCode)
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  expect((await app.inject(PEOPLE)).statusCode).toBe(200)
  rmSync(folder, { recursive: true })
})
