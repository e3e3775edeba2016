import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Visits (走访): that somebody was at a household on a day, and why. The words about it are sealed. Once its time is over only
 * grid, day and purpose stay, so that the summary of a month stays what it was.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visits (
      community_code text not null,
      id bigint generated always as identity,
      grid_code text not null,
      purpose text not null check (purpose in
        ('notice', 'report', 'care', 'safety', 'dispute', 'roster', 'other')),
      visited_on text not null,
      household_id bigint,
      written_by_account_id bigint references accounts (id),
      words_key uuid,
      words_sealed text,
      notice_id bigint,
      report_id bigint,
      kept_until timestamptz,
      primary key (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id),
      foreign key (community_code, notice_id) references notices (community_code, id),
      foreign key (community_code, report_id) references reports (community_code, id),
      check ((words_sealed is null) = (words_key is null)),
      check (kept_until is not null or
        (household_id is null and written_by_account_id is null and words_sealed is null
          and notice_id is null and report_id is null)),
      check (kept_until is null or (household_id is not null and written_by_account_id is not null))
    )`.execute(db)
  await sql`
    create index visits_by_grid on visits (community_code, grid_code, visited_on, id)`.execute(db)
  await sql`
    create index visits_kept on visits (kept_until) where kept_until is not null`.execute(db)
  await sql`
    create index visits_of_household on visits (community_code, household_id)
      where household_id is not null`.execute(db)
}

export const visits: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['visits'] },
}
