import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Appeals nobody has decided, the oldest first. */
export const appealedOpinionsQuery = (areaCode: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'appealed-opinions', areaCode],
    fetchPage: (page) =>
      request('get', '/api/v1/opinions/appealed', { query: { areaCode, ...page } }),
  })
