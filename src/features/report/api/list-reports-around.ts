import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import type { DraftPosition } from '../domain/report-draft'

/** Public reports nobody has finished, the nearest first. */
export const reportsAroundQuery = ({ lng, lat }: DraftPosition) =>
  queryOptions({
    queryKey: ['reports', 'around', lng, lat],
    queryFn: async () =>
      (await request('get', '/api/v1/reports-around', { query: { lng, lat } })).items,
    meta: NOT_KEPT,
  })
