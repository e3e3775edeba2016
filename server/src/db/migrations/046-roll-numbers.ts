import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * What a row of the published roll is called: doors are masked there, so two of them can read alike. Drawn, as the ids
 * follow the doors.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table voting_units add column roll_number integer`.execute(db)
  await sql`
    update voting_units unit set roll_number = drawn.number
      from (
        select community_code, poll_id, id,
               row_number() over (partition by community_code, poll_id order by gen_random_uuid())
                 as number
          from voting_units) drawn
     where drawn.community_code = unit.community_code and drawn.poll_id = unit.poll_id
       and drawn.id = unit.id`.execute(db)
  await sql`
    alter table voting_units alter column roll_number set not null`.execute(db)
  // Of an expression: with two indexes that begin with the poll, a planner that has no statistics of a new roll may look a
  // unit up by the wrong one, and read all of it.
  await sql`
    create unique index voting_units_by_number
      on voting_units ((community_code || '-' || poll_id::text), roll_number)`.execute(db)
}

export const rollNumbers: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
