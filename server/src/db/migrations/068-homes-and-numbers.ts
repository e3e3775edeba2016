import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What a home said at its door is the home's, not the worker's. A grid under another number knows the one it had. */
async function up(db: Kysely<unknown>): Promise<void> {
  await keepWhatDoorsSaid(db)
  await keepFormerNumbers(db)
}

/** Of a home by its door: what was recorded there last, and since when those of it have taken that back themselves. */
async function keepWhatDoorsSaid(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table door_consents (
      community_code text not null,
      household_id bigint not null,
      recorded_by_account_id bigint references accounts (id),
      recorded_at timestamptz,
      taken_back_at timestamptz,
      primary key (community_code, household_id),
      foreign key (community_code, household_id) references households (community_code, id),
      check ((recorded_at is null) = (recorded_by_account_id is null)),
      check ((recorded_at is null) <> (taken_back_at is null))
    )`.execute(db)
  const isOfOthers = sql`not exists (
    select from household_members member
     where member.community_code = trait.community_code
       and member.household_id = trait.household_id
       and member.account_id = trait.consented_by_account_id)`
  await sql`
    insert into door_consents (community_code, household_id, recorded_by_account_id, recorded_at)
    select distinct on (trait.community_code, trait.household_id)
           trait.community_code, trait.household_id, trait.consented_by_account_id, trait.consented_at
      from household_traits trait
     where ${isOfOthers}
     order by trait.community_code, trait.household_id, trait.consented_at`.execute(db)
  await sql`delete from household_traits trait where ${isOfOthers}`.execute(db)
}

/** What was said of a grid before it had its number is found; also of those renumbered until now. */
async function keepFormerNumbers(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table grids
      add column former_code text,
      add foreign key (community_code, former_code) references grids (community_code, code)`.execute(
    db,
  )
  await sql`
    update grids
       set former_code = ended.pair ->> 'code'
      from grid_plans plan,
           jsonb_array_elements(plan.ends) as ended (pair),
           jsonb_array_elements(plan.findings -> 'changes') as made (change)
     where plan.accepted_at is not null
       and plan.community_code = grids.community_code
       and ended.pair ->> 'heirCode' = grids.code
       and made.change ->> 'kind' = 'added' and made.change ->> 'code' = grids.code
       and coalesce(made.change ->> 'kinCode', ended.pair ->> 'code') = ended.pair ->> 'code'`.execute(
    db,
  )
}

export const homesAndNumbers: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['door_consents'] },
}
