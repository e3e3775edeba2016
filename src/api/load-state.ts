import type { UseQueryResult } from '@tanstack/react-query'
import type { LoadState } from '../lib/load-state'
import { describeFailure } from './describe-failure'

/** A query as a screen shows it: what was fetched before stays, marked stale, when a refresh fails. */
export function toLoadState<T>(query: UseQueryResult<T>): LoadState<T> {
  const retry = () => void query.refetch()
  if (query.data !== undefined) {
    const stale = query.isError ? { staleBecause: describeFailure(query.error) } : {}
    return { kind: 'ready', value: query.data, retry, ...stale }
  }
  if (query.isError) return { kind: 'failed', failure: describeFailure(query.error), retry }
  return { kind: 'loading' }
}
