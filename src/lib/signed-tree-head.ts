import { verify } from '@stablelib/ed25519'
import { fromBase64url } from './base64url'
import { toUtf8 } from './bytes'

/** What the service vouches for: this board, in this state, at this instant. */
export interface TreeHead {
  readonly pollId: string
  readonly size: number
  /** Lower-case hexadecimal. */
  readonly rootHash: string
  readonly signedAt: string
}

/**
 * Whether the holder of an Ed25519 key (RFC 8032) signed exactly this head, over the bytes that the service's
 * `treeHeadBytes` writes. False for whatever is no key or no signature; throws nothing.
 */
export function isSignedHead(publicKey: string, head: TreeHead, signature: string): boolean {
  const { pollId, size, rootHash, signedAt } = head
  const lines = ['linge tree head v1', pollId, String(size), rootHash, signedAt]
  const signed = toUtf8(lines.map((line) => `${line}\n`).join(''))
  try {
    return verify(fromBase64url(publicKey), signed, fromBase64url(signature))
  } catch {
    return false
  }
}
