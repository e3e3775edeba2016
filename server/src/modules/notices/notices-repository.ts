import { type Expression, type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import { toPage } from '../../db/keyset'
import { decodeAgeCursor, toAgeKey } from '../../db/keyset-by-age'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { isForOneOf } from './addressed'
import type { Audience } from './audiences'
import { endsOf } from './notices-state'
import type { Notice, NoticeCategory, NoticeDraft } from './notices-types'

export async function findNotice(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Notice | undefined> {
  const row = await selectNotices(db)
    .where('notice.community_code', '=', communityCode)
    .where('notice.id', '=', id)
    .executeTakeFirst()
  return row && toNotice(row)
}

/** Newest first, over all the audiences. @param currentAt leave out to get expired and withdrawn ones too */
export async function listNotices(
  db: Kysely<Database>,
  audiences: readonly Audience[],
  page: PageRequest,
  currentAt?: Date,
): Promise<Page<Notice>> {
  if (audiences.length === 0) return { items: [], nextCursor: null }
  let query = selectNotices(db).where((where) =>
    where.or(audiences.map((audience) => where.and(addressedTo(audience)))),
  )
  if (currentAt) {
    query = query
      .where('notice.withdrawn_at', 'is', null)
      .where('notice.expires_at', '>', currentAt)
      .where('notice.published_at', '<=', currentAt)
  }
  if (page.cursor !== undefined) {
    const { at, communityCode, id } = decodeAgeCursor(page.cursor)
    query = query.where(sql<SqlBool>`
      (notice.published_at < ${at}
        or (notice.published_at = ${at}
          and (notice.community_code, notice.id) > (${communityCode}, ${id}::bigint)))`)
  }
  const rows = await query
    .orderBy('notice.published_at', 'desc')
    .orderBy('notice.community_code')
    .orderBy('notice.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toNotice), page.limit, (notice) =>
    toAgeKey({ at: notice.publishedAt, communityCode: notice.communityCode, id: notice.id }),
  )
}

function addressedTo({
  communityCode,
  areaCodes,
  unreadBy,
  asksOnly,
  pinnedOnly,
  homes,
}: Audience): Expression<SqlBool>[] {
  const conditions = [sql<SqlBool>`notice.community_code = ${communityCode}`]
  if (areaCodes) {
    const codes = sql`${[...areaCodes]}::text[]`
    conditions.push(
      sql<SqlBool>`(notice.area_code = any(${codes}) or notice.heir_codes && ${codes})`,
    )
  }
  if (asksOnly) conditions.push(sql<SqlBool>`notice.asks_acknowledgement`)
  if (homes) conditions.push(isForOneOf(homes))
  if (pinnedOnly) conditions.push(sql<SqlBool>`notice.is_pinned`)
  if (unreadBy) {
    const householdIds = unreadBy.memberships.map(({ householdId }) => householdId)
    conditions.push(sql<SqlBool>`not exists (
      select from notice_reads reading
       where reading.community_code = notice.community_code and reading.notice_id = notice.id
         and reading.household_id = any(${householdIds}::bigint[])
         and reading.account_id = ${unreadBy.accountId})`)
  }
  return conditions
}

/** How many of these stand in an area, by the grid they are entered in or the grid of a home in them. */
export async function countBuildings(
  db: Kysely<Database>,
  areaCode: string,
  ids: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from buildings building
     where building.community_code = ${areaCode.slice(0, 12)}
       and building.id = any(${[...ids]}::bigint[])
       and (building.grid_code between ${areaCode} and ${`${areaCode}999`} or exists (
         select from households household
          where household.community_code = building.community_code
            and household.building_id = building.id
            and household.grid_code between ${areaCode} and ${`${areaCode}999`}))`.execute(db)
  return rows[0]?.count ?? 0
}

/** @returns the id of the new notice */
export async function insertNotice(
  trx: Transaction<Database>,
  draft: NoticeDraft & { authorAccountId: string },
  now: Date,
): Promise<TenantId> {
  const communityCode = draft.areaCode.slice(0, 12)
  const ends = endsOf(draft.endsAt, draft.isReviewed)
  const { id } = await trx
    .insertInto('notices')
    .values({
      community_code: communityCode,
      area_code: draft.areaCode,
      building_ids: draft.buildings.length > 0 ? draft.buildings.map((each) => each.id) : null,
      audience: draft.audience,
      category: draft.category,
      title: draft.title,
      body: draft.body,
      asks_acknowledgement: draft.asksAcknowledgement,
      author_account_id: draft.authorAccountId,
      published_at: draft.publishesAt ?? now,
      expires_at: ends.expiresAt,
      review_at: ends.reviewAt,
      is_pinned: draft.isPinned,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { communityCode, id }
}

/** Whoever holds the row changes the notice alone. */
export async function holdNotice(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<Notice | undefined> {
  await trx
    .selectFrom('notices')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findNotice(trx, { communityCode, id })
}

/** Keeps a notice as it is until the transaction is over; many may at once. */
export async function keepNotice(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .selectFrom('notices')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forShare()
    .execute()
}

/** Lets nobody else put a notice of the community on top until the transaction is over. */
export async function holdCommunity(
  trx: Transaction<Database>,
  communityCode: string,
): Promise<void> {
  await trx
    .selectFrom('places')
    .select('code')
    .where('code', '=', communityCode)
    .forNoKeyUpdate()
    .execute()
}

/** Those that stand on top now, or will when they are out. */
export async function countPinned(
  trx: Transaction<Database>,
  communityCode: string,
  now: Date,
): Promise<number> {
  const { count } = await trx
    .selectFrom('notices')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('community_code', '=', communityCode)
    .where('is_pinned', '=', true)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function setPinned(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  isPinned: boolean,
): Promise<void> {
  await trx
    .updateTable('notices')
    .set({ is_pinned: isPinned })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** Why is told to whoever may have read it. @returns false when it was withdrawn before */
export async function markWithdrawn(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  reason: string,
  now: Date,
): Promise<boolean> {
  const updated = await trx
    .updateTable('notices')
    .set({
      withdrawn_at: now,
      withdrawn_reason: reason,
      is_reason_public: sql`published_at <= ${now}`,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

function selectNotices(db: Kysely<Database>) {
  return db
    .selectFrom('notices as notice')
    .innerJoin('places as community', 'community.code', 'notice.community_code')
    .leftJoin('grids as grid', (join) =>
      join
        .onRef('grid.community_code', '=', 'notice.community_code')
        .onRef('grid.code', '=', 'notice.area_code'),
    )
    .innerJoin('accounts as author', 'author.id', 'notice.author_account_id')
    .selectAll('notice')
    .select([
      'community.name as community_name',
      'grid.name as grid_name',
      'author.display_name as author_name',
      sql<Notice['buildings'] | null>`(
        select json_agg(json_build_object('id', building.id::text, 'name', building.name)
                 order by building.id)
          from buildings building
         where building.community_code = notice.community_code
           and building.id = any(notice.building_ids))`.as('buildings'),
    ])
}

type NoticeRow = Awaited<ReturnType<ReturnType<typeof selectNotices>['execute']>>[number]

function toNotice(row: NoticeRow): Notice {
  return {
    communityCode: row.community_code,
    id: row.id,
    areaCode: row.area_code,
    areaName: row.grid_name ?? row.community_name,
    heirCodes: row.heir_codes,
    buildings: row.buildings ?? [],
    audience: row.audience as Notice['audience'],
    communityName: row.community_name,
    category: row.category as NoticeCategory,
    title: row.title,
    body: row.body,
    asksAcknowledgement: row.asks_acknowledgement,
    authorName: row.author_name,
    publishedAt: row.published_at,
    expiresAt: row.expires_at,
    reviewAt: row.review_at,
    archivedReason: row.archived_reason as Notice['archivedReason'],
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: row.withdrawn_reason,
    isReasonPublic: row.is_reason_public,
    isPinned: row.is_pinned,
    version: row.version,
    correctedAt: row.corrected_at,
  }
}
