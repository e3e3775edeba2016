import type { Kysely } from 'kysely'
import type { Database } from '../src/db/schema'
import { createSealing } from '../src/lib/sealing'
import { sealPhone } from '../src/modules/identity/sealed-phone'
import { TEST_NOW } from './test-clock'
import { TEST_DATA_KEY } from './test-data-key'

const sealing = createSealing(TEST_DATA_KEY)

/** Somebody who has signed in once. @returns the key to sign in with */
export async function insertPerson(
  db: Kysely<Database>,
  key: string,
  { name, phone }: { name: string; phone?: string | undefined },
): Promise<string> {
  const { id } = await db
    .insertInto('accounts')
    .values({ display_name: name, is_demo: true, demo_key: key, created_at: TEST_NOW })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (phone !== undefined) {
    await db
      .updateTable('accounts')
      .set(sealPhone(sealing, id, phone))
      .where('id', '=', id)
      .execute()
  }
  return key
}
