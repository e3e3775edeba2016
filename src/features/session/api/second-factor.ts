import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: () => request('get', '/api/v1/me/second-factor', {}),
})

/** @param code of the app */
export const renewRecoveryCodes = (code: string) =>
  request('post', '/api/v1/me/second-factor/recovery-codes', { body: { code } })
