import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Photos and documents of notices. Which version of the text they belong to is kept, so that what was corrected away still
 * stands beside the words it stood by.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table uploads
      alter column width drop not null,
      alter column height drop not null,
      add column file_name text,
      add check (content_type in ('image/jpeg', 'application/pdf')),
      add check ((content_type = 'image/jpeg') = (width is not null)),
      add check ((width is null) = (height is null))`.execute(db)
  await sql`
    create table notice_attachments (
      community_code text not null,
      notice_id bigint not null,
      upload_id uuid not null,
      position integer not null,
      content_type text not null,
      file_name text not null,
      byte_size integer not null,
      from_version integer not null,
      until_version integer,
      primary key (community_code, notice_id, upload_id),
      foreign key (community_code, notice_id) references notices (community_code, id),
      check (until_version > from_version)
    )`.execute(db)
}

export const noticeAttachments: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['notice_attachments'] },
}
