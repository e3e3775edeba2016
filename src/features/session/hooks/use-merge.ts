import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { type MergeOffer, mergeAccounts, type ShownFactor } from '../api/change-account'
import { meQuery } from '../api/get-me'
import { mergeCopy as copy } from '../merge-copy'

/** What the other account's second factor is shown by, where it has one. */
export type FactorWay = 'code' | 'recoveryCode'

/** What to do with another account that has the phone which was proven. */
export function useMerge(onDone: () => void) {
  const [offer, setOffer] = useState<MergeOffer>()
  const merging = useWrite({
    write: (shown: ShownFactor, key) =>
      mergeAccounts({ offerId: offer?.offerId ?? '', ...shown }, key),
    // Nearly everything shows something of the person.
    refreshes: [meQuery.queryKey, ['reports'], ['topics'], ['consultations'], ['notices']],
    onDone() {
      setOffer(undefined)
      confirmDone(copy.done)
      onDone()
    },
  })
  return {
    offer,
    /** Null when the phone was kept. */
    show(found: MergeOffer | null) {
      merging.reset()
      setOffer(found ?? undefined)
    },
    close: () => setOffer(undefined),
    merge(way: FactorWay, typed: string) {
      const code = typed.trim()
      merging.run(way === 'recoveryCode' && code ? { recoveryCode: code } : { code: code || null })
    },
    isBusy: merging.isBusy,
    failure: merging.failure,
  }
}

export type Merge = ReturnType<typeof useMerge>
