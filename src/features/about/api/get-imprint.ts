import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** Who answers for this installation. */
export const imprintQuery = () =>
  queryOptions({
    queryKey: ['imprint'],
    queryFn: () => request('get', '/api/v1/imprint', {}),
  })
