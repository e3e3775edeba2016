import { DIGEST_LENGTH, hash } from '@stablelib/sha256'
import { concatBytes, equalBytes } from './bytes'

/** What an inclusion proof shows: that a leaf stands at an index of the tree with this root. Hashes are SHA-256. */
export interface InclusionClaim {
  readonly leafHash: Uint8Array
  /** From 0. */
  readonly index: number
  readonly size: number
  readonly rootHash: Uint8Array
}

/** Hash of an entry (RFC 9162 §2.1.1). */
export function hashLeaf(entry: Uint8Array): Uint8Array {
  return hash(concatBytes(Uint8Array.of(0), entry))
}

/**
 * Whether a proof shows the claim (RFC 9162 §2.1.3.2). False for whatever is not exactly right; throws nothing.
 * @param proof the hashes beside the way from the leaf up to the root, lowest first
 */
export function verifyInclusion(
  { leafHash, index, size, rootHash }: InclusionClaim,
  proof: readonly Uint8Array[],
): boolean {
  const isThere = Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0
  if (!isThere || index >= size || ![leafHash, rootHash, ...proof].every(isHash)) return false
  let reached = leafHash
  let used = 0
  for (let at = index, last = size - 1; last > 0; at = half(at), last = half(last)) {
    // A last node without a partner goes up as it is.
    if (at % 2 === 0 && at === last) continue
    const beside = proof[used]
    if (!beside) return false
    reached = at % 2 === 1 ? hashNode(beside, reached) : hashNode(reached, beside)
    used += 1
  }
  return used === proof.length && equalBytes(reached, rootHash)
}

function half(number: number): number {
  return Math.floor(number / 2)
}

function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(concatBytes(Uint8Array.of(1), left, right))
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === DIGEST_LENGTH
}
