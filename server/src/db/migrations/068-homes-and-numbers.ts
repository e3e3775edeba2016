import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What a home said at its door is the home's, not the worker's. A grid under another number knows the one it had. */
async function up(db: Kysely<unknown>): Promise<void> {
  await keepFormerNumbers(db)
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
  distribution: { reference: [], byCommunity: [] },
}
