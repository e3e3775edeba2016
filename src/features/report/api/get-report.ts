import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { withPhotoAddresses } from './with-photo-addresses'

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', id],
    queryFn: async () =>
      withPhotoAddresses(await request('get', '/api/v1/reports/{id}', { path: { id } })),
  })
