import type { WriteRequest } from '../../../db/unit-of-work'
import type { Sealing } from '../../../lib/sealing'

/** The hash of a request would tell its answers to whoever tries them all, so it is made of a keyed one. */
export function hidePayload(sealing: Sealing, request: WriteRequest): WriteRequest {
  const column = { table: 'idempotency_keys', column: 'request_hash' }
  return { ...request, payload: sealing.indexOf(JSON.stringify(request.payload), column) }
}

/** The id of what a request enters: the same when it is repeated, and stored nowhere beside its sender. */
export function entryIdOf(sealing: Sealing, { accountId, key }: WriteRequest): string {
  const column = { table: 'paper_entries', column: 'id' }
  const index = sealing.indexOf(JSON.stringify([accountId, key]), column)
  return Buffer.from(index, 'base64url').toString('hex')
}
