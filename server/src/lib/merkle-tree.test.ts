import { createHash } from 'node:crypto'
import tree from '../../../test/vectors/ct-merkle-tree.json'
import { hashLeaf } from './merkle-hash'
import { verifyConsistency, verifyInclusion } from './merkle-proof'
import { buildMerkleTree } from './merkle-tree'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')
const texts = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'))

const MAX_SIZE = 64
const entries = Array.from({ length: MAX_SIZE }, (_, index) => Buffer.from(`entry ${index}`))
const leaves = entries.map(hashLeaf)
const trees = Array.from({ length: MAX_SIZE + 1 }, (_, size) =>
  buildMerkleTree(leaves.slice(0, size)),
)
const roots = new Map<string, Buffer>()
const sizes = Array.from({ length: MAX_SIZE }, (_, index) => index + 1)
const smallSizes = sizes.slice(0, 33)

function treeOf(size: number) {
  const found = trees[size]
  if (!found) throw new Error(`No tree of ${size}`)
  return found
}

describe('the reference tree of Certificate Transparency', () => {
  const known = tree.entries.map((entry) => hashLeaf(bytes(entry)))
  const knownTree = (size: number) => buildMerkleTree(known.slice(0, size))

  test('has the published root at every size', () => {
    expect(knownTree(0).rootHash.toString('hex')).toBe(tree.emptyRoot)
    const found = tree.roots.map((_, index) => knownTree(index + 1).rootHash)
    expect(texts(found)).toEqual(tree.roots)
  })

  test.each(tree.inclusion)('has the published proof of leaf $index of $size', (published) => {
    const { index, size, proof } = published
    expect(texts(knownTree(size).inclusionProof(index))).toEqual(proof)
  })

  test.each(tree.consistency)('has the published proof from $oldSize to $size', (published) => {
    const { oldSize, size, proof } = published
    expect(texts(knownTree(size).consistencyProof(oldSize))).toEqual(proof)
  })
})

test('every tree up to 64 leaves has the root and the proofs of the recursive definitions, and they verify', () => {
  for (const size of sizes) {
    expect(treeOf(size).rootHash).toEqual(rootOf(0, size))
    for (let index = 0; index < size; index += 1) {
      const path = treeOf(size).inclusionProof(index)
      expect(texts(path)).toEqual(texts(pathOf(index, 0, size)))
      const { rootHash } = treeOf(size)
      expect(verifyInclusion({ leafHash: leafAt(index), index, size, rootHash }, path)).toBe(true)
      const oldSize = index + 1
      const proof = treeOf(size).consistencyProof(oldSize)
      expect(texts(proof)).toEqual(texts(subproofOf(oldSize, 0, size)))
      const old = { oldSize, oldRootHash: treeOf(oldSize).rootHash }
      expect(verifyConsistency({ ...old, size, rootHash }, proof)).toBe(true)
    }
  }
})

test('every leaf is proved at its own index and at no other', () => {
  for (const size of smallSizes) {
    const { rootHash } = treeOf(size)
    for (let index = 0; index < size; index += 1) {
      const proof = treeOf(size).inclusionProof(index)
      const provedAt = [...Array(size + 2).keys()].filter((at) =>
        verifyInclusion({ leafHash: leafAt(index), index: at, size, rootHash }, proof),
      )
      expect(provedAt).toEqual([index])
    }
  }
})

test('every beginning is proved with its own size and with no other', () => {
  for (const size of smallSizes) {
    const { rootHash } = treeOf(size)
    for (let oldSize = 1; oldSize <= size; oldSize += 1) {
      const oldRootHash = treeOf(oldSize).rootHash
      const proof = treeOf(size).consistencyProof(oldSize)
      const provedFor = [...Array(size + 2).keys()].filter((claimed) =>
        verifyConsistency({ oldSize: claimed, oldRootHash, size, rootHash }, proof),
      )
      expect(provedFor).toEqual([oldSize])
    }
  }
})

describe.each([5, 8, 13])('proofs of a tree of %i', (size) => {
  const { rootHash } = treeOf(size)

  test('a proof of inclusion that was changed, cut or lengthened proves nothing', () => {
    for (let index = 0; index < size; index += 1) {
      const claim = { leafHash: leafAt(index), index, size, rootHash }
      const proof = treeOf(size).inclusionProof(index)
      expect(changesOf(proof).filter((changed) => verifyInclusion(claim, changed))).toEqual([])
      expect(verifyInclusion({ ...claim, leafHash: leafAt(index + 1) }, proof)).toBe(false)
      expect(verifyInclusion({ ...claim, rootHash: treeOf(size + 1).rootHash }, proof)).toBe(false)
      expect(verifyInclusion({ ...claim, leafHash: claim.leafHash.subarray(1) }, proof)).toBe(false)
    }
  })

  test('a proof of consistency that was changed, cut or lengthened proves nothing', () => {
    for (let oldSize = 1; oldSize < size; oldSize += 1) {
      const claim = { oldSize, oldRootHash: treeOf(oldSize).rootHash, size, rootHash }
      const proof = treeOf(size).consistencyProof(oldSize)
      expect(changesOf(proof).filter((changed) => verifyConsistency(claim, changed))).toEqual([])
      expect(verifyConsistency({ ...claim, oldRootHash: rootHash }, proof)).toBe(false)
      expect(verifyConsistency({ ...claim, rootHash: claim.oldRootHash }, proof)).toBe(false)
    }
  })
})

