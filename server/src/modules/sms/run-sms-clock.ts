import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { forgetSms } from './sms-codes-repository'

/** Nothing tells for longer than a day who asked for a code. */
export async function runSmsClock(db: Kysely<Database>, now: Date): Promise<void> {
  await forgetSms(db, now)
}
