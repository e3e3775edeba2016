import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { toLoadState } from '../../../api/load-state'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { consultationQuery } from '../api/get-consultation'
import { stepAt } from '../domain/poll-step'
import { useBallotSteps } from './use-ballot-steps'
import { useBoard } from './use-board'
import { useCastBallot } from './use-cast-ballot'
import { useConsultationReading } from './use-consultation-reading'
import { useReceiptCheck } from './use-receipt-check'
import { useReceiptOnceCast } from './use-receipt-once-cast'
import { useSecretBallots } from './use-secret-ballots'

interface ConsultationScreenInput {
  readonly id: string
  readonly isSignedIn: boolean
  /** The person's own pace for reading aloud. */
  readonly speechRate: number
  /** Opens the receipt of a voting unit. */
  readonly onReceipt: (votingUnitId: string) => void
  /** Undefined where nobody can be called. */
  readonly callWorker: (() => void) | undefined
}

/** A consultation to read and to hear, its poll to vote in, and its result once there is one. */
export function useConsultationScreen({
  id,
  isSignedIn,
  speechRate,
  onReceipt,
  callWorker,
}: ConsultationScreenInput) {
  const query = useQuery(consultationQuery(id))
  const now = useNow()
  const secret = useSecretBallots(query.data)
  const poll = secret.consultation?.poll
  const board = useBoard(poll, secret.ballots)
  const steps = useBallotSteps(poll?.questions.length ?? 0)
  const awaitReceipt = useReceiptOnceCast(poll, (votingUnitId) => {
    steps.leave()
    onReceipt(votingUnitId)
  })
  const ballot = useCastBallot({
    poll,
    secret,
    onCast(votingUnitId) {
      steps.leave()
      awaitReceipt(votingUnitId)
    },
    onBound: awaitReceipt,
  })
  const isCounting = query.data !== undefined && stepAt(query.data, now) === 'counting'
  const { refetch } = query
  // A poll closes while its page is open: the result is there from that moment on.
  useEffect(() => {
    if (isCounting) void refetch()
  }, [isCounting, refetch])
  // Who comes back signed in may cast.
  useDidShow(() => {
    if (query.isFetched) void refetch()
  })
  return {
    consultation: mapLoadState(toLoadState(query), (value) => secret.consultation ?? value),
    isSignedIn,
    now,
    ballot,
    steps,
    openReceipt: onReceipt,
    callWorker,
    board,
    checks: useReceiptCheck(poll, board),
    reading: useConsultationReading({
      consultation: query.data,
      place: steps.step?.kind === 'question' ? steps.step.place : undefined,
      rate: speechRate,
    }),
    refresh: () => void refetch(),
    isRefreshing: query.isFetching,
  }
}

export type ConsultationScreen = ReturnType<typeof useConsultationScreen>
