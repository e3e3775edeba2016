import '../../../api/lookup-sentences'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { describeFailure } from '../../../api/describe-failure'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { showPhotos } from '../../../platform/media'
import { adoptReport } from '../api/adopt-report'
import { confirmByCode } from '../api/confirm-by-code'
import { disputeByCode } from '../api/dispute-by-code'
import { lookUpReport } from '../api/look-up-report'
import { remindByCode } from '../api/remind-by-code'
import { reopenByCode } from '../api/reopen-by-code'
import { restoreByCode } from '../api/restore-by-code'
import { supplementByCode } from '../api/supplement-by-code'
import { withdrawByCode } from '../api/withdraw-by-code'
import { type ClaimFaults, checkClaim, readClaim } from '../domain/query-code'
import type { Activity, Claim, Lookup } from '../domain/report'
import { useReporterActs } from './use-reporter-acts'

interface LookupScreenInput {
  /** From the slip's QR code; empty texts when it was not scanned. */
  readonly initial: Claim
  readonly onAdopted: (report: { id: string }) => void
}

const none: readonly Activity[] = []

/**
 * A report by number and code. What was found lives only while the page is open: kept answers would show it to the next
 * person with this phone.
 */
export function useLookupScreen({ initial, onAdopted }: LookupScreenInput) {
  const [typed, setTyped] = useState(initial)
  const [faults, setFaults] = useState<ClaimFaults>({})
  const [found, setFound] = useState<{ claim: Claim; lookup: Lookup }>()
  const now = useNow()

  const look = useMutation({
    mutationFn: async (claim: Claim) => ({ claim, lookup: await lookUpReport(claim) }),
    onSuccess: setFound,
  })
  const claim = readClaim(typed)
  const submit = () => {
    const missing = checkClaim(claim)
    setFaults(missing)
    if (Object.keys(missing).length === 0 && !look.isPending) look.mutate(claim)
  }
  const isScanned = useRef(Object.keys(checkClaim(claim)).length === 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for whoever came by the QR code
  useEffect(() => {
    if (isScanned.current) submit()
  }, [])

  /** Every act answers with what the report is then. */
  const acting =
    <Words>(act: (claim: Claim, words: Words, key: string) => Promise<Lookup>) =>
    async (words: Words, key: string) => {
      const held = found?.claim ?? claim
      setFound({ claim: held, lookup: await act(held, words, key) })
    }
  const history = found?.lookup.activities ?? none
  const acts = useReporterActs({
    confirm: acting(confirmByCode),
    dispute: acting(disputeByCode),
    supplement: ({ note }, key) => acting(supplementByCode)({ note }, key),
    withdraw: acting(withdrawByCode),
    reopen: acting(reopenByCode),
    remind: acting(remindByCode),
    restore: acting(restoreByCode),
    refreshes: [],
  })
  const adopting = useWrite({
    write: (_: undefined, key) => adoptReport(found?.claim ?? claim, key),
    refreshes: [['reports']],
    onDone: () => found && onAdopted(found.lookup.report),
  })

  return {
    acts,
    activities: { kind: 'ready', value: history, retry: submit } as const,
    now,
    showPhotos: (urls: readonly string[], first: string) => void showPhotos(urls, first),
    typed,
    shownCode: claim.code,
    faults,
    typeNumber: (number: string) => setTyped((before) => ({ ...before, number })),
    typeCode: (code: string) => setTyped((before) => ({ ...before, code })),
    submit,
    isLooking: look.isPending,
    failure: look.error ? describeFailure(look.error) : undefined,
    report: found?.lookup.report,
    history,
    adoption: { ...adopting, run: () => adopting.run(undefined) },
    forget() {
      setFound(undefined)
      setTyped({ number: '', code: '' })
      look.reset()
    },
  }
}

export type LookupScreen = ReturnType<typeof useLookupScreen>
