import { type Kysely, type SqlBool, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { OwnFlats } from '../own-flats'
import { isOffRoll } from './is-off-roll'
import type { CorrectionStatus, RollChange, RollCorrection } from './roll-types'

/** Newest first. */
export async function listCorrections(
  db: Kysely<Database>,
  { poll, status, flats }: { poll: TenantId; status: CorrectionStatus; flats: OwnFlats },
  page: PageRequest,
): Promise<Page<RollCorrection>> {
  let query = db
    .selectFrom('roll_corrections as correction')
    .innerJoin('accounts as proposer', 'proposer.id', 'correction.proposed_by_account_id')
    .leftJoin('accounts as decider', 'decider.id', 'correction.decided_by_account_id')
    .selectAll('correction')
    .select([
      'proposer.display_name as proposed_by',
      'decider.display_name as decided_by',
      sql<boolean>`correction.household_ids && ${[...flats.livedIn]}::bigint[]`.as('is_mine'),
    ])
    .where('correction.community_code', '=', poll.communityCode)
    .where('correction.poll_id', '=', poll.id)
    .where('correction.status', '=', status)
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
    isMine: row.is_mine,
    proposedBy: row.proposed_by,
    proposedByAccountId: row.proposed_by_account_id,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }))
  return toPage(corrections, page.limit, ({ id }) => [id])
}

function toArea(area: string | null): number | null {
  return area === null ? null : Number(area)
}

/** 划掉: when and why a home lost its place on a roll. */
export interface StruckOff {
  readonly pollId: string
  readonly reason: string
  readonly decidedAt: Date
}

/** The newest first, home by home: one that stands on the roll again was not struck off. */
export async function listStruckOff(
  db: Kysely<Database>,
  { communityCode, pollIds }: { communityCode: string; pollIds: readonly string[] },
  { livedIn }: OwnFlats,
): Promise<StruckOff[]> {
  if (pollIds.length === 0 || livedIn.length === 0) return []
  const rows = await db
    .selectFrom('roll_corrections')
    .select(['poll_id', 'reason', 'decided_at'])
    .where('community_code', '=', communityCode)
    .where('poll_id', 'in', pollIds)
    .where('status', '=', 'made')
    .where('kind', '=', 'remove')
    .where(sql<SqlBool>`household_ids && ${[...livedIn]}::bigint[]`)
    .where(isOffRoll(livedIn))
    .orderBy('id', 'desc')
    .execute()
  return rows.flatMap(({ poll_id, reason, decided_at }) =>
    decided_at === null ? [] : [{ pollId: poll_id, reason, decidedAt: decided_at }],
  )
}
