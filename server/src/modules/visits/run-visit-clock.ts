import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { forgetRequests } from './requests/visit-requests-repository'
import { forgetVisits } from './visits-repository'

const BATCH = 1_000

/** Forgets whom visits were about and what homes asked for, once their purpose needs it no more. */
export async function runVisitClock({
  db,
  clock,
}: {
  readonly db: Kysely<Database>
  readonly clock: Clock
}): Promise<void> {
  for (const forget of [forgetVisits, forgetRequests]) {
    let count = BATCH
    while (count === BATCH) count = await forget(db, { now: clock.now(), limit: BATCH })
  }
}
