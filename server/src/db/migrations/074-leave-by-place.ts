import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A leave that a committee enters is for the grids of its community; one that people enter themselves is for all of theirs.
 * Those a committee entered until now get the community it was of then; where nobody can tell, they stay for all.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table leaves add column area_code text check (length(area_code) = 12)`.execute(db)
  await sql`
    update leaves
       set area_code = (
         select min(member.area_code)
           from appointments member
           join appointments post on substr(post.area_code, 1, 12) = member.area_code
          where member.account_id = leaves.entered_by_account_id and member.role = 'committee_member'
            and member.starts_at <= leaves.entered_at
            and (member.ends_at is null or member.ends_at > leaves.entered_at)
            and post.account_id = leaves.account_id and post.role = 'grid_worker')
     where entered_by_account_id <> account_id`.execute(db)
  await sql`
    create index leaves_by_start on leaves (starts_at) where taken_back_at is null`.execute(db)
  await sql`
    create index grid_posts_by_end on appointments (ends_at)
      where role = 'grid_worker' and ends_at is not null`.execute(db)
}

export const leaveByPlace: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
