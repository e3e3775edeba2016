import { type Kysely, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Message, MessageKind, MessageTarget } from './messages-types'

/** Newest first. */
export async function listMessages(
  db: Kysely<Database>,
  accountId: string,
  page: PageRequest,
): Promise<Page<Message>> {
  let query = db.selectFrom('messages').selectAll().where('account_id', '=', accountId)
  if (page.cursor !== undefined) {
    query = query.where('id', '<', decodeCursor(page.cursor, ['id'])[0] ?? '')
  }
  const rows = await query
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const { items, nextCursor } = toPage(rows, page.limit, ({ id }) => [id])
  return {
    nextCursor,
    items: items.map((row) => ({
      id: row.id,
      kind: row.kind as MessageKind,
      target: row.target as MessageTarget,
      targetId: row.target_id,
      about: row.about,
      dueAt: row.due_at,
      createdAt: row.created_at,
      isRead: row.read_at !== null,
    })),
  }
}

/** @param most counted no further */
export async function countUnread(
  db: Kysely<Database>,
  accountId: string,
  most: number,
): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from (
      select from messages where account_id = ${accountId} and read_at is null limit ${most}
    ) as unread`.execute(db)
  return Number(rows[0]?.count)
}

/** @param which one message, or all up to one; of nobody else's */
export async function markRead(
  db: Kysely<Database>,
  accountId: string,
  which: { readonly id: string } | { readonly untilId: string },
  now: Date,
): Promise<void> {
  let query = db
    .updateTable('messages')
    .set({ read_at: now })
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
  query = 'id' in which ? query.where('id', '=', which.id) : query.where('id', '<=', which.untilId)
  await query.execute()
}

/** @returns how many went */
export async function forgetRead(
  db: Kysely<Database>,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from messages where (account_id, id) in (
      select account_id, id from messages where read_at < ${before} limit ${limit})`.execute(db)
  return Number(numAffectedRows ?? 0)
}
