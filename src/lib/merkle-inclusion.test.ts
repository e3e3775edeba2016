import tree from '../../test/vectors/ct-merkle-tree.json'
import { hashLeaf, verifyInclusion } from './merkle-inclusion'

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))

const published = tree.inclusion.map(({ index, size, proof }) => ({
  claim: {
    leafHash: hashLeaf(bytes(tree.entries[index] ?? '')),
    index,
    size,
    rootHash: bytes(tree.roots[size - 1] ?? ''),
  },
  proof: proof.map(bytes),
}))

test.each(published)('leaf $claim.index of $claim.size is proved, and nowhere else', (known) => {
  const { claim, proof } = known
  expect(verifyInclusion(claim, proof)).toBe(true)
  const provedAt = [-1, 0.5, ...Array(20).keys()].filter((index) =>
    verifyInclusion({ ...claim, index }, proof),
  )
  expect(provedAt).toEqual([claim.index])
})

test.each(published)(
  'a changed proof of leaf $claim.index of $claim.size proves nothing',
  (known) => {
    const { claim, proof } = known
    const other = new Uint8Array(32)
    const changes = [
      [...proof, other],
      [other, ...proof],
      ...proof.flatMap((hash, at) => [
        proof.filter((_, index) => index !== at),
        proof.map((same, index) => (index === at ? other : same)),
        proof.map((same, index) => (index === at ? hash.subarray(1) : same)),
      ]),
    ]
    expect(changes.filter((changed) => verifyInclusion(claim, changed))).toEqual([])
    expect(verifyInclusion({ ...claim, leafHash: other }, proof)).toBe(false)
    expect(verifyInclusion({ ...claim, rootHash: other }, proof)).toBe(false)
    expect(verifyInclusion({ ...claim, size: claim.size + 8 }, proof)).toBe(false)
  },
)
