import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What keeps personal data from being tried out, looked at unseen, or shown for longer than it may. */
async function up(db: Kysely<unknown>): Promise<void> {
  await countSearches(db)
  await tellHouseholds(db)
  await withholdTexts(db)
  await tieConsents(db)
}

/** Searches of a roster by phone, to count how many somebody makes. The phone is in none. */
async function countSearches(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table roster_searches (
      community_code text not null,
      id bigint generated always as identity,
      account_id bigint not null references accounts (id),
      at timestamptz not null,
      primary key (community_code, id)
    )`.execute(db)
  await sql`create index roster_searches_by_account on roster_searches (account_id, at)`.execute(db)
}

/** Looks at the people of a household are told to whoever lived there, those until now too. */
async function tellHouseholds(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table reveals
      alter column report_id drop not null,
      add column household_id bigint,
      add foreign key (community_code, household_id) references households (community_code, id),
      add check ((report_id is null) <> (household_id is null))`.execute(db)
  await sql`
    insert into reveals (community_code, household_id, account_id, account_role, subject_account_id,
                         what, reason, at)
    select look.community_code, look.household_id, look.account_id, 'committee_member',
           member.account_id, 'household', look.reason, look.at
      from roster_reveals look
      join household_members member
        on member.community_code = look.community_code
       and member.household_id = look.household_id
       and (member.joined_at is null or member.joined_at <= look.at)
     order by look.id`.execute(db)
}

/** What a notice said before a correction that takes personal data out is shown to nobody. */
async function withholdTexts(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notice_versions add column is_withheld boolean not null default false`.execute(db)
}

/** Each of a home says for themselves that somebody over seventy lives there; it ends when they leave, as for those who left. */
async function tieConsents(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table household_traits
      drop constraint household_traits_pkey,
      add primary key (community_code, household_id, trait, consented_by_account_id)`.execute(db)
  await sql`
    delete from household_traits trait
     where not exists (
       select from household_members member
        where member.community_code = trait.community_code
          and member.household_id = trait.household_id
          and member.account_id = trait.consented_by_account_id)`.execute(db)
}

export const guardedData: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['roster_searches'] },
}
