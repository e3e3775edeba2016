import { request } from '../../../api/client'

/** By its author, once. */
export const appealContent = (
  id: string,
  body: { readonly text: string },
  idempotencyKey: string,
) => request('post', '/api/v1/content-checks/{id}/appeal', { path: { id }, body, idempotencyKey })
