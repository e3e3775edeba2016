import { sql } from 'kysely'
import { insertImport } from '../src/modules/rosters/imports-repository'
import { checkReading } from '../src/modules/rosters/run-import'
import type { SheetRow } from '../src/modules/rosters/sheet/sheet-types'
import { buildNeighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp } from './test-app'
import { testSealing } from './test-data-key'

const CODE = '430503990297'
const ROWS = 10_000

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

/** How often others had their turn while the work was done. */
async function countTurns(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  const count = () => {
    turns += 1
    next = setImmediate(count)
  }
  let next = setImmediate(count)
  await work()
  clearImmediate(next)
  return turns
}

function rowOf(at: number): SheetRow {
  return {
    rowNumber: at + 2,
    grid: at % 2 === 0 ? '001' : '002',
    building: `${100 + (at % 100)}栋`,
    room: `1单元${Math.floor(at / 100) + 101}`,
    areaHundredths: 8640,
    isDeveloperHeld: null,
    isEmpty: false,
    owners: [{ name: `业主${at}`, phone: `109${String(at).padStart(8, '0')}` }],
    contact: { name: `联系人${at}`, phone: `108${String(at).padStart(8, '0')}` },
  }
}

test('a row of statements lets others in between any two of them', async () => {
  const turns = await countTurns(async () => {
    for (let statement = 0; statement < 20; statement += 1) await sql`select 1`.execute(service.db)
  })
  expect(turns).toBeGreaterThanOrEqual(19)
})

test('while a whole roster is checked others have their turn all the time', async () => {
  const { db, clock } = service
  await buildNeighbourhood(service, CODE)
  const { id: account } = await db
    .selectFrom('accounts')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const stored = await db
    .transaction()
    .execute((trx) => insertImport(trx, CODE, account, clock.now()))
  const id = { communityCode: CODE, id: stored }
  const rows = Array.from({ length: ROWS }, (_, at) => rowOf(at))
  const turns = await countTurns(() =>
    checkReading({ db, clock, sealing: testSealing }, id, {
      ...{ kind: 'read', rowCount: ROWS, rows, faults: [] },
    }),
  )
  const { status } = await db
    .selectFrom('roster_imports')
    .select('status')
    .where('community_code', '=', CODE)
    .where('id', '=', id.id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('ready')
  // Each thousand of rows is two statements at least.
  expect(turns).toBeGreaterThanOrEqual((2 * ROWS) / 1_000)
}, 120_000)
