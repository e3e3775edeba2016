import { request } from '../../../api/client'
import type { DeliveryMeans } from '../domain/notice'

interface Tick {
  readonly householdId: string
  readonly means: DeliveryMeans
  readonly toldAt?: string
}

/** Ticks one household off. */
export const deliverNotice = (
  id: string,
  { householdId, means, toldAt }: Tick,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/notices/{id}/deliveries', {
    path: { id },
    body: { householdIds: [householdId], means, ...(toldAt !== undefined && { toldAt }) },
    idempotencyKey,
  })
