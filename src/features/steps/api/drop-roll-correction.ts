import { request } from '../../../api/client'

export const dropRollCorrection = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/roll-corrections/{id}/drop', { path: { id }, idempotencyKey })
