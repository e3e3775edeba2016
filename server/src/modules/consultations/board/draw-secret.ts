import { createHash } from 'node:crypto'

/** Bytes of a draw secret, drawn at random when a poll opens and shown when it closes. */
export const DRAW_SECRET_BYTES = 32

/**
 * What is published when a poll opens: SHA-256 of the secret in hexadecimal. From then on the service cannot choose
 * another secret, and nobody else knows this one.
 * @throws RangeError unless the secret has 32 bytes
 */
export function commitToDraw(secret: Uint8Array): string {
  if (secret.length !== DRAW_SECRET_BYTES) throw new RangeError('A draw secret has 32 bytes')
  return createHash('sha256').update(secret).digest('hex')
}

/**
 * The seed of all draws of a poll: SHA-256 of secret ‖ root hash in hexadecimal, which no one side chooses.
 * @param rootHash of the tree over all ballots
 */
export function seedOfDraw(secret: Uint8Array, rootHash: Uint8Array): string {
  return createHash('sha256').update(secret).update(rootHash).digest('hex')
}
