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

/** The statuses of one request each from callers who name themselves in x-forwarded-for. */
async function statusesOf(callers: readonly string[], proxyHops: number): Promise<number[]> {
  app = await buildApp(
    {
      db: database.db,
      clock: createTestClock(),
      isDemo: true,
      filesFolder: '/nowhere',
      secret: 'a secret that only signs sessions of tests',
      dataKey: TEST_DATA_KEY,
    },
    { requestsPerMinute: 1, proxyHops },
  )
  const statuses: number[] = []
  for (const caller of callers) {
    const headers = { 'x-forwarded-for': caller }
    statuses.push((await app.inject({ url: '/healthz', headers })).statusCode)
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
