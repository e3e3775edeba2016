import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A notice can be for some buildings of its area, and for a group of their homes. Whether somebody over seventy lives in a home
 * is known only where the home has said so, until it takes that back.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notices
      add column building_ids bigint[] check (cardinality(building_ids) > 0),
      add column audience text check (audience in ('owners', 'elders'))`.execute(db)
  await sql`
    create table household_traits (
      community_code text not null,
      household_id bigint not null,
      trait text not null check (trait in ('elder_70')),
      consented_by_account_id bigint not null references accounts (id),
      consented_at timestamptz not null,
      primary key (community_code, household_id, trait),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
}

export const noticeGroups: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['household_traits'] },
}
