import { infiniteQueryOptions, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { mapLoadState } from '../lib/load-state'
import { toLoadState } from './load-state'

/** One page of a list, as every list of the service answers. */
interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** Where a page starts and how long it is; goes into the query of a list request as it is. */
interface PageQuery {
  readonly limit: number
  readonly cursor?: string
}

interface PagedListInput<Item> {
  readonly queryKey: QueryKey
  readonly fetchPage: (query: PageQuery) => Promise<Page<Item>>
  readonly pageSize?: number | undefined
}

const PAGE_SIZE = 20

export function pagedListQuery<Item>({
  queryKey,
  fetchPage,
  pageSize = PAGE_SIZE,
}: PagedListInput<Item>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) =>
      fetchPage({ limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) }),
    // Null rather than undefined: what is kept on the phone travels as JSON.
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** A list that grows page after page. */
export function usePagedList<Item>(
  query: ReturnType<typeof pagedListQuery<Item>>,
  { isEnabled = true } = {},
) {
  const result = useInfiniteQuery({ ...query, enabled: isEnabled })
  return {
    items: mapLoadState(toLoadState(result), ({ pages }) => pages.flatMap(({ items }) => items)),
    /** Undefined when there is nothing more. */
    more: result.hasNextPage
      ? { isBusy: result.isFetchingNextPage, load: () => void result.fetchNextPage() }
      : undefined,
    refresh: async () => {
      await result.refetch()
    },
  }
}
