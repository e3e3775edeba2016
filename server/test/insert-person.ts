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
    const sealed = sealPhone(sealing, id, phone)
    // A phone is one account's; another test of the same person had it before.
    await db
      .updateTable('accounts')
      .set({ phone_sealed: null, phone_index: null })
      .where('phone_index', '=', sealed.phone_index)
      .execute()
    await db.updateTable('accounts').set(sealed).where('id', '=', id).execute()
  }
  return key
}
