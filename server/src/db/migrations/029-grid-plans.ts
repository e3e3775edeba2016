import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Grids change by plans that are looked at first. A grid that ends stays as a row, so that what was written of it still
 * reads; its heir stands for it from then on. Versions tell every process which communities it has to read anew.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table grids
      add column retired_at timestamptz,
      add column heir_code text,
      add check (heir_code is null or retired_at is not null),
      add foreign key (community_code, heir_code) references grids (community_code, code)`.execute(
    db,
  )
  await sql`
    create table grid_versions (
      community_code text primary key,
      version bigint not null
    )`.execute(db)
  await sql`create index grid_versions_in_order on grid_versions (version)`.execute(db)
  await sql`
    create table grid_plans (
      community_code text not null,
      id bigint generated always as identity,
      kind text not null check (kind in ('import', 'merge', 'split', 'renumber', 'retire')),
      datum text check (datum in ('wgs84', 'gcj02')),
      account_id bigint not null references accounts (id),
      base_version bigint not null,
      puts jsonb not null,
      ends jsonb not null,
      findings jsonb not null,
      planned_at timestamptz not null,
      accepted_at timestamptz,
      accepted_by_account_id bigint references accounts (id),
      primary key (community_code, id),
      check ((kind = 'import') = (datum is not null)),
      check ((accepted_at is null) = (accepted_by_account_id is null))
    )`.execute(db)
  await sql`
    create table grid_changes (
      community_code text not null,
      id bigint generated always as identity,
      kind text not null check (kind in
        ('added', 'reshaped', 'renamed', 'phone', 'ended', 'building_moved', 'household_moved')),
      grid_code text not null,
      to_grid_code text,
      subject text,
      before jsonb not null default '{}',
      household_count integer,
      plan_id bigint,
      account_id bigint not null references accounts (id),
      changed_at timestamptz not null,
      primary key (community_code, id),
      foreign key (community_code, grid_code) references grids (community_code, code),
      foreign key (community_code, plan_id) references grid_plans (community_code, id)
    )`.execute(db)
}

export const gridPlans: MigrationFile = {
  up,
  distribution: {
    reference: ['grid_versions'],
    byCommunity: ['grid_plans', 'grid_changes'],
  },
}
