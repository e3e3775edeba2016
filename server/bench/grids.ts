import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { migrate } from '../src/db/migrate'
import { openDatabase } from '../src/db/open-database'
import { systemClock } from '../src/lib/clock'
import { createSeededRandom } from '../src/lib/seeded-random'
import { createGridIndex } from '../src/modules/places/grid-index'
import { listGridShapes } from '../src/modules/places/places-repository'
import { createPlacesService } from '../src/modules/places/places-service'
import { FRESH_MS } from '../src/modules/places/shared-index'

const GRIDS = 50_000
const PER_COMMUNITY = 25
/** Grids lie in rows of so many. */
const ROW = 250
const CELL = 0.003
const LOOK_UPS = 20_000

export interface GridFigures {
  /** Milliseconds until the first look-up is answered: all outlines are read. */
  readonly openMs: number
  /** Milliseconds from asking to the grid's code, with the question whether anything changed. */
  readonly p50Ms: number
  readonly p99Ms: number
  /** Of the index alone. */
  readonly indexP99Ms: number
  /** Milliseconds of a look-up after one community changed, which is read anew. */
  readonly refreshMs: number
}

/** @param url an empty database that may be filled */
export async function measureGrids(url: string): Promise<GridFigures> {
  const { db, engine, close } = await openDatabase({ url })
  try {
    await migrate(db, engine)
    await sql`
      insert into grids (community_code, code, name, polygon)
      select '43050' || lpad((number / ${PER_COMMUNITY})::text, 7, '0'),
             '43050' || lpad((number / ${PER_COMMUNITY})::text, 7, '0')
               || lpad((number % ${PER_COMMUNITY} + 1)::text, 3, '0'),
             number::text,
             (select jsonb_build_array(jsonb_agg(jsonb_build_array(
                105 + (number % ${ROW} + corner.x) * ${CELL}::float8,
                25 + (number / ${ROW} + corner.y) * ${CELL}::float8) order by corner.place))
              from (values (0, 0.0, 0.0), (1, 0.3, 0.05), (2, 0.7, -0.05), (3, 1.0, 0.0), (4, 1.05, 0.5),
                           (5, 1.0, 1.0), (6, 0.7, 0.95), (7, 0.3, 1.05), (8, 0.0, 1.0),
                           (9, 0.05, 0.5), (10, 0.0, 0.0)) as corner (place, x, y))
        from generate_series(0, ${GRIDS - 1}) as number`.execute(db)
    const places = createPlacesService({ db, clock: systemClock })
    const random = createSeededRandom(29)
    const somewhere = () => ({
      lng: 105 + random.next() * ROW * CELL,
      lat: 25 + random.next() * (GRIDS / ROW) * CELL,
    })
    const openMs = await timeOf(() => places.findGridCodeAt(somewhere()))
    const times = await timesOf((position) => places.findGridCodeAt(position), somewhere)
    const index = createGridIndex(await listGridShapes(db))
    const indexTimes = await timesOf(async (position) => index.findGridAt(position), somewhere)
    await sql`insert into grid_versions values ('430500000007', 1)`.execute(db)
    await wait(FRESH_MS)
    const refreshMs = await timeOf(() => places.findGridCodeAt(somewhere()))
    return {
      openMs,
      p50Ms: at(times, 0.5),
      p99Ms: at(times, 0.99),
      indexP99Ms: at(indexTimes, 0.99),
      refreshMs,
    }
  } finally {
    await close()
  }
}

type Somewhere = { readonly lng: number; readonly lat: number }

/** In ascending order. */
async function timesOf(
  lookUp: (position: Somewhere) => Promise<unknown>,
  somewhere: () => Somewhere,
): Promise<number[]> {
  const times: number[] = []
  for (let count = 0; count < LOOK_UPS; count += 1) {
    const position = somewhere()
    times.push(await timeOf(() => lookUp(position)))
  }
  return times.sort((a, b) => a - b)
}

function at(times: readonly number[], share: number): number {
  return times[Math.floor(times.length * share)] ?? Number.NaN
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
