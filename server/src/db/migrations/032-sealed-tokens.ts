import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A token stands on the board beside its answers, so a copy of the box with tokens in the clear could be laid against it
 * afterwards. Now all of a ballot is sealed and its row is found by an index that only the poll's key gives. What lies in a
 * box cannot be sealed anew without that key: polls that run are closed first.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      if exists (select from secret_ballots) then
        raise exception 'A secret poll is running. Let it end with the version before, then start this one.';
      end if;
    end $$`.execute(db)
  await sql`alter table secret_ballots rename column token to token_index`.execute(db)
  await sql`alter table secret_ballots drop column weight, drop column signature`.execute(db)
}

export const sealedTokens: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
