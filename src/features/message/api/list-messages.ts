import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** What I was told, newest first. */
export const messagesQuery = pagedListQuery({
  queryKey: ['messages', 'list'],
  fetchPage: (page) => request('get', '/api/v1/me/messages', { query: page }),
})
