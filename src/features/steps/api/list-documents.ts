import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import { withPhotoAddresses } from './with-photo-addresses'

/** Newest first, those that were withdrawn among them. */
export const documentsQuery = (id: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'documents', id],
    fetchPage: async (page) => {
      const answer = await request('get', '/api/v1/consultations/{id}/documents', {
        path: { id },
        query: page,
      })
      return { ...answer, items: answer.items.map(withPhotoAddresses) }
    },
  })
