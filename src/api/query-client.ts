import { QueryClient } from '@tanstack/react-query'
import { OfflineError } from './api-error'

/** So that the parts of one page share an answer; a page opened again is asked for again. */
const STALE_MS = 1_000
/** Kept a day, so that what was read yesterday can be read without a network. */
export const KEPT_MS = 24 * 60 * 60 * 1000
const MAX_RETRIES = 2

/**
 * A lost connection is tried again, a refusal never: it would be the same. Writes are not tried again
 * by themselves; the person does, with the same idempotency key.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The platform's word about the network is not trusted enough to withhold a request.
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: STALE_MS,
        gcTime: KEPT_MS,
        retry: (count, error) => error instanceof OfflineError && count < MAX_RETRIES,
        retryDelay: (count) => 400 * 2 ** count,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
