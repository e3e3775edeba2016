import { request } from '../../../api/client'
import type { StaleItem } from '../domain/stale-item'

/** What it says is still right, until then. A card has a time of its own. */
export function confirmItem(
  { kind, id }: Pick<StaleItem, 'kind' | 'id'>,
  until: string,
  idempotencyKey: string,
): Promise<unknown> {
  if (kind === 'grid_card') {
    return request('post', '/api/v1/grids/{code}/card-confirmations', {
      path: { code: id },
      idempotencyKey,
    })
  }
  return request('post', '/api/v1/notices/{id}/confirmations', {
    path: { id },
    body: { until },
    idempotencyKey,
  })
}
