import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import { isAttended } from '../../units/presence-service'
import type {
  AgreedTime,
  DayPart,
  ForWhom,
  NewVisitRequest,
  RequestPurpose,
  RequestStatus,
  SealedText,
  StoredRequest,
} from './visit-requests-types'

/** How many an account asked for since; holds back its other requests until the transaction ends. */
export async function countRecent(
  trx: Transaction<Database>,
  accountId: string,
  since: Date,
): Promise<number> {
  await sql`select 1 from accounts where id = ${accountId} for no key update`.execute(trx)
  const { count } = await trx
    .selectFrom('visit_requests')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('asked_by_account_id', '=', accountId)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** @returns its number, or undefined while the home waits for another visit */
export async function insertRequest(
  trx: Transaction<Database>,
  request: Omit<NewVisitRequest, 'words'> & {
    readonly accountId: string
    readonly sealedWords: StoredRequest['sealedWords']
    readonly dueAt: Date
  },
  now: Date,
): Promise<string | undefined> {
  const row = await trx
    .insertInto('visit_requests')
    .values({
      community_code: request.household.communityCode,
      household_id: request.household.id,
      asked_by_account_id: request.accountId,
      purpose: request.purpose,
      for_whom: request.forWhom,
      preferred_on: request.preferred.day,
      preferred_part: request.preferred.part,
      words_key: request.sealedWords?.key ?? null,
      words_sealed: request.sealedWords?.text ?? null,
      status: 'waiting',
      asked_at: now,
      due_at: request.dueAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Holds the request until the transaction is over. */
export async function holdRequest(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  now: Date,
): Promise<StoredRequest | undefined> {
  await trx
    .selectFrom('visit_requests')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const row = await selectRequests(trx, now)
    .where('request.community_code', '=', communityCode)
    .where('request.id', '=', id)
    .executeTakeFirst()
  return row && toRequest(row)
}

export async function agreeOn(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { day, part }: AgreedTime,
  dueAt: Date,
): Promise<void> {
  await trx
    .updateTable('visit_requests')
    .set({ status: 'agreed', agreed_on: day, agreed_part: part, due_at: dueAt })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export async function endRequest(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  end: {
    readonly status: 'visited' | 'declined' | 'withdrawn'
    readonly sealedReason: SealedText | null
    readonly keptUntil: Date
  },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('visit_requests')
    .set({
      status: end.status,
      reason_key: end.sealedReason?.key ?? null,
      reason_sealed: end.sealedReason?.text ?? null,
      ended_at: now,
      kept_until: end.keptUntil,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/**
 * What an account asked for, newest first; everywhere, as an account belongs to no community. Of its homes also what others of
 * them wait for.
 */
export async function listOwnRequests(
  db: Kysely<Database>,
  { accountId, homes }: { readonly accountId: string; readonly homes: readonly TenantId[] },
  page: PageRequest,
  now: Date,
): Promise<Page<StoredRequest>> {
  let query = selectRequests(db, now).where(({ or, and, eb }) =>
    or([
      eb('request.asked_by_account_id', '=', accountId),
      ...homes.map(({ communityCode, id }) =>
        and([
          eb('request.community_code', '=', communityCode),
          eb('request.household_id', '=', id),
          eb('request.ended_at', 'is', null),
        ]),
      ),
    ]),
  )
  if (page.cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(page.cursor, ['instant', 'id'])
    query = query.where((where) =>
      where(where.refTuple('request.asked_at', 'request.id'), '<', where.tuple(new Date(at), id)),
    )
  }
  const rows = await query
    .orderBy('request.asked_at', 'desc')
    .orderBy('request.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toRequest), page.limit, ({ askedAt, id }) => [askedAt.toISOString(), id])
}

/** Those that are open in some grids, or left to a community's committee, the most urgent first. */
export async function listOpenRequests(
  db: Kysely<Database>,
  asked: {
    readonly communityCode: string
    readonly gridCodes: readonly string[]
    /** Undefined for whoever is of no committee; what concerns homes one lives in is others'. */
    readonly leftButOf: readonly TenantId[] | undefined
  },
  page: PageRequest,
  now: Date,
): Promise<Page<StoredRequest>> {
  const { communityCode, gridCodes, leftButOf } = asked
  const isOfGrids = sql<boolean>`household.grid_code = any(${[...gridCodes]}::text[])`
  const lived = leftButOf?.filter((home) => home.communityCode === communityCode) ?? []
  const isCommittees = sql<boolean>`(${isLeft(now)} and request.household_id <> all(${lived.map(({ id }) => id)}::bigint[]))`
  let query = selectRequests(db, now)
    .where('request.community_code', '=', communityCode)
    .where('request.ended_at', 'is', null)
    .where(leftButOf ? sql<boolean>`(${isOfGrids} or ${isCommittees})` : isOfGrids)
  if (page.cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(page.cursor, ['instant', 'id'])
    query = query.where((where) =>
      where(where.refTuple('request.due_at', 'request.id'), '>', where.tuple(new Date(at), id)),
    )
  }
  const rows = await query
    .orderBy('request.due_at')
    .orderBy('request.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toRequest), page.limit, ({ dueAt, id }) => [dueAt.toISOString(), id])
}

/** Removes those whose time is over. @returns how many, at most `limit` */
export async function forgetRequests(
  db: Kysely<Database>,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('visit_requests')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('community_code', 'id'),
        'in',
        selectFrom('visit_requests as over')
          .select(['over.community_code', 'over.id'])
          .where('over.kept_until', '<=', now)
          .limit(limit)
          .$asTuple('community_code', 'id'),
      ),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Whether no worker answers: nobody is present in the grid, or the time is over. */
function isLeft(now: Date) {
  const isSeenTo = isAttended(sql.ref('household.grid_code'), now)
  return sql<boolean>`(request.due_at <= ${now} or not ${isSeenTo})`
}

function selectRequests(db: Kysely<Database>, now: Date) {
  return db
    .selectFrom('visit_requests as request')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'request.community_code')
        .onRef('household.id', '=', 'request.household_id'),
    )
    .innerJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .selectAll('request')
    .select(['household.grid_code', 'household.room', 'building.name as building'])
    .select(isLeft(now).as('is_left'))
}

type RequestRow = Awaited<ReturnType<ReturnType<typeof selectRequests>['execute']>>[number]

function toRequest(row: RequestRow): StoredRequest {
  const { community_code: communityCode, agreed_on, agreed_part } = row
  return {
    communityCode,
    id: row.id,
    household: {
      communityCode,
      id: row.household_id,
      label: `${row.building} ${row.room}`,
      gridCode: row.grid_code,
    },
    askedByAccountId: row.asked_by_account_id,
    purpose: row.purpose as RequestPurpose,
    forWhom: row.for_whom as ForWhom,
    preferred: { day: row.preferred_on, part: row.preferred_part as DayPart },
    sealedWords: toSealed(row.words_key, row.words_sealed),
    sealedReason: toSealed(row.reason_key, row.reason_sealed),
    isLeft: row.is_left,
    status: row.status as RequestStatus,
    askedAt: row.asked_at,
    dueAt: row.due_at,
    agreed:
      agreed_on === null || agreed_part === null
        ? null
        : { day: agreed_on, part: agreed_part as DayPart },
  }
}

function toSealed(key: string | null, text: string | null): SealedText | null {
  return key === null || text === null ? null : { key, text }
}
