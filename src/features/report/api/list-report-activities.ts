import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { withPhotoAddresses } from './with-photo-addresses'

/** A report rarely sees more than a dozen; what is older than these is not shown. */
const PAGE_SIZE = 100

export const activitiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', id, 'activities'],
    queryFn: async () => {
      const { items } = await request('get', '/api/v1/reports/{id}/activities', {
        path: { id },
        query: { limit: PAGE_SIZE },
      })
      return items.map(withPhotoAddresses)
    },
  })
