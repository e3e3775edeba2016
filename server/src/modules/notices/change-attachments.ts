import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { MediaService } from '../media/media-service'
import {
  attachmentsAt,
  endAttachments,
  insertAttachments,
  listAttachments,
} from './attachments-repository'
import type { NamedUpload, Notice } from './notices-types'

/** What a correction does to the files of a notice. */
export interface AttachmentChange {
  readonly added: readonly NamedUpload[]
  readonly endedIds: readonly string[]
}

/** The files a notice shall have against those it has; undefined leaves them as they are. */
export async function planAttachments(
  trx: Transaction<Database>,
  notice: Notice,
  wanted: readonly NamedUpload[] | undefined,
): Promise<AttachmentChange> {
  if (wanted === undefined) return { added: [], endedIds: [] }
  const current = attachmentsAt(await listAttachments(trx, notice), notice.version)
  const has = new Set(current.map(({ uploadId }) => uploadId))
  const wants = new Set(wanted.map(({ uploadId }) => uploadId))
  return {
    added: wanted.filter(({ uploadId }) => !has.has(uploadId)),
    endedIds: [...has].filter((uploadId) => !wants.has(uploadId)),
  }
}

/** From the next version on. @throws DomainError `upload_unknown` */
export async function changeAttachments(
  trx: Transaction<Database>,
  media: MediaService,
  change: AttachmentChange & { readonly notice: Notice; readonly accountId: string },
  now: Date,
): Promise<void> {
  const { notice, accountId, added, endedIds } = change
  const next = notice.version + 1
  await endAttachments(trx, notice, endedIds, next)
  await insertAttachments(trx, notice, await media.attachFiles(trx, accountId, added, now), next)
}

/** Files that stand with an earlier text alone, or all of them: nobody opens them any more. */
export async function discardAttachments(
  trx: Transaction<Database>,
  media: MediaService,
  discarded: { readonly notice: TenantId; readonly isAll: boolean },
  now: Date,
): Promise<void> {
  const files = await listAttachments(trx, discarded.notice)
  const ended = files.filter(({ untilVersion }) => discarded.isAll || untilVersion !== null)
  const uploadIds = ended.map(({ uploadId }) => uploadId)
  await media.discard(trx, uploadIds, now)
}
