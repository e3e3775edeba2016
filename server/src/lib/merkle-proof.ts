import { HASH_BYTES, hashNode } from './merkle-hash'

/** What an inclusion proof shows: that a leaf stands at an index of the tree with this root. */
export interface InclusionClaim {
  readonly leafHash: Uint8Array
  /** From 0. */
  readonly index: number
  readonly size: number
  readonly rootHash: Uint8Array
}

/** What a consistency proof shows: that nothing of the old tree was changed or moved in the new one. */
export interface ConsistencyClaim {
  readonly oldSize: number
  readonly oldRootHash: Uint8Array
  readonly size: number
  readonly rootHash: Uint8Array
}

/** RFC 9162 §2.1.3.2. False for whatever is not exactly right; throws nothing. */
export function verifyInclusion(
  { leafHash, index, size, rootHash }: InclusionClaim,
  proof: readonly Uint8Array[],
): boolean {
  if (!isIndex(index, size) || ![leafHash, rootHash, ...proof].every(isHash)) return false
  const sides = findSides(index, size - 1)
  return proof.length === sides.length && areEqual(climb(leafHash, proof, sides), rootHash)
}

/** RFC 9162 §2.1.4.2; trees of equal size need an empty proof. False for whatever is not exactly right; throws nothing. */
export function verifyConsistency(
  { oldSize, oldRootHash, size, rootHash }: ConsistencyClaim,
  proof: readonly Uint8Array[],
): boolean {
  if (!isIndex(oldSize - 1, size) || ![oldRootHash, rootHash, ...proof].every(isHash)) return false
  if (oldSize === size) return proof.length === 0 && areEqual(oldRootHash, rootHash)
  // The largest node of the new tree that ends where the old tree ends. At the left edge it is the old tree.
  let [at, last] = [oldSize - 1, size - 1]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  const [node, ...besides] = at === 0 ? [oldRootHash, ...proof] : proof
  const sides = findSides(at, last)
  if (!node || besides.length !== sides.length) return false
  const oldBesides = besides.filter((_hash, level) => sides[level] === 'left')
  const oldSides = sides.filter((side) => side === 'left')
  return (
    areEqual(climb(node, oldBesides, oldSides), oldRootHash) &&
    areEqual(climb(node, besides, sides), rootHash)
  )
}

type Side = 'left' | 'right'

/**
 * On which side of the way up from a node of a level the hashes beside it stand, lowest first.
 * @param last index of the level's last node
 */
function findSides(index: number, last: number): Side[] {
  const sides: Side[] = []
  for (let [at, end] = [index, last]; end > 0; [at, end] = [half(at), half(end)]) {
    if (at % 2 === 1) sides.push('left')
    else if (at < end) sides.push('right')
    // A last node without a partner goes up as it is.
  }
  return sides
}

function climb(from: Uint8Array, besides: readonly Uint8Array[], sides: readonly Side[]) {
  return besides.reduce(
    (hash, beside, level) =>
      sides[level] === 'left' ? hashNode(beside, hash) : hashNode(hash, beside),
    from,
  )
}

function half(number: number): number {
  return Math.floor(number / 2)
}

function isIndex(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === HASH_BYTES
}

function areEqual(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0
}
