import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

const LIMIT = 20

interface Reader {
  readonly isSignedIn: boolean
  readonly gridCode: string
}

/** The newest notices for this reader: a resident's own, or what anybody may read in a grid. */
export const latestNoticesQuery = ({ isSignedIn, gridCode }: Reader) =>
  queryOptions({
    queryKey: ['notices', 'home', isSignedIn, gridCode],
    queryFn: async () => {
      const query = isSignedIn
        ? { view: 'resident' as const, limit: LIMIT }
        : { view: 'public' as const, gridCode, limit: LIMIT }
      return (await request('get', '/api/v1/notices', { query })).items
    },
  })
