import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../db/schema'
import { createSeededRandom } from '../lib/seeded-random'
import { storeDefaultCategories } from '../modules/reports/categories-repository'
import { readPlacesAround } from './china-places'
import {
  DEMO_CITY_CODE,
  DEMO_COMMUNITIES,
  DEMO_COUNTY_CODE,
  DEMO_DEPARTMENTS,
  DEMO_SEED,
} from './demo-cast'
import { insertRows } from './insert-rows'
import { loadDemoConsultations } from './load-demo-consultations'
import { loadDemoGrids } from './load-demo-grids'
import { loadDemoNotices } from './load-demo-notices'
import { loadDemoPeople } from './load-demo-people'
import { loadDemoPhones } from './load-demo-phones'
import type { DemoSeals } from './load-demo-poll'
import { loadDemoReports } from './load-demo-reports'
import { loadDemoReveals } from './load-demo-reveals'
import { loadDemoSteps } from './load-demo-steps'
import { loadDemoTopics } from './load-demo-topics'

/** Any number, as long as nothing else in the database is locked by it. */
const LOADING_LOCK = 430503

/**
 * Fills an empty database with the real places of 邵阳市 and an invented, labelled life in three communities:
 * the same city at every first start, with everything that happens set around `now`. Does nothing the second time,
 * also when several processes start at once: one loads, the others wait for it.
 */
export async function loadDemoCity(
  db: Kysely<Database>,
  seals: DemoSeals,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`set local lock_timeout = '14s'`.execute(trx)
    await sql`select pg_advisory_xact_lock(${LOADING_LOCK})`.execute(trx)
    if (await isLoaded(trx)) return
    const random = createSeededRandom(DEMO_SEED)
    await loadPlaces(trx)
    await storeDefaultCategories(trx)
    await loadDepartments(trx)
    const grids = await loadDemoGrids(trx, DEMO_COMMUNITIES, random, now)
    const people = await loadDemoPeople(trx, grids, random, now)
    await loadDemoPhones(trx, people, seals.sealing)
    await loadDemoReports(trx, people, now)
    await loadDemoReveals(trx, people, now)
    await loadDemoConsultations(trx, seals, { grids, people, random, now })
    await loadDemoNotices(trx, people, random, now)
    await loadDemoTopics(trx, grids, people, random, now)
    await loadDemoSteps(trx, seals, { grids, people, random, now })
  })
}

async function isLoaded(trx: Transaction<Database>): Promise<boolean> {
  const grid = await trx
    .selectFrom('grids')
    .select('code')
    .where('is_demo', '=', true)
    .limit(1)
    .execute()
  return grid.length > 0
}

async function loadPlaces(trx: Transaction<Database>): Promise<void> {
  const places = readPlacesAround(DEMO_CITY_CODE)
  await insertRows(
    trx,
    'places',
    places.map(({ code, parentCode, level, name }) => ({
      code,
      parent_code: parentCode,
      level,
      name,
    })),
  )
}

async function loadDepartments(trx: Transaction<Database>): Promise<void> {
  await insertRows(
    trx,
    'departments',
    DEMO_DEPARTMENTS.map(({ code, name }) => ({
      county_code: DEMO_COUNTY_CODE,
      code,
      name,
      duty_phone: null,
    })),
  )
}