test('a changed, dropped, added or moved entry gives another root', () => {
  const [first, second, ...rest] = leaves
  if (!first || !second) throw new Error('No leaves')
  const others = [
    [second, first, ...rest],
    [first, ...rest],
    [first, first, second, ...rest],
    [first, hashLeaf(Buffer.from('entry 1 ')), ...rest],
  ]
  const found = texts([leaves, ...others].map((list) => buildMerkleTree(list).rootHash))
  expect(new Set(found).size).toBe(found.length)
})

test.each([-1, 5, 0.5, Number.NaN])('there is no proof of leaf %d in a tree of five', (index) => {
  const { rootHash } = treeOf(5)
  expect(() => treeOf(5).inclusionProof(index)).toThrow(RangeError)
  expect(() => treeOf(5).consistencyProof(index + 1)).toThrow(RangeError)
  expect(verifyInclusion({ leafHash: leafAt(0), index, size: 5, rootHash }, [])).toBe(false)
})

test('a leaf hash of another length is refused', () => {
  expect(() => buildMerkleTree([leafAt(0).subarray(1)])).toThrow(RangeError)
})

test('the tree of a county’s poll, 200,000 ballots, proves its last leaf', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => leafAt(index % MAX_SIZE))
  const { rootHash, size, inclusionProof } = buildMerkleTree(many)
  const index = size - 1
  const claim = { leafHash: leafAt(index % MAX_SIZE), index, size, rootHash }
  expect(verifyInclusion(claim, inclusionProof(index))).toBe(true)
})

function leafAt(index: number): Buffer {
  const leaf = leaves[index]
  if (!leaf) throw new Error(`No leaf ${index}`)
  return leaf
}

/** MTH of RFC 9162 §2.1.1, of the entries from `start` to before `end`; each is worked out once. */
function rootOf(start: number, end: number): Buffer {
  const name = `${start}-${end}`
  const root = roots.get(name) ?? hashRange(start, end)
  roots.set(name, root)
  return root
}

function hashRange(start: number, end: number): Buffer {
  if (end - start === 1) return sha256(Buffer.of(0), entries[start] ?? Buffer.of())
  const middle = splitOf(start, end)
  return sha256(Buffer.of(1), rootOf(start, middle), rootOf(middle, end))
}

/** PATH of RFC 9162 §2.1.3.1. */
function pathOf(index: number, start: number, end: number): Buffer[] {
  if (end - start === 1) return []
  const middle = splitOf(start, end)
  return index < middle
    ? [...pathOf(index, start, middle), rootOf(middle, end)]
    : [...pathOf(index, middle, end), rootOf(start, middle)]
}

/** SUBPROOF of RFC 9162 §2.1.4.1, for an old tree of the entries up to before `oldEnd`. */
function subproofOf(oldEnd: number, start: number, end: number): Buffer[] {
  if (oldEnd === end) return start === 0 ? [] : [rootOf(start, end)]
  const middle = splitOf(start, end)
  return oldEnd <= middle
    ? [...subproofOf(oldEnd, start, middle), rootOf(middle, end)]
    : [...subproofOf(oldEnd, middle, end), rootOf(start, middle)]
}

function splitOf(start: number, end: number): number {
  let width = 1
  while (width * 2 < end - start) width *= 2
  return start + width
}

function sha256(...parts: readonly Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest()
}

function changesOf(proof: readonly Buffer[]): Buffer[][] {
  const other = Buffer.alloc(32, 0xab)
  return [
    [...proof, other],
    [other, ...proof],
    ...[...proof.keys()].flatMap((at) => {
      const hash = proof[at] ?? other
      const flipped = Buffer.from(hash.map((byte, index) => (index === 7 ? byte ^ 1 : byte)))
      return [
        [...proof.slice(0, at), ...proof.slice(at + 1)],
        [...proof.slice(0, at), flipped, ...proof.slice(at + 1)],
        [...proof.slice(0, at), hash.subarray(1), ...proof.slice(at + 1)],
        [...proof.slice(0, at), hash, ...proof.slice(at)],
      ]
    }),
  ]
}
