import { request } from '../../../api/client'
import type { DeliveryMeans } from '../domain/notice'

/** Ticks one household off. */
export const deliverNotice = (
  id: string,
  { householdId, means }: { householdId: string; means: DeliveryMeans },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/notices/{id}/deliveries', {
    path: { id },
    body: { householdIds: [householdId], means },
    idempotencyKey,
  })
