import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createQueryClient } from '../../src/api/query-client'
import { taro } from '../fakes/taro'

/** Mounts a page as the app does, with a query client of its own that does not wait between retries. */
export function renderPage(
  page: ReactElement,
  { params = {} }: { params?: Record<string, string> } = {},
) {
  taro.setParams(params)
  const client = createQueryClient()
  client.setDefaultOptions({
    ...client.getDefaultOptions(),
    queries: {
      ...client.getDefaultOptions().queries,
      retryDelay: 0,
      gcTime: Number.POSITIVE_INFINITY,
    },
  })
  const view = render(<QueryClientProvider client={client}>{page}</QueryClientProvider>)
  return { ...view, client }
}
