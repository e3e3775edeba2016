import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'

/** What residents proposed and the committee took up. */
export interface Origin {
  /** In the same community. */
  readonly id: string
  readonly title: string
}

/** The area of a topic that a consultation may come of; undefined of any other. */
export async function findAdoptedArea(
  db: Kysely<Database>,
  topic: TenantId,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('topics')
    .select('area_code')
    .where('community_code', '=', topic.communityCode)
    .where('id', '=', topic.id)
    .where('status', '=', 'adopted')
    .executeTakeFirst()
  return row?.area_code
}

export async function findOrigin(
  db: Kysely<Database>,
  consultation: TenantId,
): Promise<Origin | null> {
  const row = await originOf(db, consultation)
    .select(['topic.id', 'topic.title'])
    .where('topic.check_status', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** The area of the topic that a consultation came of; undefined where it came of none. */
export async function findOriginArea(
  db: Kysely<Database>,
  consultation: TenantId,
): Promise<string | undefined> {
  const row = await originOf(db, consultation).select('topic.area_code').executeTakeFirst()
  return row?.area_code
}

function originOf(db: Kysely<Database>, { communityCode, id }: TenantId) {
  return db
    .selectFrom('consultations as consultation')
    .innerJoin('topics as topic', (join) =>
      join
        .onRef('topic.community_code', '=', 'consultation.community_code')
        .onRef('topic.id', '=', 'consultation.topic_id'),
    )
    .where('consultation.community_code', '=', communityCode)
    .where('consultation.id', '=', id)
}
