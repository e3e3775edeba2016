import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { NewVisit, VisitPurpose } from './visits-types'

/** A visit as the database holds it. */
export interface StoredVisit extends TenantId {
  readonly gridCode: string
  readonly gridName: string
  readonly purpose: VisitPurpose
  readonly visitedOn: string
  /** Null once its time is over. */
  readonly note: {
    readonly household: TenantId & { readonly label: string }
    readonly sealedWords: { readonly key: string; readonly text: string } | null
    readonly notice: (TenantId & { readonly title: string }) | null
    readonly report: TenantId | null
    readonly writtenByAccountId: string
  } | null
}

/** @returns undefined when there is no such household */
export async function findGridOf(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('households')
    .select('grid_code')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.grid_code
}

type VisitRecord = Omit<NewVisit, 'words' | 'request'> & {
  readonly gridCode: string
  readonly accountId: string
  readonly sealedWords: { readonly key: string; readonly text: string } | null
  readonly keptUntil: Date
}

/** @returns its number */
export async function insertVisit(
  trx: Transaction<Database>,
  { household, notice, report, sealedWords, ...visit }: VisitRecord,
): Promise<string> {
  const { id } = await trx
    .insertInto('visits')
    .values({
      community_code: household.communityCode,
      grid_code: visit.gridCode,
      purpose: visit.purpose,
      visited_on: visit.visitedOn,
      household_id: household.id,
      written_by_account_id: visit.accountId,
      words_key: sealedWords?.key ?? null,
      words_sealed: sealedWords?.text ?? null,
      notice_id: notice?.id ?? null,
      report_id: report?.id ?? null,
      kept_until: visit.keptUntil,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What somebody wrote is theirs to take back. @returns the household it was about, if there was one */
export async function deleteVisit(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
): Promise<TenantId | undefined> {
  const visit = await trx
    .deleteFrom('visits')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .where('written_by_account_id', '=', accountId)
    .returning('household_id')
    .executeTakeFirst()
  return visit?.household_id ? { communityCode, id: visit.household_id } : undefined
}

/** Of the homes that are in one grid now, and what is left of visits in it; the latest day first. */
export async function listVisits(
  db: Kysely<Database>,
  gridCode: string,
  page: PageRequest,
): Promise<Page<StoredVisit>> {
  const communityCode = gridCode.slice(0, 12)
  let query = selectVisits(db)
    .where('visit.community_code', '=', communityCode)
    .where(
      sql<SqlBool>`visit.id in (
        select visit.id from households home
          join visits visit
            on visit.community_code = home.community_code and visit.household_id = home.id
         where home.community_code = ${communityCode} and home.grid_code = ${gridCode}
        union all
        select visit.id from visits visit
         where visit.community_code = ${communityCode} and visit.grid_code = ${gridCode}
           and visit.household_id is null)`,
    )
  if (page.cursor !== undefined) {
    const [day = '', id = ''] = decodeCursor(page.cursor, ['day', 'id'])
    query = query.where((where) =>
      where(where.refTuple('visit.visited_on', 'visit.id'), '<', where.tuple(day, id)),
    )
  }
  const rows = await query
    .orderBy('visit.visited_on', 'desc')
    .orderBy('visit.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toVisit), page.limit, ({ visitedOn, id }) => [visitedOn, id])
}

function selectVisits(db: Kysely<Database>) {
  return db
    .selectFrom('visits as visit')
    .leftJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'visit.community_code')
        .onRef('household.id', '=', 'visit.household_id'),
    )
    .innerJoin('grids as grid', (join) =>
      join
        .onRef('grid.community_code', '=', 'visit.community_code')
        .on('grid.code', '=', sql<string>`coalesce(household.grid_code, visit.grid_code)`),
    )
    .leftJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .leftJoin('notices as notice', (join) =>
      join
        .onRef('notice.community_code', '=', 'visit.community_code')
        .onRef('notice.id', '=', 'visit.notice_id'),
    )
    .select([
      'visit.community_code',
      'visit.id',
      'grid.code as grid_code',
      'grid.name as grid_name',
      'visit.purpose',
      'visit.visited_on',
      'visit.household_id',
      'visit.written_by_account_id',
      'visit.words_key',
      'visit.words_sealed',
      'visit.notice_id',
      'visit.report_id',
      'building.name as building',
      'household.room',
      'notice.title as notice_title',
    ])
}

type VisitRow = Awaited<ReturnType<ReturnType<typeof selectVisits>['execute']>>[number]

function toVisit(row: VisitRow): StoredVisit {
  return {
    communityCode: row.community_code,
    id: row.id,
    gridCode: row.grid_code,
    gridName: row.grid_name,
    purpose: row.purpose as VisitPurpose,
    visitedOn: row.visited_on,
    note: toNote(row),
  }
}

function toNote(row: VisitRow): StoredVisit['note'] {
  const { community_code: communityCode, household_id, written_by_account_id } = row
  if (household_id === null || written_by_account_id === null) return null
  const { words_key, words_sealed, notice_id, report_id } = row
  return {
    household: { communityCode, id: household_id, label: `${row.building} ${row.room}` },
    sealedWords:
      words_key === null || words_sealed === null ? null : { key: words_key, text: words_sealed },
    notice:
      notice_id === null ? null : { communityCode, id: notice_id, title: row.notice_title ?? '' },
    report: report_id === null ? null : { communityCode, id: report_id },
    writtenByAccountId: written_by_account_id,
  }
}

/**
 * Takes household, words and writer from visits whose time is over; the grid that the home is in then stays. @returns how many, at most `limit`
 */
export async function forgetVisits(
  db: Kysely<Database>,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('visits')
    .set({
      grid_code: sql<string>`(
        select household.grid_code from households household
         where household.community_code = visits.community_code
           and household.id = visits.household_id)`,
      household_id: null,
      written_by_account_id: null,
      words_key: null,
      words_sealed: null,
      notice_id: null,
      report_id: null,
      kept_until: null,
    })
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('community_code', 'id'),
        'in',
        selectFrom('visits as over')
          .select(['over.community_code', 'over.id'])
          .where('over.kept_until', '<=', now)
          .limit(limit)
          .$asTuple('community_code', 'id'),
      ),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
