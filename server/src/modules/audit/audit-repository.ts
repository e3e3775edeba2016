import { type Kysely, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import { endOfDay, startOfDay } from '../../lib/shanghai-time'
import { type EntriesAsked, NUMBERED_ACTS, type OfficeEntry } from './audit-types'

/** Newest first, along an index that holds acts in office only. */
export async function listEntries(
  db: Kysely<Database>,
  { areaCode, topic, fromDay, untilDay }: EntriesAsked,
  page: PageRequest,
): Promise<Page<OfficeEntry>> {
  const [at, id] = page.cursor === undefined ? [] : decodeCursor(page.cursor, ['instant', 'id'])
  const { rows } = await sql<OfficeEntry>`
    select entry.id, entry.at, entry.operation, entry.topic, author.display_name as "displayName",
           case when entry.operation = any(${NUMBERED_ACTS}::text[]) then entry.subject_id end as "subjectId"
      from audit_entries entry
      left join accounts author on author.id = entry.account_id
     where entry.community_code = ${areaCode} and entry.topic is not null
       and ${topic === undefined ? sql`true` : sql`entry.topic = ${topic}`}
       and ${fromDay === undefined ? sql`true` : sql`entry.at >= ${startOfDay(fromDay)}`}
       and ${untilDay === undefined ? sql`true` : sql`entry.at < ${endOfDay(untilDay)}`}
       and ${at === undefined ? sql`true` : sql`(entry.at, entry.id) < (${at}::timestamptz, ${id}::bigint)`}
     order by entry.at desc, entry.id desc
     limit ${page.limit + 1}`.execute(db)
  return toPage(rows, page.limit, (row) => [row.at.toISOString(), row.id])
}
