import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { listMeans, type StoredDelivery, storeDeliveries } from './deliveries-repository'
import { findFinalReach, setFinalReach } from './reach-repository'

/** Ticks homes off; of a notice whose figures stand already, these take in what comes late. The caller holds the notice. */
export async function storeCounted(
  trx: Transaction<Database>,
  notice: TenantId,
  delivery: StoredDelivery,
): Promise<void> {
  const final = await findFinalReach(trx, notice)
  if (!final) {
    await storeDeliveries(trx, notice, delivery)
    return
  }
  const before = await listMeans(trx, notice, delivery.householdIds)
  const stored = await storeDeliveries(trx, notice, delivery)
  const reach = { ...final }
  for (const home of stored) {
    const means = before.get(home)
    if (means === 'online') continue
    if (means !== undefined) reach[means] -= 1
    reach[delivery.means] += 1
  }
  await setFinalReach(trx, notice, reach)
}
