import type { EndingDeps } from '../end-poll'
import { deleteOverLetters } from './letters-repository'

/** Removes letters of delegation of polls that can be disputed no more. */
export function runLetterClock({
  db,
  clock,
  media,
}: Pick<EndingDeps, 'db' | 'clock' | 'media'>): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const now = clock.now()
    await media.discard(trx, await deleteOverLetters(trx, now), now)
  })
}
