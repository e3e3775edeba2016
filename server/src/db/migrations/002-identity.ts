import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Who a person is, which household they belong to, and which role they hold over which area. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table accounts (
      id bigint generated always as identity primary key,
      display_name text not null,
      is_demo boolean not null default false,
      demo_key text unique,
      created_at timestamptz not null
    )`.execute(db)

  await sql`
    create table appointments (
      id bigint generated always as identity primary key,
      account_id bigint not null references accounts (id),
      role text not null,
      area_code text not null,
      duty_from text,
      duty_until text,
      starts_at timestamptz not null,
      ends_at timestamptz
    )`.execute(db)
  await sql`create index appointments_by_account on appointments (account_id)`.execute(db)
  await sql`create index appointments_by_area on appointments (area_code, role)`.execute(db)

  await sql`
    create table household_members (
      community_code text not null,
      household_id bigint not null,
      account_id bigint not null references accounts (id),
      relation text not null check (relation in ('owner', 'family', 'tenant')),
      primary key (community_code, household_id, account_id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
  await sql`create index household_members_by_account on household_members (account_id)`.execute(db)
}

export const identity: MigrationFile = {
  up,
  distribution: {
    reference: ['accounts', 'appointments'],
    byCommunity: ['household_members'],
  },
}
