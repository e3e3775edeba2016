import type { Kysely } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Confirmation, ConfirmedItem } from './freshness-types'

const OPERATIONS = { notice: 'confirm_notice', grid_card: 'confirm_grid_card' } as const

/** The last first, along the index of what was done to one thing. Who did it is in the record of offices, not here. */
export async function listConfirmations(
  db: Kysely<Database>,
  { kind, communityCode, subjectId }: ConfirmedItem,
  page: PageRequest,
): Promise<Page<Confirmation>> {
  let query = db
    .selectFrom('audit_entries')
    .select(['id', 'at'])
    .where('community_code', '=', communityCode)
    .where('subject_id', '=', subjectId)
    .where('operation', '=', OPERATIONS[kind])
  if (page.cursor !== undefined) {
    const [before = ''] = decodeCursor(page.cursor, ['id'])
    query = query.where('id', '<', before)
  }
  const rows = await query
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows, page.limit, ({ id }) => [id])
}
