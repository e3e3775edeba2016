import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

export interface Deletion {
  readonly accountId: string
  readonly dueAt: Date
}

/** Whose time comes until then; those it has come for are about to be erased. */
export async function listDueBetween(
  db: Kysely<Database>,
  { after, until }: { readonly after: Date; readonly until: Date },
): Promise<Deletion[]> {
  return db
    .selectFrom('account_deletions')
    .select(['account_id as accountId', 'due_at as dueAt'])
    .where('due_at', '>', after)
    .where('due_at', '<=', until)
    .execute()
}

export async function findDueAt(
  db: Kysely<Database>,
  accountId: string,
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('account_deletions')
    .select('due_at')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.due_at
}

/** Asked once, it stays as it was. */
export async function insertDeletion(
  trx: Transaction<Database>,
  deletion: Deletion,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('account_deletions')
    .values({ account_id: deletion.accountId, asked_at: now, due_at: deletion.dueAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteDeletion(trx: Transaction<Database>, accountId: string): Promise<void> {
  await trx.deleteFrom('account_deletions').where('account_id', '=', accountId).execute()
}

export async function isDemo(db: Kysely<Database>, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .select('is_demo')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  return row.is_demo
}

/** Now or later. */
export async function holdsOffice(
  db: Kysely<Database>,
  accountId: string,
  now: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('appointments')
    .select('id')
    .where('account_id', '=', accountId)
    .where(({ eb, or }) => or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Some account whose time has come, held so that no other process takes it; whoever came into office meanwhile stays. */
export async function takeDue(
  trx: Transaction<Database>,
  now: Date,
  skipped: readonly string[],
): Promise<string | undefined> {
  const { rows } = await sql<{ account_id: string }>`
    select deletion.account_id from account_deletions deletion
     where deletion.due_at <= ${now} and deletion.account_id <> all(${[...skipped]}::bigint[])
       and not exists (
         select from appointments post
          where post.account_id = deletion.account_id
            and (post.ends_at is null or post.ends_at > ${now}))
     order by deletion.due_at, deletion.account_id
     limit 1 for update of deletion skip locked`.execute(trx)
  return rows[0]?.account_id
}
