import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeFailure } from '../../../api/describe-failure'
import { toLoadState } from '../../../api/load-state'
import { confirmSecondFactor, enrolSecondFactor, passSecondFactor } from '../api/sms-sign-in'
import type { Session } from '../session-store'

/** A session that opens nothing yet, and what is to be done with it. */
export interface HalfSession {
  readonly token: string
  readonly next: 'enter' | 'enrol'
}

/** The second proof of whoever holds an office: entering a code of the app, or setting the app up. */
export function useSecondFactor(
  { token, next }: HalfSession,
  { onSignedIn }: { onSignedIn: (session: Session) => void },
) {
  const [isByRecovery, setByRecovery] = useState(false)
  const confirming = useMutation({ mutationFn: (code: string) => confirmSecondFactor(token, code) })
  const enrolment = useQuery({
    queryKey: ['second-factor', token],
    queryFn: () => enrolSecondFactor(token),
    // Signing in asks again for whatever is shown; by then there is nothing to set up.
    enabled: next === 'enrol' && !confirming.isSuccess,
    // Asking again would make another key than the one that was just scanned.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  })
  const passing = useMutation({
    mutationFn: (code: string) =>
      passSecondFactor(token, isByRecovery ? { recoveryCode: code } : { code }),
    onSuccess(session) {
      if (session.recoveryCodesLeft === null) onSignedIn(session)
    },
  })
  const acting = next === 'enrol' ? confirming : passing
  return {
    next,
    enrolment: toLoadState(enrolment),
    isByRecovery,
    switchWay() {
      passing.reset()
      setByRecovery(!isByRecovery)
    },
    enter(code: string) {
      if (!acting.isPending) acting.mutate(code.trim())
    },
    isBusy: acting.isPending,
    failure: acting.error ? describeFailure(acting.error) : undefined,
    /** To be written down before going on. */
    recoveryCodes: confirming.data?.recoveryCodes,
    recoveryCodesLeft: passing.data?.recoveryCodesLeft ?? undefined,
    goOn() {
      const session = confirming.data ?? passing.data
      if (session) onSignedIn(session)
    },
  }
}

export type SecondFactorScreen = ReturnType<typeof useSecondFactor>

/** What the app is given. */
export type NewSecondFactor = Awaited<ReturnType<typeof enrolSecondFactor>>
