import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { FileStorage } from '../../integrations/storage/file-storage'
import type { Clock } from '../../lib/clock'
import { deleteUploads, holdUnneeded } from './media-repository'

const BATCH = 100
/** Longer than a report may wait on a phone without a network before it is most likely not sent any more. */
const FORGOTTEN_MS = 30 * 86_400_000

export interface MediaClockDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly storage: FileStorage
}

/**
 * Removes the files of what was discarded and of photos that nobody sent off for thirty days. A file goes before its row,
 * so that none is left without one; what is cut off in between is done again the next time.
 * @throws what the storage throws; the rest of the batch stays
 */
export async function runMediaClock({ db, clock, storage }: MediaClockDeps): Promise<void> {
  const forgottenAt = new Date(clock.now().getTime() - FORGOTTEN_MS)
  for (;;) {
    const removed = await db.transaction().execute(async (trx) => {
      const uploads = await holdUnneeded(trx, { forgottenAt, limit: BATCH })
      for (const { storageKey } of uploads) await storage.remove(storageKey)
      const ids = uploads.map(({ id }) => id)
      if (ids.length > 0) await deleteUploads(trx, ids)
      return ids.length
    })
    if (removed < BATCH) return
  }
}
