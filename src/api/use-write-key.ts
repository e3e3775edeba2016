import { useCallback, useState } from 'react'
import { makeIdempotencyKey } from '../lib/idempotency-key'

/**
 * The key of one intended write. It stays the same for every retry of the decision; renew it when the
 * write has succeeded or the person changes what they send.
 */
export function useWriteKey(): readonly [key: string, renew: () => void] {
  const [key, setKey] = useState(makeIdempotencyKey)
  const renew = useCallback(() => setKey(makeIdempotencyKey()), [])
  return [key, renew]
}
