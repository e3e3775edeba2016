import { type Kysely, sql } from 'kysely'
import { OFFICE_ACTS } from '../../lib/office-acts'
import type { MigrationFile } from '../migration-file'

/** Acts in office are told from what people do for themselves, so that the one can be read and the other cannot. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table audit_entries add column topic text`.execute(db)
  await sql`
    update audit_entries set topic = act.topic
      from unnest(${Object.keys(OFFICE_ACTS)}::text[], ${Object.values(OFFICE_ACTS)}::text[])
        as act (operation, topic)
     where audit_entries.operation = act.operation`.execute(db)
  await sql`
    create index audit_entries_of_offices on audit_entries (community_code, at desc, id desc)
     where topic is not null`.execute(db)
}

export const officeRecord: MigrationFile = { up, distribution: { reference: [], byCommunity: [] } }
