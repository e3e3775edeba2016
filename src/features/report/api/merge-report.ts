import { request } from '../../../api/client'

/** Another of the community is about the same and is worked on instead. */
export const mergeReport = (
  id: string,
  body: { into: string; note: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/merge', {
    path: { id },
    body,
    idempotencyKey,
  })
