import { ApiError, OfflineError } from './api-error'
import { createQueryClient } from './query-client'

/** How often something that always fails so is asked for. */
async function countAttempts(error: Error): Promise<number> {
  const client = createQueryClient()
  let attempts = 0
  const ask = client.fetchQuery({
    queryKey: ['failing'],
    retry: client.getDefaultOptions().queries?.retry,
    retryDelay: 0,
    queryFn: () => {
      attempts += 1
      throw error
    },
  })
  await expect(ask).rejects.toBe(error)
  client.clear()
  return attempts
}

test('a lost connection is tried three times, a refusal once', async () => {
  expect(await countAttempts(new OfflineError('timeout'))).toBe(3)
  expect(await countAttempts(new ApiError(404, 'not_found'))).toBe(1)
})
