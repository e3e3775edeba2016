import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { type Page, type PageRequest, toPage } from '../../db/keyset'
import { decodeAgeCursor, toAgeKey } from '../../db/keyset-by-age'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Upload } from '../media/media-types'
import type { ConsultationDocument, DocumentPage } from './documents-types'

/** Newest first, those that were withdrawn among them. */
export async function listDocuments(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: PageRequest,
): Promise<Page<ConsultationDocument>> {
  let query = selectDocuments(db)
    .where('document.community_code', '=', communityCode)
    .where('document.consultation_id', '=', id)
  if (page.cursor !== undefined) {
    const { at, id: last } = decodeAgeCursor(page.cursor)
    query = query.where(sql<SqlBool>`(document.added_at < ${at}
      or (document.added_at = ${at} and document.id > ${last}::bigint))`)
  }
  const rows = await query
    .orderBy('document.added_at', 'desc')
    .orderBy('document.id')
    .limit(page.limit + 1)
    .execute()
  const found = toPage(rows, page.limit, (row) =>
    toAgeKey({ at: row.added_at, communityCode, id: row.id }),
  )
  const shown = found.items.filter((row) => row.withdrawn_at === null).map((row) => row.id)
  const pages = await findPages(db, communityCode, shown)
  return { ...found, items: found.items.map((row) => toDocument(row, pages.get(row.id) ?? [])) }
}

/** Holds the row; the consultation it belongs to, and whether it was withdrawn. */
export async function holdDocument(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<{ consultation: TenantId; isWithdrawn: boolean } | undefined> {
  const row = await trx
    .selectFrom('documents')
    .select(['consultation_id', 'withdrawn_at'])
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      consultation: { communityCode, id: row.consultation_id },
      isWithdrawn: row.withdrawn_at !== null,
    }
  )
}

/** Those that have not been withdrawn. */
export async function countDocuments(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<number> {
  const row = await db
    .selectFrom('documents')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function insertDocument(
  trx: Transaction<Database>,
  consultation: TenantId,
  document: { title: string; accountId: string; pages: readonly Upload[] },
  now: Date,
): Promise<TenantId> {
  const { communityCode } = consultation
  const { id } = await trx
    .insertInto('documents')
    .values({
      community_code: communityCode,
      consultation_id: consultation.id,
      title: document.title,
      added_by_account_id: document.accountId,
      added_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('document_pages')
    .values(
      document.pages.map((upload, position) => ({
        community_code: communityCode,
        document_id: id,
        position,
        upload_id: upload.id,
        storage_key: upload.storageKey,
        width: upload.width,
        height: upload.height,
      })),
    )
    .execute()
  return { communityCode, id }
}

export async function markWithdrawn(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { accountId, reason }: { accountId: string; reason: string },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('documents')
    .set({ withdrawn_at: now, withdrawn_by_account_id: accountId, withdrawn_reason: reason })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** The files of its pages. */
export async function listPageFiles(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<string[]> {
  const pages = await findPages(trx, communityCode, [id])
  return (pages.get(id) ?? []).map(({ uploadId }) => uploadId)
}

async function findPages(
  db: Kysely<Database>,
  communityCode: string,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DocumentPage[]>> {
  if (documentIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('document_pages')
    .select(['document_id', 'upload_id', 'width', 'height'])
    .where('community_code', '=', communityCode)
    .where('document_id', 'in', [...documentIds])
    .orderBy('position')
    .execute()
  const found = new Map<string, readonly DocumentPage[]>()
  for (const { document_id, upload_id, width, height } of rows) {
    const page = { uploadId: upload_id, width, height }
    found.set(document_id, [...(found.get(document_id) ?? []), page])
  }
  return found
}

function selectDocuments(db: Kysely<Database>) {
  return db
    .selectFrom('documents as document')
    .innerJoin('accounts as adder', 'adder.id', 'document.added_by_account_id')
    .leftJoin('accounts as withdrawer', 'withdrawer.id', 'document.withdrawn_by_account_id')
    .selectAll('document')
    .select(['adder.display_name as added_by', 'withdrawer.display_name as withdrawn_by'])
}

type DocumentRow = Awaited<ReturnType<ReturnType<typeof selectDocuments>['execute']>>[number]

function toDocument(row: DocumentRow, pages: readonly DocumentPage[]): ConsultationDocument {
  return {
    communityCode: row.community_code,
    id: row.id,
    title: row.title,
    addedBy: row.added_by,
    addedAt: row.added_at,
    withdrawal: row.withdrawn_at && {
      reason: row.withdrawn_reason ?? '',
      withdrawnBy: row.withdrawn_by ?? '',
      withdrawnAt: row.withdrawn_at,
    },
    pages,
  }
}
