import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isPassing } from '../../../api/api-error'
import { describeFailure } from '../../../api/describe-failure'
import { renewRecoveryCodes, secondFactorQuery } from '../api/second-factor'
import { secondFactorCopy as copy } from '../second-factor-copy'
import { useSession } from './use-session'

/** What is left of the recovery codes, and a new set of them for a code of the app. */
export function useRecoveryCodes() {
  const client = useQueryClient()
  const { me } = useSession()
  // Residents have none, and demo people sign in without any proof.
  const mayHaveSome = me.kind === 'ready' && me.value.appointments.length > 0 && !me.value.isDemo
  const { data } = useQuery({ ...secondFactorQuery, enabled: mayHaveSome })
  const [isAsking, setAsking] = useState(false)
  const renewal = useMutation({
    mutationFn: renewRecoveryCodes,
    // Without an answer too: the old ones may be void.
    onSettled: () => client.invalidateQueries({ queryKey: secondFactorQuery.queryKey }),
  })
  return {
    /** Undefined for whoever has no second factor, and as long as it is not known. */
    left: data?.recoveryCodesLeft ?? undefined,
    isAsking,
    ask: () => setAsking(true),
    close() {
      // New ones on their way are shown this once, and the old are void.
      if (renewal.isPending) return
      setAsking(false)
      renewal.reset()
    },
    renew(code: string) {
      if (!renewal.isPending) renewal.mutate(code.trim())
    },
    /** To be written down before the sheet is closed. */
    renewed: renewal.data?.recoveryCodes,
    isBusy: renewal.isPending,
    failure: renewal.error ? sentenceOf(renewal.error) : undefined,
  }
}

/** Without an answer they may have been made all the same. */
function sentenceOf(error: Error): string {
  const { sentence } = describeFailure(error)
  return isPassing(error) ? `${sentence}${copy.perhapsRenewed}` : sentence
}

export type RecoveryCodes = ReturnType<typeof useRecoveryCodes>
