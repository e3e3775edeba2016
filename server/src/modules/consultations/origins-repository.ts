import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'

/** What residents proposed and the committee took up. */
export interface Origin {
  /** In the same community. */
  readonly id: string
  readonly title: string
}

/** Whether a consultation may come of a topic. */
export async function isAdopted(db: Kysely<Database>, topic: TenantId): Promise<boolean> {
  const row = await db
    .selectFrom('topics')
    .select('id')
    .where('community_code', '=', topic.communityCode)
    .where('id', '=', topic.id)
    .where('status', '=', 'adopted')
    .executeTakeFirst()
  return row !== undefined
}

export async function findOrigin(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Origin | null> {
  const row = await db
    .selectFrom('consultations as consultation')
    .innerJoin('topics as topic', (join) =>
      join
        .onRef('topic.community_code', '=', 'consultation.community_code')
        .onRef('topic.id', '=', 'consultation.topic_id'),
    )
    .select(['topic.id', 'topic.title'])
    .where('consultation.community_code', '=', communityCode)
    .where('consultation.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
