import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** 触达: a household that somebody told of a notice by phone, at the door or on paper. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice_deliveries (
      community_code text not null,
      notice_id bigint not null,
      household_id bigint not null,
      means text not null check (means in ('phone', 'door', 'paper')),
      delivered_by_account_id bigint not null references accounts (id),
      delivered_at timestamptz not null,
      primary key (community_code, notice_id, household_id),
      foreign key (community_code, notice_id) references notices (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
}

export const noticeDeliveries: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['notice_deliveries'] },
}
