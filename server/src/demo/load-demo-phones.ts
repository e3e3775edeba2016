import { sql, type Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { Sealing } from '../lib/sealing'
import { sealPhone } from '../modules/identity/sealed-phone'
import type { DemoPeople } from './load-demo-people'

/**
 * Eleven places like any mobile number, but those start with 13 to 19 (numbering plan of the MIIT), so these are
 * nobody's; nor does any emergency number start like this.
 */
const DEMO_PHONE_START = '1090739'

/** Gives every resident an invented number. */
export async function loadDemoPhones(
  trx: Transaction<Database>,
  { residents }: DemoPeople,
  sealing: Sealing,
): Promise<void> {
  const ids = residents.map(({ accountId }) => accountId)
  const phones = ids.map((accountId, index) =>
    sealPhone(sealing, accountId, DEMO_PHONE_START + String(index + 1).padStart(4, '0')),
  )
  await sql`
    update accounts set phone_sealed = phone.sealed, phone_index = phone.index
    from unnest(
      ${ids}::bigint[],
      ${phones.map((phone) => phone.phone_sealed)}::text[],
      ${phones.map((phone) => phone.phone_index)}::text[]
    ) as phone (id, sealed, index)
    where accounts.id = phone.id`.execute(trx)
}
