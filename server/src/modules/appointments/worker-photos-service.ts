import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden } from '../../lib/domain-error'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import { findPhoto, replacePhoto } from './worker-photos-repository'

export interface WorkerPhotosService {
  /** The upload of whoever shows one. */
  findPhoto(actor: Actor): Promise<string | undefined>
  /**
   * The photo on the card of the grids one works in; the one before is opened by nobody any more. Nobody needs one.
   * @param uploadId null takes it away
   * @throws DomainError `forbidden` for whoever works in no grid, `upload_unknown`
   */
  change(actor: Actor, uploadId: string | null, request: WriteRequest): Promise<void>
}

export function createWorkerPhotosService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  media: MediaService
}): WorkerPhotosService {
  const { db, unitOfWork, media } = deps
  return {
    findPhoto: ({ accountId }) => findPhoto(db, accountId),
    async change({ accountId, appointments }, uploadId, request) {
      const post = appointments.find(({ role }) => role === 'grid_worker')
      if (!post) throw forbidden()
      const communityCode = post.areaCode.slice(0, 12)
      await unitOfWork.write(
        { communityCode, operation: 'change_own_photo', request },
        async (trx, now) => {
          if (uploadId !== null) await media.attach(trx, accountId, [uploadId], now)
          const before = await replacePhoto(trx, accountId, uploadId)
          if (before !== null) await media.discard(trx, [before], now)
          return { subjectId: accountId, result: null }
        },
      )
    },
  }
}
