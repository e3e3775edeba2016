import type { Insertable, Transaction } from 'kysely'
import type { Database } from '../db/schema'

/** Rows a statement; with a dozen columns this stays far below PostgreSQL's 65,535 parameters. */
const CHUNK = 500

/** Inserts any number of rows. */
export async function insertRows<T extends keyof Database>(
  trx: Transaction<Database>,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await trx
      .insertInto(table)
      .values(rows.slice(start, start + CHUNK) as never)
      .execute()
  }
}

type TableWithId = {
  [T in keyof Database]: Database[T] extends { id: unknown } ? T : never
}[keyof Database]

/** Inserts rows and returns the ids the database gave them, in the rows' order. */
export async function insertRowsWithIds<T extends TableWithId>(
  trx: Transaction<Database>,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<string[]> {
  const ids: string[] = []
  for (let start = 0; start < rows.length; start += CHUNK) {
    const inserted = await trx
      .insertInto(table)
      .values(rows.slice(start, start + CHUNK) as never)
      .returning('id' as never)
      .execute()
    ids.push(...(inserted as unknown as { id: string }[]).map(({ id }) => id))
  }
  return ids
}
