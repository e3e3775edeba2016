import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { attachmentsAt, listAttachments } from './attachments-repository'
import { endsOf } from './notices-state'
import type { Notice, NoticeCorrection, NoticeVersion } from './notices-types'

/** Keeps what a notice says until a correction takes its place, for everybody to read. The caller holds the notice. */
export async function keepVersion(
  trx: Transaction<Database>,
  before: Notice,
  correction: Pick<NoticeCorrection, 'asksAgain' | 'removesPersonalData'> & {
    readonly reason: string
    readonly accountId: string
    readonly reachedHouseholds: number | null
  },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('notice_versions')
    .values({
      community_code: before.communityCode,
      notice_id: before.id,
      version: before.version,
      title: before.title,
      body: before.body,
      expires_at: before.expiresAt,
      reason: correction.reason,
      is_asked_again: correction.asksAgain,
      reached_households: correction.reachedHouseholds,
      corrected_by_account_id: correction.accountId,
      corrected_at: now,
    })
    .execute()
  if (correction.removesPersonalData) await withholdVersions(trx, before)
}

/** Puts new text in a notice's place; it counts as corrected only where the old one was out. The caller holds the notice. */
export async function rewriteNotice(
  trx: Transaction<Database>,
  before: Notice,
  text: Pick<NoticeCorrection, 'title' | 'body' | 'endsAt'> & { readonly isOut: boolean },
  now: Date,
): Promise<void> {
  const ends = endsOf(text.endsAt, before.reviewAt !== null)
  await trx
    .updateTable('notices')
    .set({
      title: text.title,
      body: text.body,
      expires_at: ends.expiresAt,
      review_at: ends.reviewAt,
      version: before.version + 1,
      corrected_at: text.isOut ? now : null,
    })
    .where('community_code', '=', before.communityCode)
    .where('id', '=', before.id)
    .execute()
}

/** Earlier texts may say the same of somebody, so none of them is shown any more. */
async function withholdVersions(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .updateTable('notice_versions')
    .set({ is_withheld: true })
    .where('community_code', '=', communityCode)
    .where('notice_id', '=', id)
    .execute()
}

/** Nobody knows the notice as it is now. */
export async function forgetReach(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  for (const table of ['notice_reads', 'notice_deliveries'] as const) {
    await sql`
      delete from ${sql.table(table)}
       where community_code = ${communityCode} and notice_id = ${id}::bigint`.execute(trx)
  }
}

/** When a notice was last corrected so that everybody has to be told again. */
export async function findAskedAgainAt(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Date | undefined> {
  const last = await db
    .selectFrom('notice_versions')
    .select('corrected_at')
    .where('community_code', '=', communityCode)
    .where('notice_id', '=', id)
    .where('is_asked_again', '=', true)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.corrected_at
}

/** What a notice said before, the last first. */
export async function listVersions(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: PageRequest,
): Promise<Page<NoticeVersion>> {
  let query = db
    .selectFrom('notice_versions as version')
    .innerJoin('accounts as account', 'account.id', 'version.corrected_by_account_id')
    .selectAll('version')
    .select('account.display_name')
    .where('version.community_code', '=', communityCode)
    .where('version.notice_id', '=', id)
  if (page.cursor !== undefined) {
    const [last = ''] = decodeCursor(page.cursor, ['code'])
    query = query.where('version.version', '<', Number(last))
  }
  const rows = await query
    .orderBy('version.version', 'desc')
    .limit(page.limit + 1)
    .execute()
  const attachments = await listAttachments(db, { communityCode, id })
  const versions = rows.map(
    (row): NoticeVersion => ({
      version: row.version,
      title: row.is_withheld ? null : row.title,
      body: row.is_withheld ? null : row.body,
      expiresAt: row.expires_at,
      attachments: row.is_withheld ? [] : attachmentsAt(attachments, row.version),
      reason: row.reason,
      isAskedAgain: row.is_asked_again,
      reachedHouseholds: row.reached_households,
      correctedBy: row.display_name,
      correctedAt: row.corrected_at,
    }),
  )
  return toPage(versions, page.limit, ({ version }) => [String(version)])
}
