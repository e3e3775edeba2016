import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import type { MediaService } from '../media/media-service'
import { takeDue } from './deletion-repository'
import { eraseAccount } from './erase-account'

export interface AccountClockDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly media: Pick<MediaService, 'discard'>
}

/**
 * Erases accounts whose week to change one's mind is over, each in a transaction of its own.
 * @returns what failed; the others are erased
 */
export async function runAccountClock({
  db,
  clock,
  media,
}: AccountClockDeps): Promise<{ readonly failures: readonly unknown[] }> {
  const failures: unknown[] = []
  const tried: string[] = []
  for (;;) {
    let taken: string | undefined
    try {
      await db.transaction().execute(async (trx) => {
        const now = clock.now()
        taken = await takeDue(trx, now, tried)
        if (taken === undefined) return
        await media.discard(trx, await eraseAccount(trx, taken, now), now)
      })
    } catch (error) {
      failures.push(error)
    }
    if (taken === undefined) return { failures }
    tried.push(taken)
  }
}
