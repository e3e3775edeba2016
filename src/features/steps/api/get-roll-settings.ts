import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** What a county lays down about rolls. */
export const rollSettingsQuery = (countyCode: string) =>
  queryOptions({
    queryKey: ['consultations', 'roll-settings', countyCode],
    queryFn: () => request('get', '/api/v1/roll-settings/{countyCode}', { path: { countyCode } }),
  })
