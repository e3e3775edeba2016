import {
  type DehydratedState,
  defaultShouldDehydrateQuery,
  dehydrate,
  hydrate,
  type QueryClient,
} from '@tanstack/react-query'
import {
  readStored,
  removeStored,
  REPLACEABLE as STORAGE_KEY,
  writeStored,
} from '../platform/storage'
import { KEPT_MS } from './query-client'

/** Raise when a kept answer's shape changes; older ones are dropped. */
const VERSION = 3
const WRITE_DELAY_MS = 1000
/** Chinese characters take three bytes, so this stays under 500 KB. */
const MAX_CHARACTERS = 160_000

interface Kept {
  readonly version: number
  readonly keptAt: number
  readonly state: DehydratedState
}

/** Puts the answers kept by an earlier run back, each with its own age. */
export function restoreQueries(client: QueryClient, now: number): void {
  const kept = readStored(STORAGE_KEY)
  if (!isKept(kept) || kept.version !== VERSION || now - kept.keptAt > KEPT_MS) {
    removeStored(STORAGE_KEY)
    return
  }
  hydrate(client, kept.state)
}

/** Keeps successful answers for reading without a network; returns how to stop. */
export function keepQueries(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = client.getQueryCache().subscribe(({ type }) => {
    if (type !== 'updated' && type !== 'removed') return
    clearTimeout(timer)
    timer = setTimeout(() => writeKept(client), WRITE_DELAY_MS)
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}

export function forgetQueries(client: QueryClient): void {
  client.clear()
  removeStored(STORAGE_KEY)
}

/** Marks a query whose question or answer has no business on the phone: a draft's words, where somebody stands. */
export const NOT_KEPT = { isKept: false }

/** The newest answers that fit; the rest is fetched again. */
function writeKept(client: QueryClient): void {
  const all = dehydrate(client, {
    shouldDehydrateMutation: () => false,
    shouldDehydrateQuery: (query) =>
      defaultShouldDehydrateQuery(query) && query.meta?.isKept !== NOT_KEPT.isKept,
  })
  const queries: DehydratedState['queries'] = []
  let size = 0
  for (const query of [...all.queries].sort(
    (a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt,
  )) {
    size += JSON.stringify(query).length
    if (size > MAX_CHARACTERS) break
    queries.push(query)
  }
  writeStored(STORAGE_KEY, {
    version: VERSION,
    keptAt: Date.now(),
    state: { mutations: [], queries },
  })
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'state' in value && 'version' in value
}
