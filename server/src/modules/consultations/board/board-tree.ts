import { hashLeaf } from '../../../lib/merkle-hash'
import { buildMerkleTree } from '../../../lib/merkle-tree'

/** Shows that a line stands on a board; what `verifyInclusion` of the phone takes. Hashes in hexadecimal. */
export interface LineInclusion {
  /** From 0, which is the poll’s line. */
  readonly index: number
  readonly size: number
  readonly rootHash: string
  /** RFC 9162 §2.1.3.1, lowest first. */
  readonly proof: readonly string[]
}

export interface BoardTree {
  readonly size: number
  readonly rootHash: Buffer
  /** Undefined for a line that is not on the board. */
  inclusionOf(line: string): LineInclusion | undefined
}

/**
 * The tree over the lines above a board’s head, made from a board just built or from one that was stored.
 * @param lines in their order, without line feeds; read once and not kept
 */
export function buildBoardTree(lines: Iterable<string>): BoardTree {
  const leafHashes: Buffer[] = []
  for (const line of lines) leafHashes.push(hashLine(line))
  const { size, rootHash, inclusionProof } = buildMerkleTree(leafHashes)
  return {
    size,
    rootHash,
    inclusionOf(line) {
      const leafHash = hashLine(line)
      const index = leafHashes.findIndex((each) => each.equals(leafHash))
      if (index < 0) return undefined
      const proof = inclusionProof(index).map((hash) => hash.toString('hex'))
      return { index, size, rootHash: rootHash.toString('hex'), proof }
    },
  }
}

function hashLine(line: string): Buffer {
  return hashLeaf(Buffer.from(line, 'utf8'))
}
