import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { toLoadState } from '../../../api/load-state'
import { type LoadState, mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { consultationQuery } from '../api/get-consultation'
import type { Consultation } from '../domain/consultation'
import { withOwnBallots } from '../domain/own-ballots'
import { findReceipt, type Receipt } from '../domain/receipt'
import { readSecretBallots } from './kept-secret-ballots'
import { useBoard } from './use-board'
import { useCopyText } from './use-copy-text'
import { useReceiptCheck } from './use-receipt-check'

interface ReceiptScreenInput {
  /** Of the consultation. */
  readonly id: string
  readonly votingUnitId: string
  readonly isSignedIn: boolean
  /** Undefined where nobody can be called. */
  readonly callWorker: (() => void) | undefined
}

interface Shown {
  readonly consultation: Consultation
  /** Undefined where the reader has none. */
  readonly receipt: Receipt | undefined
}

/** The receipt of one voting unit, and what becomes of its poll. */
export function useReceiptScreen(input: ReceiptScreenInput) {
  const { id, votingUnitId, isSignedIn, callWorker } = input
  const query = useQuery({ ...consultationQuery(id), enabled: isSignedIn })
  const ballots = useMemo(
    () => (query.data ? readSecretBallots(query.data.poll) : {}),
    [query.data],
  )
  const now = useNow()
  const poll = query.data?.poll
  const board = useBoard(poll, ballots)
  const shown = mapLoadState(toLoadState(query), (value): Shown => {
    const consultation = withOwnBallots(value, ballots)
    const receipt = findReceipt(consultation.poll, votingUnitId, ballots[votingUnitId])
    return { consultation, receipt }
  })
  return {
    isSignedIn,
    callWorker,
    shown: unlessOld(shown, query.isFetching),
    now,
    board,
    checks: useReceiptCheck(poll, board),
    copying: useCopyText(),
  }
}

export type ReceiptScreen = ReturnType<typeof useReceiptScreen>

/** An answer from before the cast knows of no receipt, which does not mean that there is none. */
function unlessOld(shown: LoadState<Shown>, isFetching: boolean): LoadState<Shown> {
  if (shown.kind !== 'ready' || shown.value.receipt) return shown
  if (isFetching) return { kind: 'loading' }
  const { staleBecause: failure, retry } = shown
  return failure ? { kind: 'failed', failure, retry } : shown
}
