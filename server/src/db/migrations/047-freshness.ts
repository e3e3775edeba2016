import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * What is public and stands for long has a day to look at it again. A notice that ends by itself has none; once over, the
 * reason is written down with it, as the rules may be others later. A grid's card was right when it was made.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notices
      add column review_at timestamptz,
      add column archived_at timestamptz,
      add column archived_reason text check (archived_reason in ('ended', 'not_reviewed')),
      add check (review_at < expires_at),
      add check ((archived_at is null) = (archived_reason is null))`.execute(db)
  await sql`
    create index notices_to_review on notices (community_code, review_at, id)
      where review_at is not null and archived_at is null and withdrawn_at is null`.execute(db)
  await sql`
    create index notices_to_archive on notices (expires_at, community_code, id)
      where archived_at is null and withdrawn_at is null`.execute(db)
  await sql`
    alter table grids
      add column card_review_at timestamptz not null default now() + interval '180 days'`.execute(
    db,
  )
  await sql`
    create index grids_to_review on grids (community_code, card_review_at, code)
      where retired_at is null`.execute(db)
}

export const freshness: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
