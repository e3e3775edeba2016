import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Which topic of residents a consultation comes of, if of any. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table consultations
      add column topic_id bigint,
      add foreign key (community_code, topic_id) references topics (community_code, id)`.execute(db)
  await sql`
    create index consultations_of_topic on consultations (community_code, topic_id, id desc)
      where topic_id is not null`.execute(db)
}

export const topicsBecomeConsultations: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
