import { request } from '../../../api/client'

/** By somebody of the committee who did not turn it down, for good. */
export const decideContentAppeal = (
  id: string,
  body: { readonly isPublished: boolean; readonly note: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/content-checks/{id}/appeal-decision', {
    path: { id },
    body,
    idempotencyKey,
  })
