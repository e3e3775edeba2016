import { request } from '../../../api/client'

export const revokeDelegation = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/delegations/{id}/revocation', { path: { id }, body: {}, idempotencyKey })
