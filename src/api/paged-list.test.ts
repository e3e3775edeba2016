import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query'
import { pagedListQuery } from './paged-list'

test('a list kept on the phone asks for its first page again as at first', async () => {
  const asked: object[] = []
  const query = pagedListQuery({
    queryKey: ['list'],
    async fetchPage(page) {
      asked.push(page)
      return { items: [1], nextCursor: null }
    },
  })
  const before = new QueryClient()
  await before.fetchInfiniteQuery(query)

  const after = new QueryClient()
  hydrate(after, JSON.parse(JSON.stringify(dehydrate(before))))
  await after.fetchInfiniteQuery({ ...query, staleTime: 0 })
  expect(asked).toEqual([{ limit: 20 }, { limit: 20 }])
  before.clear()
  after.clear()
})

test('the next page starts where the last one ended', async () => {
  const asked: object[] = []
  const query = pagedListQuery({
    queryKey: ['list'],
    async fetchPage(page) {
      asked.push(page)
      return { items: [1], nextCursor: page.cursor ? null : 'c1' }
    },
  })
  const client = new QueryClient()
  const { pages } = await client.fetchInfiniteQuery({ ...query, pages: 3 })
  expect(pages).toHaveLength(2)
  expect(asked).toEqual([{ limit: 20 }, { limit: 20, cursor: 'c1' }])
  client.clear()
})
