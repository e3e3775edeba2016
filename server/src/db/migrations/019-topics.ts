import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * What residents want talked about, and which households support it: the primary key of supports lets each household
 * count once. What is needed is written down at the proposal, so that a changed setting moves nobody's goal.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table topic_settings (
      county_code text primary key,
      support_percent integer not null,
      support_minimum integer not null,
      collect_days integer not null,
      answer_work_days integer not null
    )`.execute(db)
  await sql`
    create table topics (
      community_code text not null,
      id bigint generated always as identity,
      area_code text not null,
      title text not null,
      body text not null,
      status text not null
        check (status in ('collecting', 'waiting', 'adopted', 'answered', 'declined', 'withdrawn')),
      author_account_id bigint not null references accounts (id),
      household_count integer not null,
      support_needed integer not null check (support_needed between 1 and household_count),
      answer_work_days integer not null,
      proposed_at timestamptz not null,
      closes_at timestamptz not null,
      answer_due_at timestamptz,
      ended_at timestamptz,
      answer text,
      primary key (community_code, id),
      check ((status in ('adopted', 'answered', 'declined')) = (answer is not null)),
      check ((status in ('collecting', 'waiting')) = (ended_at is null))
    )`.execute(db)
  await sql`
    create index topics_by_age on topics (community_code, proposed_at desc, id)`.execute(db)
  await sql`
    create index topics_open_by_age on topics (community_code, proposed_at desc, id)
      where status in ('collecting', 'waiting')`.execute(db)
  await sql`
    create index topics_by_due on topics (community_code, answer_due_at, id)
      where status = 'waiting'`.execute(db)
  await sql`
    create index topics_of_author on topics (community_code, author_account_id)
      where status in ('collecting', 'waiting')`.execute(db)
  await sql`
    create table topic_supports (
      community_code text not null,
      topic_id bigint not null,
      household_id bigint not null,
      account_id bigint not null references accounts (id),
      supported_at timestamptz not null,
      primary key (community_code, topic_id, household_id),
      foreign key (community_code, topic_id) references topics (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
}

export const topics: MigrationFile = {
  up,
  distribution: { reference: ['topic_settings'], byCommunity: ['topics', 'topic_supports'] },
}
