import type { WriteRequest } from '../../../db/unit-of-work'
import type { Sealing } from '../../../lib/sealing'

/**
 * A request that carries a name, a phone or a code leaves a keyed hash of its content: from a plain one, whoever has
 * the database could find them by trying.
 */
export function keyRequest(sealing: Sealing, request: WriteRequest): WriteRequest {
  const column = { table: 'idempotency_keys', column: 'request_hash' }
  return { ...request, payload: sealing.indexOf(JSON.stringify(request.payload), column) }
}
