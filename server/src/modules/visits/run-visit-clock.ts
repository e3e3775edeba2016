import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { forgetVisits } from './visits-repository'

const BATCH = 1_000

/** Forgets whom visits were about, once their purpose needs it no more. */
export async function runVisitClock({
  db,
  clock,
}: {
  readonly db: Kysely<Database>
  readonly clock: Clock
}): Promise<void> {
  for (;;) {
    if ((await forgetVisits(db, { now: clock.now(), limit: BATCH })) < BATCH) return
  }
}
