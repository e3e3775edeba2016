import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** A dispute about whether somebody lives in a home ends when they leave it; those left waiting until now end here. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update household_disputes dispute
       set status = 'removed', decided_at = now(), decision_reason = '本人已经搬走'
     where dispute.status = 'waiting' and not exists (
       select from household_members member
        where member.community_code = dispute.community_code
          and member.household_id = dispute.household_id
          and member.account_id = dispute.member_account_id)`.execute(db)
}

export const disputesOfTheGone: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
