import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ContentType, NamedFile } from '../media/media-types'
import type { NoticeAttachment } from './notices-types'

/** With which versions of the text it stands. */
interface KeptAttachment extends NoticeAttachment {
  readonly fromVersion: number
  /** The first without it; null while there is none. */
  readonly untilVersion: number | null
}

/** All that a notice ever had and that were not discarded, in the order in which they are shown. */
export async function listAttachments(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<KeptAttachment[]> {
  const rows = await db
    .selectFrom('notice_attachments as attachment')
    .innerJoin('uploads as upload', 'upload.id', 'attachment.upload_id')
    .selectAll('attachment')
    .where('upload.discarded_at', 'is', null)
    .where('community_code', '=', communityCode)
    .where('notice_id', '=', id)
    .orderBy('from_version')
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    uploadId: row.upload_id,
    contentType: row.content_type as ContentType,
    name: row.file_name,
    byteSize: row.byte_size,
    fromVersion: row.from_version,
    untilVersion: row.until_version,
  }))
}

/** Those that stand with one version of the text. */
export function attachmentsAt(
  attachments: readonly KeptAttachment[],
  version: number,
): NoticeAttachment[] {
  return attachments
    .filter(
      ({ fromVersion, untilVersion }) =>
        fromVersion <= version && (untilVersion === null || version < untilVersion),
    )
    .map(({ fromVersion: _from, untilVersion: _until, ...attachment }) => attachment)
}

export async function insertAttachments(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  files: readonly NamedFile[],
  fromVersion: number,
): Promise<void> {
  if (files.length === 0) return
  await trx
    .insertInto('notice_attachments')
    .values(
      files.map((file, position) => ({
        community_code: communityCode,
        notice_id: id,
        upload_id: file.id,
        position,
        content_type: file.contentType,
        file_name: file.name,
        byte_size: file.byteSize,
        from_version: fromVersion,
      })),
    )
    .execute()
}

export async function endAttachments(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  uploadIds: readonly string[],
  untilVersion: number,
): Promise<void> {
  if (uploadIds.length === 0) return
  await trx
    .updateTable('notice_attachments')
    .set({ until_version: untilVersion })
    .where('community_code', '=', communityCode)
    .where('notice_id', '=', id)
    .where('upload_id', 'in', [...uploadIds])
    .execute()
}
