import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import type { ConfirmedItem } from '../domain/confirmed-item'

/** When it was looked at again and still held, the last first. */
export const confirmationsQuery = ({ kind, id }: ConfirmedItem) =>
  pagedListQuery({
    queryKey: [kind === 'notice' ? 'notices' : 'grids', 'confirmations', id],
    fetchPage: (page) =>
      kind === 'notice'
        ? request('get', '/api/v1/notices/{id}/confirmations', { path: { id }, query: page })
        : request('get', '/api/v1/grids/{code}/card-confirmations', {
            path: { code: id },
            query: page,
          }),
  })
