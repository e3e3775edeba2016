import { fromHex, toUtf8 } from '../../../lib/bytes'
import { hashLeaf, verifyInclusion } from '../../../lib/merkle-inclusion'
import type { Reply } from '../../../lib/reply'
import { isSignedHead } from '../../../lib/signed-tree-head'
import type { Poll } from './consultation'
import type { NotedBoard } from './secret-ballot'

type ReceiptProof = Reply<'proveReceipt'>
type BoardHead = Reply<'getBoardHead'>

/** What a proof fails by, in the order in which it is looked at. */
export type ProofFault =
  /** It does not lead from this receipt to the root. */
  | 'not_on_board'
  /** The head differs from the one that is shown to everybody. */
  | 'other_head'
  | 'other_key'
  | 'signature_wrong'
  /** Signed while ballots could still be cast. */
  | 'signed_early'
  | 'other_commitment'

export interface ReceiptClaim {
  readonly receipt: string
  readonly poll: Pick<Poll, 'id' | 'closesAt' | 'boardPublicKey' | 'drawCommitment'>
  /** As it is shown to everybody. */
  readonly head: BoardHead
  /** Undefined for a ballot whose device noted nothing: then what the page says has to do. */
  readonly noted: NotedBoard | undefined
}

/**
 * Why a proof does not show that this very receipt stands on the poll's signed board; undefined when it does. Computed
 * here: the service's word is not taken for it.
 */
export function findProofFault(proof: ReceiptProof, claim: ReceiptClaim): ProofFault | undefined {
  const { poll, head, noted } = claim
  const { publicKey, drawCommitment } = noted ?? { ...poll, publicKey: poll.boardPublicKey }
  if (!isProved(proof, claim.receipt)) return 'not_on_board'
  if (!isSameHead(proof, head)) return 'other_head'
  if (head.publicKey !== publicKey) return 'other_key'
  if (!isSignedHead(publicKey, { ...head, pollId: poll.id }, head.signature)) {
    return 'signature_wrong'
  }
  if (Date.parse(head.signedAt) < Date.parse(poll.closesAt)) return 'signed_early'
  return drawCommitment === poll.drawCommitment ? undefined : 'other_commitment'
}

function isProved(proof: ReceiptProof, receipt: string): boolean {
  if (proof.line !== JSON.stringify({ type: 'receipt', code: receipt })) return false
  const rootHash = fromHex(proof.rootHash)
  const hashes = proof.proof.flatMap((hash) => fromHex(hash) ?? [])
  if (!rootHash || hashes.length !== proof.proof.length) return false
  const { index, size } = proof
  return verifyInclusion({ leafHash: hashLeaf(toUtf8(proof.line)), index, size, rootHash }, hashes)
}

function isSameHead({ size, rootHash, head }: ReceiptProof, shown: BoardHead): boolean {
  return (
    size === shown.size &&
    rootHash === shown.rootHash &&
    head.signedAt === shown.signedAt &&
    head.publicKey === shown.publicKey &&
    head.signature === shown.signature
  )
}
