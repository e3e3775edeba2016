import { QueryClient } from '@tanstack/react-query'
import { taro } from '../../test/fakes/taro'
import { forgetQueries, keepQueries, NOT_KEPT, restoreQueries } from './kept-queries'

const DAY_MS = 24 * 60 * 60 * 1000

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-23T01:40:00Z') }))
afterEach(() => jest.useRealTimers())

/** A client that keeps what it learns, after the delay for writing. */
function learn(answers: Readonly<Record<string, unknown>>): QueryClient {
  const client = new QueryClient()
  const stop = keepQueries(client)
  for (const [key, value] of Object.entries(answers)) client.setQueryData([key], value)
  jest.advanceTimersByTime(2000)
  stop()
  return client
}

function reopen(after = 0): QueryClient {
  const client = new QueryClient()
  restoreQueries(client, Date.now() + after)
  return client
}

test('what was read can be read again after a restart, with its own age', () => {
  learn({ notices: ['停水'] })
  const reopened = reopen()
  expect(reopened.getQueryData(['notices'])).toEqual(['停水'])
  expect(reopened.getQueryState(['notices'])?.dataUpdatedAt).toBeLessThanOrEqual(Date.now())
})

test('what has no business on the phone is not kept', async () => {
  const client = new QueryClient()
  const stop = keepQueries(client)
  const queryFn = async () => ['3栋']
  await client.fetchQuery({ queryKey: ['around', 111.4], queryFn, meta: NOT_KEPT })
  await client.fetchQuery({ queryKey: ['notices'], queryFn })
  jest.advanceTimersByTime(2000)
  stop()
  expect(JSON.stringify([...taro.storage.values()])).not.toContain('around')
  expect(reopen().getQueryData(['notices'])).toEqual(['3栋'])
})

test('what is older than a day is not shown', () => {
  learn({ notices: ['停水'] })
  expect(reopen(DAY_MS + 1).getQueryData(['notices'])).toBeUndefined()
  expect(taro.storage.size).toBe(0)
})

test('signing out leaves nothing behind', () => {
  forgetQueries(learn({ me: { displayName: '陈演' } }))
  expect(taro.storage.size).toBe(0)
  expect(reopen().getQueryData(['me'])).toBeUndefined()
})

test('never more than 500 KB is kept, the newest first', () => {
  const client = new QueryClient()
  const stop = keepQueries(client)
  for (let page = 0; page < 10; page += 1) {
    client.setQueryData(['page', page], '字'.repeat(50_000), { updatedAt: Date.now() + page })
  }
  jest.advanceTimersByTime(2000)
  stop()
  const [kept] = [...taro.storage.values()]
  expect(Buffer.byteLength(String(kept))).toBeLessThan(500_000)
  expect(reopen().getQueryData(['page', 9])).toBeDefined()
  expect(reopen().getQueryData(['page', 0])).toBeUndefined()
})

test('damaged storage is an empty one', () => {
  taro.storage.set('linge.kept-queries', '{"version":1,"state"')
  expect(reopen().getQueryCache().getAll()).toEqual([])
})
