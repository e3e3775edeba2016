import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import type { MediaService } from '../media/media-service'
import { takeOverPhotos } from './worker-photos-repository'

const BATCH = 100

/** Takes the photos of those who work in no grid any more, also where their term ended by itself; their files go with the next sweep. */
export async function runPhotoClock({
  db,
  clock,
  media,
}: {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly media: Pick<MediaService, 'discard'>
}): Promise<void> {
  for (;;) {
    const taken = await db.transaction().execute(async (trx) => {
      const now = clock.now()
      const uploads = await takeOverPhotos(trx, { now, limit: BATCH })
      if (uploads.length > 0) await media.discard(trx, uploads, now)
      return uploads.length
    })
    if (taken < BATCH) return
  }
}
