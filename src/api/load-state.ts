import type { UseQueryResult } from '@tanstack/react-query'
import type { Failure, LoadState } from '../lib/load-state'
import { ApiError } from './api-error'
import { describeFailure } from './describe-failure'

/** A query as a screen shows it: what was fetched before stays, marked stale, when a refresh fails. */
export function toLoadState<T>(query: UseQueryResult<T>): LoadState<T> {
  const retry = () => void query.refetch()
  if (query.data !== undefined) {
    const stale = query.isError ? { staleBecause: describe(query.error) } : {}
    return { kind: 'ready', value: query.data, retry, ...stale }
  }
  if (query.isError) return { kind: 'failed', failure: describe(query.error), retry }
  return { kind: 'loading' }
}

/** Nothing was filled in here: what the service cannot read is the address, and there is nothing at such a one. */
function describe(error: Error): Failure {
  const isUnreadable = error instanceof ApiError && error.status === 400
  return describeFailure(isUnreadable ? new ApiError(404, 'not_found') : error)
}
