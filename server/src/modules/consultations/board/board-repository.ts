import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { BoardHead } from './board-types'
import type { Board } from './build-board'

const LINES_AT_ONCE = 2_000

/** Stores a board as it will be read: line by line, in the board's order. */
export async function insertBoard(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { head, lines }: Board,
): Promise<void> {
  await trx
    .insertInto('boards')
    .values({
      community_code: communityCode,
      poll_id: id,
      size: head.size,
      root_hash: head.rootHash,
      signed_at: head.signedAt,
      public_key: head.publicKey,
      signature: head.signature,
    })
    .execute()
  let [position, chunk]: [number, string[]] = [0, []]
  const store = async () => {
    await sql`
      insert into board_lines (community_code, poll_id, position, line)
      select ${communityCode}, ${id}::bigint, ${position}::integer + place - 1, line
        from unnest(${chunk}::text[]) with ordinality as written (line, place)`.execute(trx)
    position += chunk.length
    chunk = []
  }
  for (const line of lines()) {
    chunk.push(line)
    if (chunk.length === LINES_AT_ONCE) await store()
  }
  if (chunk.length > 0) await store()
}

/** Undefined until the poll has been counted. */
export async function findBoardHead(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<BoardHead | undefined> {
  const row = await db
    .selectFrom('boards')
    .select(['size', 'root_hash', 'signed_at', 'public_key', 'signature'])
    .where('community_code', '=', communityCode)
    .where('poll_id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      size: row.size,
      rootHash: row.root_hash,
      signedAt: row.signed_at,
      publicKey: row.public_key,
      signature: row.signature,
    }
  )
}

/** From the poll to the result; read in pieces, so that a large board is never in memory as a whole. */
export async function* readBoardLines(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): AsyncGenerator<string> {
  for (let position = 0; ; position += LINES_AT_ONCE) {
    const rows = await db
      .selectFrom('board_lines')
      .select('line')
      .where('community_code', '=', communityCode)
      .where('poll_id', '=', id)
      .where('position', '>=', position)
      .where('position', '<', position + LINES_AT_ONCE)
      .orderBy('position')
      .execute()
    for (const { line } of rows) yield line
    if (rows.length < LINES_AT_ONCE) return
  }
}
