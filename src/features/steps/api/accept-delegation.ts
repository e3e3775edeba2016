import { request } from '../../../api/client'

export const acceptDelegation = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/delegations/{id}/acceptance', { path: { id }, body: {}, idempotencyKey })
