import { fromHex, toUtf8 } from '../../../lib/bytes'
import { hashLeaf, verifyInclusion } from '../../../lib/merkle-inclusion'
import type { Reply } from '../../../lib/reply'

type ReceiptProof = Reply<'proveReceipt'>

/**
 * Whether a proof shows that this very receipt stands on the board. Computed here: the service's word is not taken for it.
 */
export function isProved(proof: ReceiptProof, receipt: string): boolean {
  if (proof.line !== JSON.stringify({ type: 'receipt', code: receipt })) return false
  const rootHash = fromHex(proof.rootHash)
  const hashes = proof.proof.flatMap((hash) => fromHex(hash) ?? [])
  if (!rootHash || hashes.length !== proof.proof.length) return false
  const { index, size } = proof
  return verifyInclusion({ leafHash: hashLeaf(toUtf8(proof.line)), index, size, rootHash }, hashes)
}
