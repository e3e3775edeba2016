import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'

export interface WebSession {
  readonly accountId: string
  readonly hasSecondFactor: boolean
  readonly createdAt: Date
}

export async function insertSession(
  db: Kysely<Database>,
  session: WebSession & { readonly tokenHash: string; readonly expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('web_sessions')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      has_second_factor: session.hasSecondFactor,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

export async function findSession(
  db: Kysely<Database>,
  tokenHash: string,
  now: Date,
): Promise<WebSession | undefined> {
  const row = await db
    .selectFrom('web_sessions')
    .select(['account_id', 'has_second_factor', 'created_at'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return (
    row && {
      accountId: row.account_id,
      hasSecondFactor: row.has_second_factor,
      createdAt: row.created_at,
    }
  )
}

export async function deleteSession(db: Kysely<Database>, tokenHash: string): Promise<void> {
  await db.deleteFrom('web_sessions').where('token_hash', '=', tokenHash).execute()
}

export async function deleteOverSessions(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom('web_sessions').where('expires_at', '<=', now).execute()
}
