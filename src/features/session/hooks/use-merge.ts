import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { type MergeOffer, mergeAccounts } from '../api/change-account'
import { meQuery } from '../api/get-me'
import { mergeCopy as copy } from '../merge-copy'

/** What to do with another account that has the phone which was proven. */
export function useMerge(onDone: () => void) {
  const [offer, setOffer] = useState<MergeOffer>()
  const merging = useWrite({
    write: (code: string | null, key) =>
      mergeAccounts({ offerId: offer?.offerId ?? '', code }, key),
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
    merge: (code: string) => merging.run(code.trim() === '' ? null : code.trim()),
    isBusy: merging.isBusy,
    failure: merging.failure,
  }
}

export type Merge = ReturnType<typeof useMerge>
