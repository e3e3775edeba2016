import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Who has read a notice hears when it is withdrawn or says something else. */
async function up(db: Kysely<unknown>): Promise<void> {
  // What was read until now counts as what the notice says today: nobody knows any more which text it was.
  await sql`alter table notice_reads add column version integer not null default 0`.execute(db)
  await sql`
    update notice_reads
       set version = notice.version
      from notices notice
     where notice.community_code = notice_reads.community_code
       and notice.id = notice_reads.notice_id and notice.version > 0`.execute(db)
  // Whoever wrote why until now wrote it for the committee alone.
  await sql`
    alter table notices
      add column is_reason_public boolean not null default false,
      add check (not is_reason_public or withdrawn_at is not null)`.execute(db)
  // What a notice said before it was out was never said to anybody.
  await sql`
    delete from notice_versions
     using notices notice
     where notice.community_code = notice_versions.community_code
       and notice.id = notice_versions.notice_id
       and notice_versions.corrected_at < notice.published_at`.execute(db)
  await sql`update notices set corrected_at = null where corrected_at < published_at`.execute(db)
}

export const readersHearOfIt: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
