import { type Kysely, type SqlBool, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { selectTopics, toTopic } from './topics-repository'
import type { BecameConsultation, Topic } from './topics-types'

/** A community's that were adopted and of which nothing came yet that everybody may see, the longest adopted first. */
export async function listAdoptedTopics(
  db: Kysely<Database>,
  communityCode: string,
  page: PageRequest,
): Promise<Page<Topic>> {
  let query = selectTopics(db)
    .where('topic.community_code', '=', communityCode)
    .where('topic.status', '=', 'adopted')
    .where(sql<SqlBool>`not exists (
      select from consultations consultation
       where consultation.community_code = topic.community_code
         and consultation.topic_id = topic.id and consultation.status <> 'draft')`)
  if (page.cursor !== undefined) {
    const [endedAt, id] = decodeCursor(page.cursor, ['instant', 'id'])
    query = query.where(sql<SqlBool>`
      (topic.ended_at, topic.id) > (${endedAt}::timestamptz, ${id}::bigint)`)
  }
  const rows = await query
    .orderBy('topic.ended_at')
    .orderBy('topic.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toTopic), page.limit, ({ endedAt, id }) => [
    endedAt?.toISOString() ?? '',
    id,
  ])
}

/** The newest draft of each topic that has one; the topics are of one community. */
export async function findDrafts(
  db: Kysely<Database>,
  topics: readonly TenantId[],
): Promise<ReadonlyMap<string, BecameConsultation>> {
  const [communityCode] = topics.map((topic) => topic.communityCode)
  if (communityCode === undefined) return new Map()
  const rows = await db
    .selectFrom('consultations')
    .distinctOn('topic_id')
    .select(['topic_id', 'id', 'title'])
    .where('community_code', '=', communityCode)
    .where(
      'topic_id',
      'in',
      topics.map(({ id }) => id),
    )
    .where('status', '=', 'draft')
    .orderBy('topic_id')
    .orderBy('id', 'desc')
    .execute()
  return new Map(
    rows.map(({ topic_id, id, title }) => [
      formatTenantId({ communityCode, id: topic_id ?? '' }),
      { id, title },
    ]),
  )
}
