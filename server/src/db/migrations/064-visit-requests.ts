import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Visits that homes ask for (约走访). The words are sealed. One of a home waits at a time; what ended goes as a whole once its
 * time is over, as the visit that came of it has its own note.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visit_requests (
      community_code text not null,
      id bigint generated always as identity,
      household_id bigint not null,
      asked_by_account_id bigint not null references accounts (id),
      purpose text not null check (purpose in ('care', 'safety', 'dispute', 'other')),
      for_whom text not null check (for_whom in ('self', 'elder')),
      preferred_on text,
      preferred_part text not null check (preferred_part in ('any', 'morning', 'afternoon', 'evening')),
      words_key uuid,
      words_sealed text,
      status text not null check (status in
        ('waiting', 'agreed', 'visited', 'declined', 'withdrawn')),
      asked_at timestamptz not null,
      due_at timestamptz not null,
      agreed_on text,
      agreed_part text check (agreed_part in ('any', 'morning', 'afternoon', 'evening')),
      reason text,
      ended_at timestamptz,
      kept_until timestamptz,
      primary key (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id),
      check ((words_sealed is null) = (words_key is null)),
      check ((agreed_on is null) = (agreed_part is null)),
      check ((status in ('waiting', 'agreed')) = (ended_at is null)),
      check ((ended_at is null) = (kept_until is null))
    )`.execute(db)
  await sql`
    create unique index visit_requests_open on visit_requests (community_code, household_id)
      where ended_at is null`.execute(db)
  await sql`
    create index visit_requests_due on visit_requests (community_code, due_at, id)
      where ended_at is null`.execute(db)
  await sql`
    create index visit_requests_of_asker
      on visit_requests (asked_by_account_id, asked_at, id)`.execute(db)
  await sql`
    create index visit_requests_kept on visit_requests (kept_until)
      where kept_until is not null`.execute(db)
}

export const visitRequests: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['visit_requests'] },
}
