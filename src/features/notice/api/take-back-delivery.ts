import { request } from '../../../api/client'

export const takeBackDelivery = (id: string, householdId: string, idempotencyKey: string) =>
  request('delete', '/api/v1/notices/{id}/deliveries/{householdId}', {
    path: { id, householdId },
    idempotencyKey,
  })
