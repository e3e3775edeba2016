import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import { insertPhotos } from './activities-repository'

/** Makes uploads of the actor photos of one step of a report. @throws DomainError `upload_unknown` */
export async function attachPhotos(
  trx: Transaction<Database>,
  media: MediaService,
  report: TenantId,
  given: { activityId: string; actor: Actor; uploadIds: readonly string[] },
  now: Date,
): Promise<void> {
  const uploads = await media.attach(trx, given.actor.accountId, given.uploadIds, now)
  await insertPhotos(trx, report, given.activityId, uploads)
}
