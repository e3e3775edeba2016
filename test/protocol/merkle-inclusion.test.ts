import { hashLeaf as hashLeafByService } from '../../server/src/lib/merkle-hash'
import { buildMerkleTree } from '../../server/src/lib/merkle-tree'
import { hashLeaf, verifyInclusion } from '../../src/lib/merkle-inclusion'

test('phone and service hash an entry alike', () => {
  const entry = Buffer.from('ballot')
  expect(Buffer.from(hashLeaf(entry)).equals(hashLeafByService(entry))).toBe(true)
})

test('the phone follows the service’s proof of every leaf of every tree up to 64, at its own index alone', () => {
  const leaves = Array.from({ length: 64 }, (_, index) => hashLeafByService(Buffer.of(index)))
  for (const last of leaves.keys()) {
    const size = last + 1
    const { rootHash, inclusionProof } = buildMerkleTree(leaves.slice(0, size))
    for (const [index, leafHash] of leaves.slice(0, size).entries()) {
      const claim = { leafHash, index, size, rootHash }
      expect(verifyInclusion(claim, inclusionProof(index))).toBe(true)
      expect(verifyInclusion({ ...claim, index: index ^ 1 }, inclusionProof(index))).toBe(false)
    }
  }
})
