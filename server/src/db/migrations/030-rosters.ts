import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Who owns a household and whom to ring, sealed; imports of whole rosters with their rows until they are written, and what
 * changed. A building that came with a sheet has no place on the map until somebody gives it one.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table buildings alter column lng drop not null, alter column lat drop not null`.execute(
    db,
  )
  await sql`alter table buildings add check ((lng is null) = (lat is null))`.execute(db)
  await sql`create index buildings_by_name on buildings (community_code, name)`.execute(db)
  await createPeople(db)
  await createImports(db)
  await createHistory(db)
}

/** `person_key` is the row's key for sealing; `person_index` is the same for the same name with the same phone. */
async function createPeople(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table roster_owners (
      community_code text not null,
      id bigint generated always as identity,
      person_key uuid not null,
      person_index text not null,
      name_sealed text not null,
      phone_sealed text,
      phone_index text,
      primary key (community_code, id),
      unique (community_code, person_index),
      check ((phone_sealed is null) = (phone_index is null))
    )`.execute(db)
  await sql`create index roster_owners_by_phone on roster_owners (community_code, phone_index)
    where phone_index is not null`.execute(db)
  await sql`create index household_owners_by_owner on household_owners (community_code, owner_id)`.execute(
    db,
  )
  await sql`
    create table household_contacts (
      community_code text not null,
      household_id bigint not null,
      person_key uuid not null,
      person_index text not null,
      name_sealed text not null,
      phone_sealed text,
      phone_index text,
      primary key (community_code, household_id),
      foreign key (community_code, household_id) references households (community_code, id),
      check ((phone_sealed is null) = (phone_index is null))
    )`.execute(db)
  await sql`create index household_contacts_by_phone on household_contacts (community_code, phone_index)
    where phone_index is not null`.execute(db)
}

async function createImports(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table roster_imports (
      community_code text not null,
      id bigint generated always as identity,
      status text not null,
      problem text,
      row_count integer not null default 0,
      rows_done integer not null default 0,
      fault_count integer not null default 0,
      added_count integer not null default 0,
      changed_count integer not null default 0,
      same_count integer not null default 0,
      missing_count integer not null default 0,
      roster_fingerprint text,
      is_checked_again boolean not null default false,
      account_id bigint not null references accounts (id),
      confirmed_by bigint references accounts (id),
      created_at timestamptz not null,
      ended_at timestamptz,
      alive_at timestamptz not null,
      primary key (community_code, id)
    )`.execute(db)
  await sql`create index roster_imports_at_work on roster_imports (alive_at)
    where status in ('reading', 'checking', 'applying')`.execute(db)
  await sql`
    create table roster_import_rows (
      community_code text not null,
      import_id bigint not null,
      row_number integer not null,
      grid_code text not null,
      building_id bigint,
      building_name text not null,
      room text not null,
      floor_area_hundredths integer,
      is_developer_held boolean,
      is_empty boolean,
      owners jsonb,
      owner_indexes text[],
      contact jsonb,
      contact_index text,
      household_id bigint,
      changed_fields text[] not null default '{}',
      area_before integer,
      primary key (community_code, import_id, row_number),
      foreign key (community_code, import_id) references roster_imports (community_code, id)
    )`.execute(db)
  await sql`create index roster_import_rows_by_household
    on roster_import_rows (community_code, import_id, household_id)`.execute(db)
  await sql`create index roster_import_rows_by_door
    on roster_import_rows (community_code, import_id, building_id, room)`.execute(db)
  await sql`
    create table roster_import_faults (
      community_code text not null,
      import_id bigint not null,
      id bigint generated always as identity,
      row_number integer not null,
      column_name text,
      fault text not null,
      other_row integer,
      primary key (community_code, import_id, row_number, id),
      foreign key (community_code, import_id) references roster_imports (community_code, id)
    )`.execute(db)
  await sql`
    create table roster_import_missing (
      community_code text not null,
      import_id bigint not null,
      household_id bigint not null,
      primary key (community_code, import_id, household_id),
      foreign key (community_code, import_id) references roster_imports (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
}

/** `rosters` has one row a community: whoever holds it changes its roster alone. */
async function createHistory(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rosters (
      community_code text primary key,
      changed_at timestamptz
    )`.execute(db)
  await sql`
    create table roster_changes (
      community_code text not null,
      id bigint generated always as identity,
      import_id bigint not null,
      household_id bigint not null,
      kind text not null check (kind in ('added', 'changed')),
      changed_fields text[] not null,
      area_before integer,
      area_after integer,
      account_id bigint not null references accounts (id),
      at timestamptz not null,
      primary key (community_code, id),
      foreign key (community_code, import_id) references roster_imports (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
  await sql`
    create table roster_reveals (
      community_code text not null,
      id bigint generated always as identity,
      household_id bigint not null,
      account_id bigint not null references accounts (id),
      reason text not null,
      at timestamptz not null,
      primary key (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
  await sql`create index roster_reveals_by_account on roster_reveals (account_id, at)`.execute(db)
}

export const rosters: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: [
      'rosters',
      'roster_owners',
      'household_contacts',
      'roster_imports',
      'roster_import_rows',
      'roster_import_faults',
      'roster_import_missing',
      'roster_changes',
      'roster_reveals',
    ],
  },
}
