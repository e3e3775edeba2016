import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Letters of delegation go a year after their poll ended; those of polls that have ended get their year from that day. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table delegation_pages add column kept_until timestamptz`.execute(db)
  await sql`
    update delegation_pages page
       set kept_until = poll.ended_at + interval '1 year'
      from delegations delegation, polls poll
     where delegation.community_code = page.community_code and delegation.id = page.delegation_id
       and poll.community_code = delegation.community_code and poll.id = delegation.poll_id
       and poll.ended_at is not null`.execute(db)
  await sql`
    create index delegation_pages_by_end on delegation_pages (kept_until)
     where kept_until is not null`.execute(db)
}

export const lettersEnd: MigrationFile = { up, distribution: { reference: [], byCommunity: [] } }
