import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { deleteOverSessions } from './web-sessions-repository'

/** Forgets browsers whose sessions are over. */
export async function runWebSessionsClock(db: Kysely<Database>, now: Date): Promise<void> {
  await deleteOverSessions(db, now)
}
