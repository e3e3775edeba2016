import { request } from '../../../api/client'
import type { CommitteeRule } from '../domain/check'

/** By the committee, for one of the rules. */
export const declineContent = (
  id: string,
  body: { readonly rule: CommitteeRule; readonly note: string },
  idempotencyKey: string,
) => request('post', '/api/v1/content-checks/{id}/refusal', { path: { id }, body, idempotencyKey })
