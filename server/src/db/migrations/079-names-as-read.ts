import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Names of buildings and rooms are kept as sheets are read by now: wide and narrow forms are one, without blanks and what
 * is drawn as nothing. Where two of one place would become the same, the older keeps the name and the other stays as it is,
 * with its homes. What waits to be written is read the same way; it is compared anew before it is written.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await renameUnlessTaken(db, { table: 'buildings', column: 'name', within: 'grid_code' })
  await renameUnlessTaken(db, { table: 'households', column: 'room', within: 'building_id' })
  await sql`
    update roster_import_rows
       set building_name = ${asRead(sql`building_name`)}, room = ${asRead(sql`room`)}
     where building_name <> ${asRead(sql`building_name`)} or room <> ${asRead(sql`room`)}`.execute(
    db,
  )
}

function asRead(text: RawBuilder<unknown>): RawBuilder<string> {
  const unseen =
    '[[:space:]\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]'
  return sql<string>`regexp_replace(normalize(${text}, NFKC), ${sql.lit(unseen)}, '', 'g')`
}

async function renameUnlessTaken(
  db: Kysely<unknown>,
  { table, column, within }: Readonly<Record<'table' | 'column' | 'within', string>>,
): Promise<void> {
  const name = sql.ref(column)
  const place = sql.ref(within)
  await sql`
    with written as (
      select community_code, id, ${place} as place, ${name} as name, ${asRead(name)} as name_read
        from ${sql.table(table)}
    ), first as (
      select distinct on (community_code, place, name_read) *
        from written
       where name_read <> ''
       order by community_code, place, name_read, name <> name_read, id)
    update ${sql.table(table)} renamed set ${name} = first.name_read
      from first
     where first.name <> first.name_read
       and renamed.community_code = first.community_code and renamed.id = first.id`.execute(db)
}

export const namesAsRead: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
