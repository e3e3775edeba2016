import { request } from '../../../api/client'

export const confirmRollCorrection = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/roll-corrections/{id}/confirmation', { path: { id }, idempotencyKey })
