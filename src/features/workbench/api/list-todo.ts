import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Asked for again whenever the workbench is shown, as each kind is handled elsewhere, and whenever a report is acted on. */
export const todoQuery = pagedListQuery({
  queryKey: ['reports', 'todo'],
  fetchPage: (page) => request('get', '/api/v1/me/todo', { query: page }),
})
