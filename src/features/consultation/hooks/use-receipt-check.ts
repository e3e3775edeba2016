import { useState } from 'react'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import { proveReceipt } from '../api/prove-receipt'
import { findProofFault, type ProofFault, type ReceiptClaim } from '../domain/check-receipt'
import type { Poll } from '../domain/consultation'
import type { NotedBoard } from '../domain/secret-ballot'
import type { Board } from './use-board'

/** What came of looking for a receipt on the board. */
export type ReceiptFinding =
  | { readonly kind: 'checking' }
  | { readonly kind: 'counted'; readonly rootHash: string; readonly isNoted: boolean }
  | { readonly kind: 'not_found' }
  /** What the service sent proves nothing. */
  | { readonly kind: 'not_proved'; readonly fault: ProofFault }
  | { readonly kind: 'failed'; readonly sentence: string }

/** It was looked for, and nothing shows that it was counted. */
export function isMissing(finding: ReceiptFinding | undefined): boolean {
  return finding?.kind === 'not_found' || finding?.kind === 'not_proved'
}

/** Looks whether a ballot was counted, by its receipt. */
export function useReceiptCheck(poll: Poll | undefined, { head }: Board) {
  const [findings, setFindings] = useState<Readonly<Record<string, ReceiptFinding>>>({})
  const note = (receipt: string, finding: ReceiptFinding) =>
    setFindings((before) => ({ ...before, [receipt]: finding }))
  return {
    findings,
    /** @param noted what the device noted when it made the ballot */
    async check(receipt: string, noted?: NotedBoard) {
      if (!poll || !head || findings[receipt]?.kind === 'checking') return
      note(receipt, { kind: 'checking' })
      note(receipt, await find({ poll, head, receipt, noted }))
    },
  }
}

export type ReceiptCheck = ReturnType<typeof useReceiptCheck>

async function find(claim: ReceiptClaim): Promise<ReceiptFinding> {
  const { poll, receipt, noted } = claim
  try {
    const proof = await proveReceipt(poll.id, receipt)
    const fault = findProofFault(proof, claim)
    if (fault) return { kind: 'not_proved', fault }
    return { kind: 'counted', rootHash: proof.rootHash, isNoted: noted !== undefined }
  } catch (error) {
    const isMissing = error instanceof ApiError && error.status === 404
    if (isMissing) return { kind: 'not_found' }
    return { kind: 'failed', sentence: describeFailure(error).sentence }
  }
}
