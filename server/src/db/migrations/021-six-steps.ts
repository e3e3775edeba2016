import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * What happens to a consultation around its poll: opinions, papers, corrections of its text, and carrying out. The poll
 * has its own dates; a row of `consultation_steps` keeps when the committee moved the consultation into another step.
 * A draft has only papers, which go with it when it is thrown away.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await createSteps(db)
  await createOpinions(db)
  await createMilestones(db)
}

async function createSteps(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table consultation_steps (
      community_code text not null,
      consultation_id bigint not null,
      step text not null check (step in ('opinions', 'carrying_out', 'closed')),
      account_id bigint not null references accounts (id),
      entered_at timestamptz not null,
      ends_at timestamptz,
      statement text,
      primary key (community_code, consultation_id, step),
      foreign key (community_code, consultation_id) references consultations (community_code, id),
      check ((step = 'opinions') = (ends_at is not null)),
      check ((step = 'closed') = (statement is not null))
    )`.execute(db)
  await sql`
    create table consultation_corrections (
      community_code text not null,
      id bigint generated always as identity,
      consultation_id bigint not null,
      account_id bigint not null references accounts (id),
      title_before text not null,
      title_after text not null,
      body_before text not null,
      body_after text not null,
      reason text not null,
      corrected_at timestamptz not null,
      primary key (community_code, id),
      foreign key (community_code, consultation_id) references consultations (community_code, id)
    )`.execute(db)
  await sql`
    create index corrections_by_age on consultation_corrections
      (community_code, consultation_id, corrected_at desc, id)`.execute(db)
  await sql`
    create table documents (
      community_code text not null,
      id bigint generated always as identity,
      consultation_id bigint not null,
      title text not null,
      added_by_account_id bigint not null references accounts (id),
      added_at timestamptz not null,
      withdrawn_by_account_id bigint references accounts (id),
      withdrawn_at timestamptz,
      withdrawn_reason text,
      primary key (community_code, id),
      foreign key (community_code, consultation_id) references consultations (community_code, id) on delete cascade,
      check ((withdrawn_at is null) = (withdrawn_reason is null))
    )`.execute(db)
  await sql`
    create index documents_by_age on documents
      (community_code, consultation_id, added_at desc, id)`.execute(db)
  await sql`
    create table document_pages (
      community_code text not null,
      document_id bigint not null,
      position integer not null,
      upload_id uuid not null,
      storage_key text not null,
      width integer not null,
      height integer not null,
      primary key (community_code, document_id, position),
      foreign key (community_code, document_id) references documents (community_code, id) on delete cascade
    )`.execute(db)
}

async function createOpinions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table opinions (
      community_code text not null,
      id bigint generated always as identity,
      consultation_id bigint not null,
      author_account_id bigint not null references accounts (id),
      body text not null,
      status text not null check (status in ('waiting', 'public', 'declined', 'withdrawn')),
      written_at timestamptz not null,
      published_at timestamptz,
      answered_at timestamptz,
      decided_by_account_id bigint references accounts (id),
      decided_at timestamptz,
      decided_rule text,
      decided_note text,
      appeal text,
      appealed_at timestamptz,
      appeal_decided_by_account_id bigint references accounts (id),
      appeal_decided_at timestamptz,
      appeal_note text,
      primary key (community_code, id),
      foreign key (community_code, consultation_id) references consultations (community_code, id),
      check ((decided_rule is null) = (decided_note is null)),
      check (status <> 'declined' or decided_rule is not null),
      check (status <> 'public' or published_at is not null),
      check (appealed_at is null or decided_rule is not null),
      check (appeal_decided_at is null or appealed_at is not null)
    )`.execute(db)
  await sql`
    create index opinions_public on opinions
      (community_code, consultation_id, published_at desc, id) where status = 'public'`.execute(db)
  await sql`
    create index opinions_of_author on opinions
      (community_code, consultation_id, author_account_id, written_at desc, id)`.execute(db)
  await sql`
    create index opinions_waiting on opinions
      (community_code, written_at, id) where status = 'waiting'`.execute(db)
  await sql`
    create index opinions_appealed on opinions
      (community_code, appealed_at, id)
      where status = 'declined' and appealed_at is not null and appeal_decided_at is null`.execute(
    db,
  )
  await sql`
    create table opinion_replies (
      community_code text not null,
      opinion_id bigint not null,
      revision integer not null,
      account_id bigint not null references accounts (id),
      body text not null,
      replied_at timestamptz not null,
      primary key (community_code, opinion_id, revision),
      foreign key (community_code, opinion_id) references opinions (community_code, id)
    )`.execute(db)
}

async function createMilestones(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table milestones (
      community_code text not null,
      id bigint generated always as identity,
      consultation_id bigint not null,
      title text not null,
      first_due_on text not null,
      due_on text not null,
      status text not null check (status in ('running', 'done', 'dropped')),
      was_late boolean not null default false,
      added_at timestamptz not null,
      ended_by_account_id bigint references accounts (id),
      ended_at timestamptz,
      note text,
      primary key (community_code, id),
      foreign key (community_code, consultation_id) references consultations (community_code, id),
      check ((status = 'running') = (ended_at is null)),
      check ((status = 'running') = (note is null))
    )`.execute(db)
  await sql`
    create index milestones_of_consultation on milestones
      (community_code, consultation_id, due_on, id)`.execute(db)
  await sql`
    create index milestones_running on milestones
      (community_code, due_on, id) where status = 'running'`.execute(db)
  await sql`
    create table milestone_postponements (
      community_code text not null,
      milestone_id bigint not null,
      id bigint generated always as identity,
      account_id bigint not null references accounts (id),
      from_due_on text not null,
      to_due_on text not null,
      was_overdue boolean not null,
      reason text not null,
      postponed_at timestamptz not null,
      primary key (community_code, milestone_id, id),
      foreign key (community_code, milestone_id) references milestones (community_code, id)
    )`.execute(db)
  await sql`
    create table milestone_photos (
      community_code text not null,
      milestone_id bigint not null,
      position integer not null,
      upload_id uuid not null,
      storage_key text not null,
      width integer not null,
      height integer not null,
      primary key (community_code, milestone_id, position),
      foreign key (community_code, milestone_id) references milestones (community_code, id)
    )`.execute(db)
}

export const sixSteps: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: [
      'consultation_steps',
      'consultation_corrections',
      'documents',
      'document_pages',
      'opinions',
      'opinion_replies',
      'milestones',
      'milestone_postponements',
      'milestone_photos',
    ],
  },
}
