import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { RollChange, RollCorrection } from './roll-types'

export interface NewCorrection {
  readonly kind: RollChange['kind']
  readonly unit: { readonly id: string; readonly label: string }
  readonly areaBefore: number | null
  readonly areaAfter: number | null
  readonly reason: string
  readonly objectionId: string | null
  readonly accountId: string
}

export async function insertCorrection(
  trx: Transaction<Database>,
  poll: TenantId,
  correction: NewCorrection,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('roll_corrections')
    .values({
      community_code: poll.communityCode,
      poll_id: poll.id,
      kind: correction.kind,
      voting_unit_id: correction.unit.id,
      label: correction.unit.label,
      area_before: correction.areaBefore,
      area_after: correction.areaAfter,
      reason: correction.reason,
      objection_id: correction.objectionId,
      account_id: correction.accountId,
      corrected_at: now,
    })
    .execute()
}

/** What was done about an objection so far. */
export async function listKindsFor(
  trx: Transaction<Database>,
  poll: TenantId,
  objectionId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('roll_corrections')
    .select('kind')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('objection_id', '=', objectionId)
    .execute()
  return rows.map(({ kind }) => kind)
}

export async function countCorrections(db: Kysely<Database>, poll: TenantId): Promise<number> {
  const { count } = await db
    .selectFrom('roll_corrections')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Newest first. */
export async function listCorrections(
  db: Kysely<Database>,
  poll: TenantId,
  page: PageRequest,
): Promise<Page<RollCorrection>> {
  let query = db
    .selectFrom('roll_corrections as correction')
    .innerJoin('accounts as account', 'account.id', 'correction.account_id')
    .selectAll('correction')
    .select('account.display_name')
    .where('correction.community_code', '=', poll.communityCode)
    .where('correction.poll_id', '=', poll.id)
  if (page.cursor !== undefined) {
    const [last = ''] = decodeCursor(page.cursor, ['id'])
    query = query.where(sql<SqlBool>`correction.id < ${last}::bigint`)
  }
  const rows = await query
    .orderBy('correction.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const corrections = rows.map((row) => ({
    communityCode: row.community_code,
    id: row.id,
    kind: row.kind as RollChange['kind'],
    label: row.label,
    areaBefore: toArea(row.area_before),
    areaAfter: toArea(row.area_after),
    reason: row.reason,
    isAnswer: row.objection_id !== null,
    correctedBy: row.display_name,
    correctedAt: row.corrected_at,
  }))
  return toPage(corrections, page.limit, ({ id }) => [id])
}

function toArea(area: string | null): number | null {
  return area === null ? null : Number(area)
}
