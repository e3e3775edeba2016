import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** A poll and the reader's own part in it. */
export const askedUnitsQuery = (consultationId: string) =>
  queryOptions({
    queryKey: ['consultations', 'asked-units', consultationId],
    queryFn: () => request('get', '/api/v1/consultations/{id}', { path: { id: consultationId } }),
  })
