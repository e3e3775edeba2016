import { request } from '../../../api/client'

/** Moving out. */
export const leaveHousehold = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/households/{id}/departure', { path: { id }, body: {}, idempotencyKey })

export const disputeMember = (
  { id, ...dispute }: { id: string; memberId: string; reason: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/households/{id}/disputes', {
    path: { id },
    body: dispute,
    idempotencyKey,
  })
