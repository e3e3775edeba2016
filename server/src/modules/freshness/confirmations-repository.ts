import { type Kysely, sql } from 'kysely'
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
  const subjectIds = kind === 'grid_card' ? await listNumbers(db, subjectId) : [subjectId]
  let query = db
    .selectFrom('audit_entries')
    .select(['id', 'at'])
    .where('community_code', '=', communityCode)
    .where('subject_id', 'in', subjectIds)
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

/** A grid's number and those it had before, which is what was confirmed then. */
async function listNumbers(db: Kysely<Database>, gridCode: string): Promise<string[]> {
  const communityCode = gridCode.slice(0, 12)
  const { rows } = await sql<{ code: string }>`
    with recursive numbers as (
      select code, former_code from grids
       where community_code = ${communityCode} and code = ${gridCode}
      union
      select grid.code, grid.former_code from grids grid
        join numbers on grid.community_code = ${communityCode} and grid.code = numbers.former_code)
    select code from numbers`.execute(db)
  return rows.map(({ code }) => code)
}
