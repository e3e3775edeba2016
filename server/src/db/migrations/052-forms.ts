import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Tables a committee wants of its grids; what was answered once is offered the next time the same is asked. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forms (
      community_code text not null,
      id bigint generated always as identity,
      name text not null,
      month text not null,
      due_on text not null,
      fields jsonb not null,
      created_by_account_id bigint not null references accounts (id),
      created_at timestamptz not null,
      ended_at timestamptz,
      primary key (community_code, id)
    )`.execute(db)
  await sql`
    create index forms_running on forms (community_code, due_on, id) where ended_at is null`.execute(
    db,
  )
  await sql`
    create table form_rows (
      community_code text not null,
      form_id bigint not null,
      grid_code text not null,
      cells jsonb not null,
      sent_by_account_id bigint not null references accounts (id),
      sent_at timestamptz not null,
      primary key (community_code, form_id, grid_code),
      foreign key (community_code, form_id) references forms (community_code, id)
    )`.execute(db)
  await sql`
    create table grid_answers (
      community_code text not null,
      grid_code text not null,
      question text not null,
      answer jsonb not null,
      answered_at timestamptz not null,
      primary key (community_code, grid_code, question)
    )`.execute(db)
}

export const forms: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['forms', 'form_rows', 'grid_answers'] },
}
