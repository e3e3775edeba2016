import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Who else met the same problem, and which reports are one and the same. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table report_followers (
      community_code text not null,
      report_id bigint not null,
      account_id bigint not null references accounts (id),
      followed_at timestamptz not null,
      via_report_id bigint,
      primary key (community_code, report_id, account_id),
      foreign key (community_code, report_id) references reports (community_code, id)
    )`.execute(db)
  await sql`
    create index report_followers_by_account on report_followers
      (account_id, followed_at desc, community_code desc, report_id desc)`.execute(db)

  await sql`alter table reports add column merged_into_id bigint`.execute(db)
  await sql`
    alter table reports add foreign key (community_code, merged_into_id)
      references reports (community_code, id)`.execute(db)
  await sql`
    create index reports_by_main on reports (community_code, merged_into_id)
      where merged_into_id is not null`.execute(db)
  await sql`
    create index reports_near on reports (community_code, grid_code, submitted_at desc, id)
      where is_public and status in ('submitted', 'accepted', 'in_progress', 'suspended', 'resolved')`.execute(
    db,
  )
}

export const duplicates: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['report_followers'] },
}
