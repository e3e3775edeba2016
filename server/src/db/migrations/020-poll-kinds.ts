import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A poll asks several questions of any kind, of households or of owners. Questions are read with their poll only and
 * never change once it is open, so they stand in it. A voting unit has one flat or several; a flat is in one unit.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table households
      add column is_developer_held boolean not null default false,
      add column is_empty boolean not null default false`.execute(db)
  await sql`
    create table household_owners (
      community_code text not null,
      household_id bigint not null,
      owner_id bigint not null,
      primary key (community_code, household_id, owner_id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)

  await sql`
    alter table polls
      add column questions jsonb,
      add column secrecy text not null default 'named' check (secrecy in ('named', 'secret')),
      add column allows_recast boolean not null default false,
      add column custom_thresholds jsonb,
      add column developer_held text not null default 'left_out'
        check (developer_held in ('as_one', 'left_out')),
      add column empty_flats text not null default 'counted'
        check (empty_flats in ('counted', 'left_out')),
      add column roll_area_hundredths bigint,
      add column draw_secret text,
      add column draw_commitment text`.execute(db)
  await sql`
    update polls set
      questions = jsonb_build_array(
        jsonb_build_object('id', '1', 'kind', 'motion', 'text', question)),
      tally = case when tally is null then null else jsonb_build_object(
        'turnout', ${amount(sql`(tally->>'for')::int + (tally->>'against')::int + (tally->>'abstain')::int`)},
        'questions', jsonb_build_array(jsonb_build_object(
          'questionId', '1', 'kind', 'motion',
          'for', ${amount(sql`(tally->>'for')::int`)},
          'against', ${amount(sql`(tally->>'against')::int`)},
          'abstain', ${amount(sql`(tally->>'abstain')::int`)}))) end`.execute(db)
  await sql`
    alter table polls
      alter column questions set not null,
      drop column question,
      drop column kind`.execute(db)

  await sql`
    create table voting_unit_flats (
      community_code text not null,
      poll_id bigint not null,
      household_id bigint not null,
      voting_unit_id bigint not null,
      primary key (community_code, poll_id, household_id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id)
    )`.execute(db)
  await sql`
    insert into voting_unit_flats (community_code, poll_id, household_id, voting_unit_id)
    select community_code, poll_id, household_id, id from voting_units`.execute(db)
  await sql`
    update polls poll set
      roll_area_hundredths = (
        select coalesce(sum(unit.floor_area_hundredths), 0) from voting_units unit
         where unit.community_code = poll.community_code and unit.poll_id = poll.id)
     where roll_size is not null`.execute(db)
  await sql`
    alter table voting_units
      add column kind text not null default 'household'
        check (kind in ('household', 'owner', 'developer')),
      alter column floor_area_hundredths type bigint,
      drop column household_id`.execute(db)
  await sql`alter table voting_units alter column kind drop default`.execute(db)

  await sql`alter table ballots add column answers jsonb`.execute(db)
  await sql`
    update ballots set
      answers = jsonb_build_array(jsonb_build_object('kind', 'motion', 'choice', choice))`.execute(
    db,
  )
  await sql`
    alter table ballots
      alter column answers set not null,
      drop column choice`.execute(db)
}

function amount(count: ReturnType<typeof sql>) {
  return sql`jsonb_build_object('units', ${count}, 'weight', ${count})`
}

export const pollKinds: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: ['household_owners', 'voting_unit_flats'],
  },
}
