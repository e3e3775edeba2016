import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import type { Months } from '../domain/period'

export function scoreboardQuery(areaCode: string, { from, to }: Months) {
  return queryOptions({
    queryKey: ['scoreboard', areaCode, from, to],
    queryFn: () => request('get', '/api/v1/scoreboard', { query: { areaCode, from, to } }),
  })
}
