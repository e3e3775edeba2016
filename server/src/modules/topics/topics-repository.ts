import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import { decodeAgeCursor, toAgeKey } from '../../db/keyset-by-age'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { HeldBack } from '../content-checks/content-checks-types'
import type {
  AnswerKind,
  BecameConsultation,
  Topic,
  TopicDraft,
  TopicStatus,
  TopicTerms,
} from './topics-types'

export async function findTopic(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Topic | undefined> {
  const row = await selectTopics(db)
    .where('topic.community_code', '=', communityCode)
    .where('topic.id', '=', id)
    .executeTakeFirst()
  return row && toTopic(row)
}

/** Whoever holds the row decides alone what happens to the topic next. */
export async function lockTopic(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .selectFrom('topics')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/** Who reads: what is held back is for its committee and its author. */
export type TopicReader = 'committee' | { readonly accountId: string | undefined }

export interface TopicsOfCommunity {
  readonly communityCode: string
  readonly isOpen: boolean
  readonly readableBy: TopicReader
}

function isReadableBy(reader: TopicReader) {
  if (reader === 'committee') return sql<SqlBool>`true`
  const { accountId } = reader
  if (accountId === undefined) return sql<SqlBool>`topic.check_status is null`
  return sql<SqlBool>`(topic.check_status is null or topic.author_account_id = ${accountId}::bigint)`
}

/** A community's, newest first: those that still collect or wait for an answer, or those that have ended. */
export async function listTopics(
  db: Kysely<Database>,
  { communityCode, isOpen, readableBy }: TopicsOfCommunity,
  page: PageRequest,
  now: Date,
): Promise<Page<Topic>> {
  let query = selectTopics(db)
    .where('topic.community_code', '=', communityCode)
    .where(isReadableBy(readableBy))
    .where(isOpen ? isOpenAt(now) : sql<SqlBool>`not (${isOpenAt(now)})`)
  if (page.cursor !== undefined) {
    const { at, id } = decodeAgeCursor(page.cursor)
    query = query.where(sql<SqlBool>`
      (topic.proposed_at < ${at} or (topic.proposed_at = ${at} and topic.id > ${id}::bigint))`)
  }
  const rows = await query
    .orderBy('topic.proposed_at', 'desc')
    .orderBy('topic.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toTopic), page.limit, (topic) =>
    toAgeKey({ at: topic.proposedAt, communityCode, id: topic.id }),
  )
}

/** As the partial indexes of migration 018 say, less those that time has ended. */
function isOpenAt(now: Date) {
  return sql<SqlBool>`topic.status in ('collecting', 'waiting')
    and (topic.status = 'waiting' or topic.closes_at > ${now})`
}

/**
 * Of all communities in the area: those whose committee owes an answer, the longest due first. Each community is read
 * from its own stretch of the index, only as far as the page goes.
 */
export async function listWaitingTopics(
  db: Kysely<Database>,
  areaCode: string,
  page: PageRequest,
): Promise<Page<Topic>> {
  const order = sql`answer_due_at, community_code, id`
  const end = sql`order by ${order} limit ${page.limit + 1}`
  const found = sql<{ community_code: string; id: string }>`(
    select waiting.* from places as community
    cross join lateral (
      select community_code, answer_due_at, id from topics
      where community_code = community.code and status = 'waiting' and check_status is null
        and ${afterDue(page.cursor)}
      ${end}) as waiting
    where community.level = 'community'
      and community.code between ${areaCode.padEnd(12, '0')} and ${areaCode.padEnd(12, '9')}
    ${end})`
  const rows = await selectTopics(db)
    .innerJoin(found.as('found'), (join) =>
      join
        .onRef('found.community_code', '=', 'topic.community_code')
        .onRef('found.id', '=', 'topic.id'),
    )
    .orderBy('topic.answer_due_at')
    .orderBy('topic.community_code')
    .orderBy('topic.id')
    .execute()
  return toPage(rows.map(toTopic), page.limit, ({ answerDueAt, communityCode, id }) => [
    answerDueAt?.toISOString() ?? '',
    communityCode,
    id,
  ])
}

function afterDue(cursor: string | undefined) {
  if (cursor === undefined) return sql<SqlBool>`true`
  const [dueAt, communityCode, id] = decodeCursor(cursor, ['instant', 'code', 'id'])
  return sql<SqlBool>`(answer_due_at, community_code, id)
    > (${dueAt}::timestamptz, ${communityCode}, ${id}::bigint)`
}

/** Holds the account's row meanwhile, so that two proposals at once are counted one after the other. */
export async function countOpenTopicsOf(
  trx: Transaction<Database>,
  { accountId, communityCode }: { accountId: string; communityCode: string },
  now: Date,
): Promise<number> {
  await trx
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute()
  const row = await trx
    .selectFrom('topics as topic')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('topic.community_code', '=', communityCode)
    .where('topic.author_account_id', '=', accountId)
    .where(isOpenAt(now))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function insertTopic(
  trx: Transaction<Database>,
  topic: TopicDraft & TopicTerms & Pick<Topic, 'authorAccountId' | 'checkStatus'>,
  now: Date,
): Promise<TenantId> {
  const communityCode = topic.areaCode.slice(0, 12)
  const { id } = await trx
    .insertInto('topics')
    .values({
      community_code: communityCode,
      area_code: topic.areaCode,
      title: topic.title,
      body: topic.body,
      status: 'collecting' satisfies TopicStatus,
      check_status: topic.checkStatus,
      author_account_id: topic.authorAccountId,
      household_count: topic.householdCount,
      support_needed: topic.supportNeeded,
      answer_work_days: topic.answerWorkDays,
      proposed_at: now,
      closes_at: topic.closesAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { communityCode, id }
}

export async function markWaiting(
  trx: Transaction<Database>,
  topic: TenantId,
  answerDueAt: Date,
): Promise<void> {
  await update(trx, topic, { status: 'waiting', answer_due_at: answerDueAt })
}

export async function markEnded(
  trx: Transaction<Database>,
  topic: TenantId,
  end: { status: AnswerKind | 'withdrawn'; answer: string | null },
  now: Date,
): Promise<void> {
  await update(trx, topic, { ...end, ended_at: now })
}

async function update(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  columns: { status: TopicStatus; answer_due_at?: Date; ended_at?: Date; answer?: string | null },
): Promise<void> {
  await trx
    .updateTable('topics')
    .set(columns)
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export function selectTopics(db: Kysely<Database>) {
  return db
    .selectFrom('topics as topic')
    .innerJoin('places as community', 'community.code', 'topic.community_code')
    .leftJoin('grids as grid', (join) =>
      join
        .onRef('grid.community_code', '=', 'topic.community_code')
        .onRef('grid.code', '=', 'topic.area_code'),
    )
    .selectAll('topic')
    .select(['community.name as community_name', 'grid.name as grid_name'])
    .select((query) =>
      query
        .selectFrom('topic_supports as support')
        .whereRef('support.community_code', '=', 'topic.community_code')
        .whereRef('support.topic_id', '=', 'topic.id')
        .select(sql<string>`count(*)`.as('count'))
        .as('support_count'),
    )
}

type TopicRow = Awaited<ReturnType<ReturnType<typeof selectTopics>['execute']>>[number]

export function toTopic(row: TopicRow): Topic {
  return {
    communityCode: row.community_code,
    id: row.id,
    areaCode: row.area_code,
    areaName: row.grid_name ?? row.community_name,
    communityName: row.community_name,
    title: row.title,
    body: row.body,
    status: row.status as TopicStatus,
    checkStatus: row.check_status as HeldBack | null,
    authorAccountId: row.author_account_id,
    householdCount: row.household_count,
    supportNeeded: row.support_needed,
    supportCount: Number(row.support_count),
    answerWorkDays: row.answer_work_days,
    proposedAt: row.proposed_at,
    closesAt: row.closes_at,
    answerDueAt: row.answer_due_at,
    endedAt: row.ended_at,
    answer: row.answer,
  }
}

/** The newest that came of a topic and that everybody may see. */
export async function findConsultationOf(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<BecameConsultation | null> {
  const row = await db
    .selectFrom('consultations')
    .select(['id', 'title'])
    .where('community_code', '=', communityCode)
    .where('topic_id', '=', id)
    .where('status', '<>', 'draft')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
