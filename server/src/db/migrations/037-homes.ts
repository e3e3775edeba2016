import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Who lives where: claims (认领) that a grid worker decides on unless the roster has the phone, disputes of those who live
 * there already, and who left. A claimant's name is sealed, and gone once the claim is decided.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table household_members
      add column id uuid not null default gen_random_uuid(),
      add column joined_at timestamptz,
      add unique (community_code, id)`.execute(db)
  await sql`
    create table household_claims (
      community_code text not null,
      id bigint generated always as identity,
      household_id bigint not null,
      account_id bigint not null references accounts (id),
      relation text not null check (relation in ('owner', 'family', 'tenant')),
      status text not null check (status in ('waiting', 'approved', 'declined', 'withdrawn')),
      is_by_phone boolean not null,
      name_key uuid not null,
      name_sealed text,
      words text not null,
      claimed_at timestamptz not null,
      due_at timestamptz not null,
      decided_by_account_id bigint references accounts (id),
      decided_at timestamptz,
      reason text,
      primary key (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id),
      check ((name_sealed is not null) = (status = 'waiting')),
      check ((reason is not null) = (status = 'declined'))
    )`.execute(db)
  await sql`
    create unique index household_claims_waiting_once on household_claims
      (community_code, household_id, account_id) where status = 'waiting'`.execute(db)
  await sql`
    create index household_claims_waiting on household_claims (community_code, due_at, id)
      where status = 'waiting'`.execute(db)
  await sql`
    create index household_claims_decided on household_claims (community_code, decided_at, id)
      where status in ('approved', 'declined')`.execute(db)
  await sql`
    create index household_claims_of_account on household_claims (account_id, claimed_at)`.execute(
    db,
  )
  await sql`
    create table household_disputes (
      community_code text not null,
      id bigint generated always as identity,
      household_id bigint not null,
      member_account_id bigint not null references accounts (id),
      by_account_id bigint not null references accounts (id),
      reason text not null,
      status text not null check (status in ('waiting', 'removed', 'kept')),
      disputed_at timestamptz not null,
      due_at timestamptz not null,
      decided_by_account_id bigint references accounts (id),
      decided_at timestamptz,
      decision_reason text,
      primary key (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id),
      check ((decision_reason is not null) = (status <> 'waiting'))
    )`.execute(db)
  await sql`
    create unique index household_disputes_waiting_once on household_disputes
      (community_code, household_id, member_account_id) where status = 'waiting'`.execute(db)
  await sql`
    create index household_disputes_waiting on household_disputes (community_code, due_at, id)
      where status = 'waiting'`.execute(db)
  await sql`
    create table household_departures (
      community_code text not null,
      id bigint generated always as identity,
      household_id bigint not null,
      account_id bigint not null references accounts (id),
      relation text not null,
      by_account_id bigint not null references accounts (id),
      reason text,
      left_at timestamptz not null,
      primary key (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
  await sql`
    create index household_departures_of_account on household_departures
      (account_id, left_at)`.execute(db)
}

export const homes: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: ['household_claims', 'household_disputes', 'household_departures'],
  },
}
