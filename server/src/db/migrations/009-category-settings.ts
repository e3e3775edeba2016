import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Categories get a group and a first receiver, and each county its own terms. The rows of categories are brought up to
 * date at every start; what a category sounds like is learnt, so its keywords go.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table categories
      add column group_code text not null default '',
      add column default_receiver text not null default 'grid',
      drop column keywords`.execute(db)
  await sql`
    create table category_settings (
      county_code text not null,
      category_code text not null references categories (code),
      respond_limit_hours integer not null check (respond_limit_hours > 0),
      resolve_limit_amount integer not null check (resolve_limit_amount > 0),
      resolve_limit_unit text not null check (resolve_limit_unit in ('hours', 'days', 'work_days')),
      receiver text not null,
      is_emergency boolean not null,
      is_private boolean not null,
      is_offered boolean not null,
      primary key (county_code, category_code)
    )`.execute(db)
}

export const categorySettings: MigrationFile = {
  up,
  distribution: { reference: ['category_settings'], byCommunity: [] },
}
