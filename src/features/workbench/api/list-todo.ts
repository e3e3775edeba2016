import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Asked for again whenever the workbench is shown: each kind is handled elsewhere. */
export const todoQuery = pagedListQuery({
  queryKey: ['todo'],
  fetchPage: (page) => request('get', '/api/v1/me/todo', { query: page }),
})
