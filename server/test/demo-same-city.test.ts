import { type Kysely, sql } from 'kysely'
import { migrate } from '../src/db/migrate'
import { type OpenedDatabase, openDatabase } from '../src/db/open-database'
import type { Database } from '../src/db/schema'
import { loadDemoCity } from '../src/demo/load-demo-city'
import { copyTemplate, type DatabaseTemplate } from './database-template'
import { TEST_NOW } from './test-clock'
import { testSeals } from './test-data-key'

/**
 * Different each time: what is sealed (the index beside a phone tells which it is), which number a row of a roll gets, the
 * keys of a secret poll, and the secret of a poll's draws, by which its board and the signature differ too.
 */
const DRAWN = [
  'phone_sealed',
  'roll_number',
  'draw_secret',
  'draw_commitment',
  'ballot_key',
  'modulus',
  'sealed_private_key',
  'root_hash',
  'signature',
  'line',
]

/** A later moment on the same day of the week, with no holiday on the way: work days count the same from there. */
const WEEKS_LATER = 2
const SHIFT_MS = WEEKS_LATER * 7 * 86_400_000

let loaded: OpenedDatabase
beforeAll(async () => {
  loaded = await copyTemplate(JSON.parse(process.env.LINGE_TEST_TEMPLATE ?? '') as DatabaseTemplate)
})
afterAll(() => loaded.close())

test('loaded again elsewhere and later, the city is the same row by row, its times moved with the clock', async () => {
  const { db, engine, close } = await openDatabase({ memory: true })
  await migrate(db, engine)
  await loadDemoCity(db, testSeals, new Date(TEST_NOW.getTime() + SHIFT_MS))
  const [city, cityLater] = [await dump(loaded.db, SHIFT_MS), await dump(db, 0)]
  await close()
  expect(Object.keys(city)).toEqual(
    expect.arrayContaining([
      'places',
      'grids',
      'households',
      'accounts',
      'ballots',
      'notice_reads',
    ]),
  )
  for (const [table, rows] of Object.entries(city)) {
    expect([table, cityLater[table]?.length]).toEqual([table, rows.length])
    expect(rows.filter((row, index) => row !== cityLater[table]?.[index])).toEqual([])
  }
}, 90_000)

test('loading into a city that is there changes nothing', async () => {
  const before = await dump(loaded.db, 0)
  await loadDemoCity(loaded.db, testSeals, new Date(TEST_NOW.getTime() + SHIFT_MS))
  expect(await dump(loaded.db, 0)).toEqual(before)
})

/** Every row of every table as text, in order; instants moved by `shiftMs`. */
async function dump(db: Kysely<Database>, shiftMs: number): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables()
  const rows: Record<string, string[]> = {}
  for (const { name } of tables.filter(({ isView }) => !isView)) {
    const found = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
    rows[name] = found.rows.map((row) => asText(row, shiftMs)).sort()
  }
  return rows
}

function asText(row: Record<string, unknown>, shiftMs: number): string {
  const moved = Object.entries(row)
    .filter(([column]) => !DRAWN.includes(column))
    .map(([column, value]) => [column, move(value, shiftMs)])
  return JSON.stringify(moved)
}

/** Instants as milliseconds, also those inside what a step of history was about; days as days. */
function move(value: unknown, shiftMs: number): unknown {
  if (value instanceof Date) return value.getTime() + shiftMs
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) {
    return Date.parse(value) + shiftMs
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    return new Date(Date.parse(value) + shiftMs).toISOString().slice(0, 10)
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, move(part, shiftMs)]),
    )
  }
  return value
}
