import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import { decodeAgeCursor, toAgeKey } from '../../db/keyset-by-age'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { DeclineRule, Opinion, OpinionStatus } from './opinions-types'

export async function findOpinion(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Opinion | undefined> {
  const row = await selectOpinions(db)
    .where('opinion.community_code', '=', communityCode)
    .where('opinion.id', '=', id)
    .executeTakeFirst()
  return row && toOpinion(row)
}

/** Whoever holds the row decides alone what happens to the opinion next. */
export async function lockOpinion(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .selectFrom('opinions')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/** What everybody reads, the newest first. */
export async function listPublic(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: PageRequest,
): Promise<Page<Opinion>> {
  let query = selectOpinions(db)
    .where('opinion.community_code', '=', communityCode)
    .where('opinion.consultation_id', '=', id)
    .where('opinion.status', '=', 'public')
  if (page.cursor !== undefined) {
    const { at, id: last } = decodeAgeCursor(page.cursor)
    query = query.where(sql<SqlBool>`(opinion.published_at < ${at}
      or (opinion.published_at = ${at} and opinion.id > ${last}::bigint))`)
  }
  const rows = await query
    .orderBy('opinion.published_at', 'desc')
    .orderBy('opinion.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toOpinion), page.limit, (opinion) =>
    toAgeKey({ at: opinion.publishedAt ?? opinion.writtenAt, communityCode, id: opinion.id }),
  )
}

/** What one person wrote to a consultation, whatever became of it, the newest first. */
export async function listOfAuthor(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
  page: PageRequest,
): Promise<Page<Opinion>> {
  let query = selectOpinions(db)
    .where('opinion.community_code', '=', communityCode)
    .where('opinion.consultation_id', '=', id)
    .where('opinion.author_account_id', '=', accountId)
  if (page.cursor !== undefined) {
    const { at, id: last } = decodeAgeCursor(page.cursor)
    query = query.where(sql<SqlBool>`(opinion.written_at < ${at}
      or (opinion.written_at = ${at} and opinion.id > ${last}::bigint))`)
  }
  const rows = await query
    .orderBy('opinion.written_at', 'desc')
    .orderBy('opinion.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toOpinion), page.limit, (opinion) =>
    toAgeKey({ at: opinion.writtenAt, communityCode, id: opinion.id }),
  )
}

/** What a committee has not read, whoever waits longest first. */
export async function listWaiting(
  db: Kysely<Database>,
  communityCode: string,
  page: PageRequest,
): Promise<Page<Opinion>> {
  let query = selectOpinions(db)
    .where('opinion.community_code', '=', communityCode)
    .where('opinion.status', '=', 'waiting')
  if (page.cursor !== undefined) {
    const [at, , last] = decodeCursor(page.cursor, ['instant', 'code', 'id'])
    query = query.where(
      sql<SqlBool>`(opinion.written_at, opinion.id) > (${at}::timestamptz, ${last}::bigint)`,
    )
  }
  const rows = await query
    .orderBy('opinion.written_at')
    .orderBy('opinion.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toOpinion), page.limit, (opinion) =>
    toAgeKey({ at: opinion.writtenAt, communityCode, id: opinion.id }),
  )
}

/**
 * Of all communities in the area: appeals nobody has decided, whoever waits longest first. Each community is read from
 * its own stretch of the index, only as far as the page goes.
 */
export async function listAppealed(
  db: Kysely<Database>,
  areaCode: string,
  page: PageRequest,
): Promise<Page<Opinion>> {
  const end = sql`order by appealed_at, community_code, id limit ${page.limit + 1}`
  const found = sql<{ community_code: string; id: string }>`(
    select waiting.* from places as community
    cross join lateral (
      select community_code, appealed_at, id from opinions
      where community_code = community.code and status = 'declined'
        and appealed_at is not null and appeal_decided_at is null and ${afterAppeal(page.cursor)}
      ${end}) as waiting
    where community.level = 'community'
      and community.code between ${areaCode.padEnd(12, '0')} and ${areaCode.padEnd(12, '9')}
    ${end})`
  const rows = await selectOpinions(db)
    .innerJoin(found.as('found'), (join) =>
      join
        .onRef('found.community_code', '=', 'opinion.community_code')
        .onRef('found.id', '=', 'opinion.id'),
    )
    .orderBy('opinion.appealed_at')
    .orderBy('opinion.community_code')
    .orderBy('opinion.id')
    .execute()
  return toPage(rows.map(toOpinion), page.limit, ({ appeal, communityCode, id, writtenAt }) =>
    toAgeKey({ at: appeal?.appealedAt ?? writtenAt, communityCode, id }),
  )
}

function afterAppeal(cursor: string | undefined) {
  if (cursor === undefined) return sql<SqlBool>`true`
  const [at, communityCode, id] = decodeCursor(cursor, ['instant', 'code', 'id'])
  return sql<SqlBool>`(appealed_at, community_code, id)
    > (${at}::timestamptz, ${communityCode}, ${id}::bigint)`
}

export async function insertOpinion(
  trx: Transaction<Database>,
  consultation: TenantId,
  opinion: { authorAccountId: string; body: string },
  now: Date,
): Promise<TenantId> {
  const { communityCode } = consultation
  const { id } = await trx
    .insertInto('opinions')
    .values({
      community_code: communityCode,
      consultation_id: consultation.id,
      author_account_id: opinion.authorAccountId,
      body: opinion.body,
      status: 'waiting' satisfies OpinionStatus,
      written_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { communityCode, id }
}

/** What one act leaves in the row. */
export interface OpinionChange {
  status?: OpinionStatus
  published_at?: Date
  answered_at?: Date
  decided_by_account_id?: string
  decided_at?: Date
  decided_rule?: DeclineRule
  decided_note?: string
  appeal?: string
  appealed_at?: Date
  appeal_decided_by_account_id?: string
  appeal_decided_at?: Date
  appeal_note?: string
}

export async function updateOpinion(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  change: OpinionChange,
): Promise<void> {
  await trx
    .updateTable('opinions')
    .set(change)
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

function selectOpinions(db: Kysely<Database>) {
  return db
    .selectFrom('opinions as opinion')
    .innerJoin('consultations as consultation', (join) =>
      join
        .onRef('consultation.community_code', '=', 'opinion.community_code')
        .onRef('consultation.id', '=', 'opinion.consultation_id'),
    )
    .innerJoin('accounts as author', 'author.id', 'opinion.author_account_id')
    .leftJoin('accounts as decider', 'decider.id', 'opinion.decided_by_account_id')
    .leftJoin('accounts as judge', 'judge.id', 'opinion.appeal_decided_by_account_id')
    .selectAll('opinion')
    .select([
      'consultation.title as consultation_title',
      'author.display_name as author_name',
      'decider.display_name as decider_name',
      'judge.display_name as judge_name',
    ])
}

type OpinionRow = Awaited<ReturnType<ReturnType<typeof selectOpinions>['execute']>>[number]

function toOpinion(row: OpinionRow): Opinion {
  return {
    communityCode: row.community_code,
    id: row.id,
    consultationId: row.consultation_id,
    consultationTitle: row.consultation_title,
    authorAccountId: row.author_account_id,
    authorName: row.author_name,
    body: row.body,
    status: row.status as OpinionStatus,
    writtenAt: row.written_at,
    publishedAt: row.published_at,
    refusal: toRefusal(row),
    appeal: toAppeal(row),
  }
}

function toRefusal(row: OpinionRow): Opinion['refusal'] {
  const { decided_rule: rule, decided_note: note, decided_at: decidedAt } = row
  if (rule === null || note === null || decidedAt === null) return null
  return {
    rule: rule as DeclineRule,
    note,
    decidedByAccountId: row.decided_by_account_id ?? '',
    decidedBy: row.decider_name ?? '',
    decidedAt,
  }
}

function toAppeal(row: OpinionRow): Opinion['appeal'] {
  const { appeal: text, appealed_at: appealedAt, appeal_decided_at: decidedAt } = row
  if (text === null || appealedAt === null) return null
  const decision = decidedAt && {
    isPublished: row.published_at !== null,
    note: row.appeal_note ?? '',
    decidedBy: row.judge_name ?? '',
    decidedAt,
  }
  return { text, appealedAt, decision }
}
