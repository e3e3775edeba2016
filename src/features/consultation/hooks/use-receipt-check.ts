import { useState } from 'react'
import { ApiError } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import { proveReceipt } from '../api/prove-receipt'
import { isProved } from '../domain/check-receipt'
import type { Poll } from '../domain/consultation'

/** What came of looking for a receipt on the board. */
export type ReceiptFinding =
  | { readonly kind: 'checking' }
  | { readonly kind: 'counted'; readonly rootHash: string }
  | { readonly kind: 'not_found' }
  /** What the service sent proves nothing. */
  | { readonly kind: 'not_proved' }
  | { readonly kind: 'failed'; readonly sentence: string }

/** Looks whether a ballot was counted, by its receipt. */
export function useReceiptCheck(poll: Poll | undefined) {
  const [findings, setFindings] = useState<Readonly<Record<string, ReceiptFinding>>>({})
  const note = (receipt: string, finding: ReceiptFinding) =>
    setFindings((before) => ({ ...before, [receipt]: finding }))
  return {
    findings,
    async check(receipt: string) {
      if (!poll || findings[receipt]?.kind === 'checking') return
      note(receipt, { kind: 'checking' })
      note(receipt, await find(poll, receipt))
    },
  }
}

export type ReceiptCheck = ReturnType<typeof useReceiptCheck>

async function find(poll: Poll, receipt: string): Promise<ReceiptFinding> {
  try {
    const proof = await proveReceipt(poll.id, receipt)
    if (!isProved(proof, receipt)) return { kind: 'not_proved' }
    return { kind: 'counted', rootHash: proof.rootHash }
  } catch (error) {
    const isMissing = error instanceof ApiError && error.status === 404
    if (isMissing) return { kind: 'not_found' }
    return { kind: 'failed', sentence: describeFailure(error).sentence }
  }
}
