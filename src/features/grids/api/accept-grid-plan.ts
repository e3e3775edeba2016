import { request } from '../../../api/client'

export const acceptGridPlan = (id: string, key: string) =>
  request('post', '/api/v1/grid-plans/{id}/acceptance', {
    path: { id },
    body: {},
    idempotencyKey: key,
  })
