import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import type { MediaService } from '../media/media-service'
import { listDueBetween, takeDue } from './deletion-repository'
import { eraseAccount } from './erase-account'
import { tellLeaving } from './tell-leaving'

const DAY_MS = 86_400_000

export interface AccountClockDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly media: Pick<MediaService, 'discard'>
}

/**
 * Tells those whose last day has come, and erases accounts whose week to change one's mind is over, each in a transaction of its own.
 * @returns what failed; all the others are told or erased
 */
export async function runAccountClock({
  db,
  clock,
  media,
}: AccountClockDeps): Promise<{ readonly failures: readonly unknown[] }> {
  const failures: unknown[] = []
  try {
    await db.transaction().execute(async (trx) => tellSoon(trx, clock.now()))
  } catch (error) {
    failures.push(error)
  }
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

/** Once: a message has a key. */
async function tellSoon(trx: Transaction<Database>, now: Date): Promise<void> {
  const until = new Date(now.getTime() + DAY_MS)
  for (const deletion of await listDueBetween(trx, { after: now, until })) {
    await tellLeaving(trx, deletion, 'soon', now)
  }
}
