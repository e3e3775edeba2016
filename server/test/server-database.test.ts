import { once } from 'node:events'
import net from 'node:net'
import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { buildApp } from '../src/app'
import { migrate } from '../src/db/migrate'
import { openDatabase } from '../src/db/open-database'
import { loadDemoCity } from '../src/demo/load-demo-city'
import { createTestClock, TEST_NOW } from './test-clock'
import { TEST_DATA_KEY, testSeals } from './test-data-key'
import { testOnServer } from './test-on-server'
import { until } from './until'

// What only a server does: it is reached over a line that breaks, and by several processes at once.
const url = process.env.DATABASE_URL ?? ''
const deps = {
  clock: createTestClock(),
  isDemo: true,
  filesFolder: '/nowhere',
  secret: 'a secret that only signs sessions of tests',
  dataKey: TEST_DATA_KEY,
}

/** A line to the server that can go mute without breaking. */
async function openLine() {
  let isMute = false
  const { hostname, port } = new URL(url)
  const sockets: net.Socket[] = []
  const line = net.createServer((near) => {
    const far = net.connect(Number(port || 5432), hostname)
    sockets.push(near, far)
    for (const socket of [near, far]) socket.on('error', () => undefined)
    near.on('data', (chunk) => isMute || far.write(chunk))
    far.on('data', (chunk) => isMute || near.write(chunk))
    near.on('close', () => far.destroy())
  })
  line.listen(0, '127.0.0.1')
  await once(line, 'listening')
  const address = new URL(url)
  address.hostname = '127.0.0.1'
  address.port = String((line.address() as net.AddressInfo).port)
  return {
    url: address.href,
    setMute: (value: boolean) => {
      isMute = value
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      line.close()
    },
  }
}

testOnServer(
  'a server that goes mute makes requests fail in time, and is used again when it answers',
  async () => {
    const line = await openLine()
    const database = await openDatabase({ url: line.url })
    const app = await buildApp({ ...deps, db: database.db })
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    line.setMute(true)
    const start = Date.now()
    const during = await app.inject('/healthz')
    expect(during.json()).toMatchObject({ status: 503, code: 'try_again' })
    expect(Date.now() - start).toBeLessThan(25_000)
    line.setMute(false)
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    await app.close()
    await database.close()
    line.close()
  },
  60_000,
)

testOnServer(
  'a connection that breaks in the middle of a request is logged and replaced',
  async () => {
    const lines: string[] = []
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    })
    const database = await openDatabase({ url })
    const app = await buildApp({ ...deps, db: database.db }, { logger: { level: 'warn', stream } })
    database.onBreak((error) => app.log.error({ err: error }, 'a database connection broke'))
    app.get('/slow', () => sql`select pg_sleep(10), 'slow request'`.execute(database.db))
    const running = app.inject('/slow')
    const killer = await openDatabase({ url })
    await until(async () => {
      const { rows } = await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
       where query like '%slow request%' and pid <> pg_backend_pid() and state = 'active'`.execute(
        killer.db,
      )
      return rows.length > 0
    })
    expect((await running).json()).toMatchObject({ status: 503, code: 'try_again' })
    await until(async () => (await app.inject('/healthz')).statusCode === 200)
    expect(lines.join('')).toContain('a database connection broke')
    await app.close()
    await database.close()
    await killer.close()
  },
)

testOnServer(
  'processes that start at once on an empty database make one city',
  async () => {
    const admin = await openDatabase({ url })
    const name = `linge_first_start_${process.pid}`
    await sql`create database ${sql.id(name)}`.execute(admin.db)
    const own = new URL(url)
    own.pathname = `/${name}`
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ url: own.href })))
    await Promise.all(
      opened.map(async ({ db, engine }) => {
        await migrate(db, engine)
        await loadDemoCity(db, testSeals, TEST_NOW)
      }),
    )
    const [first] = opened
    const { rows } = await sql<{
      count: string
    }>`select count(*) from accounts where demo_key = 'resident-chen'`.execute(
      first?.db ?? admin.db,
    )
    expect(rows).toEqual([{ count: '1' }])
    for (const database of opened) await database.close()
    await sql`drop database ${sql.id(name)} with (force)`.execute(admin.db)
    await admin.close()
  },
  120_000,
)
