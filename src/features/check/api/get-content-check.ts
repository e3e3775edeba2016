import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import type { CheckedThing } from '../domain/check'
import { withPhotoAddresses } from './with-photo-addresses'

export const checkQuery = ({ kind, id }: CheckedThing) =>
  queryOptions({
    queryKey: ['checks', 'one', kind, id],
    queryFn: async () =>
      withPhotoAddresses(
        await request('get', '/api/v1/content-checks/{kind}/{id}', { path: { kind, id } }),
      ),
  })
