import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A consent knows how often it has ended, so that what is given back never revives what ended meanwhile; those held until now
 * have never ended. A message that says nothing any more is over with a state of its own.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table message_subscriptions add column endings integer not null default 0`.execute(db)
  await sql`
    alter table message_sends
      drop constraint message_sends_state_check,
      add constraint message_sends_state_check check (state in (
        'waiting', 'sending', 'sent', 'refused', 'no_consent', 'unknown', 'dead', 'discarded', 'outdated'))`.execute(
    db,
  )
  await sql`drop index message_sends_over`.execute(db)
  await sql`
    create index message_sends_over on message_sends (created_at)
    where state in ('sent', 'refused', 'no_consent', 'discarded', 'outdated')`.execute(db)
}

export const consentsThatEnd: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
