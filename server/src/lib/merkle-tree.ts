import { HASH_BYTES, hashLevel, hashOfNothing } from './merkle-hash'

/** A tree of RFC 9162 §2.1 that does not change. Hashes are 32 bytes of SHA-256. */
export interface MerkleTree {
  readonly size: number
  readonly rootHash: Buffer
  /**
   * Inclusion proof (§2.1.3.1): the hashes beside the way from a leaf up to the root, lowest first.
   * @param index from 0
   * @throws RangeError when there is no such leaf
   */
  inclusionProof(index: number): Buffer[]
  /**
   * Consistency proof (§2.1.4.1): that the tree of the first `oldSize` leaves is a beginning of this one.
   * @throws RangeError unless 0 < oldSize ≤ size
   */
  consistencyProof(oldSize: number): Buffer[]
}

/**
 * Hashes a tree once, so that each proof only looks hashes up.
 *
 * Pairing level by level gives the tree that §2.1.1 defines by splitting at the largest power of two.
 * @param leafHashes of `hashLeaf`, in their order
 */
export function buildMerkleTree(leafHashes: readonly Uint8Array[]): MerkleTree {
  const size = leafHashes.length
  const levels = hashLevels(leafHashes)
  const { length: levelCount } = levels
  const nodeAt = (level: number, index: number): Buffer => {
    const start = index * HASH_BYTES
    const node = levels[level]?.subarray(start, start + HASH_BYTES)
    if (node?.length !== HASH_BYTES) throw new RangeError('The tree has no such node')
    return node
  }

  /** The node over the leaves from `start` to before `end`, which are one node's. */
  const nodeOver = (start: number, end: number): Buffer => {
    const level = 32 - Math.clz32(end - start - 1)
    return nodeAt(level, start / 2 ** level)
  }

  return {
    size,
    rootHash: size === 0 ? hashOfNothing() : nodeAt(levelCount - 1, 0),
    inclusionProof(index) {
      assertWithin(index, 0, size - 1)
      const proof: Buffer[] = []
      for (let level = 0, at = index; level < levelCount - 1; level += 1, at = Math.floor(at / 2)) {
        const sibling = at % 2 === 0 ? at + 1 : at - 1
        if (sibling * HASH_BYTES < (levels[level]?.length ?? 0)) proof.push(nodeAt(level, sibling))
      }
      return proof
    },
    consistencyProof(oldSize) {
      assertWithin(oldSize, 1, size)
      const proof: Buffer[] = []
      let [start, end] = [0, size]
      while (end !== oldSize) {
        const middle = start + largestPowerBelow(end - start)
        const isInLeft = oldSize <= middle
        proof.push(isInLeft ? nodeOver(middle, end) : nodeOver(start, middle))
        if (isInLeft) end = middle
        else start = middle
      }
      // The verifier knows the old root already where the old tree is one whole node from the left edge.
      if (start !== 0) proof.push(nodeOver(start, end))
      return proof.reverse()
    },
  }
}

/** The leaves' hashes, then each level above, up to the root alone; every level in one piece of memory. */
function hashLevels(leafHashes: readonly Uint8Array[]): Buffer[] {
  if (leafHashes.some((hash) => hash.length !== HASH_BYTES)) {
    throw new RangeError('A leaf hash has 32 bytes')
  }
  let top: Buffer = Buffer.concat(leafHashes)
  const levels = [top]
  while (top.length > HASH_BYTES) {
    top = hashLevel(top)
    levels.push(top)
  }
  return levels
}

/** The largest power of two below a number from 2 on (k of §2.1.1). */
function largestPowerBelow(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

function assertWithin(number: number, least: number, most: number): void {
  if (!Number.isSafeInteger(number) || number < least || number > most) {
    throw new RangeError(`Not a whole number from ${least} to ${most}`)
  }
}
