import { useEffect, useState } from 'react'
import { bringIntoSight } from '../../../platform/scroll'
import type { Poll } from '../domain/consultation'
import { receiptCardId } from '../domain/voting-units'

/**
 * Brings the receipt of a ballot that was just cast into sight as soon as it is on the page: it is what one keeps.
 * @returns how to say for which voting unit a receipt is to come
 */
export function useReceiptInSight(poll: Poll | undefined): (votingUnitId: string) => void {
  const [awaited, setAwaited] = useState<string>()
  const isThere = poll?.myVotingUnits.some(({ id, castByMe }) => id === awaited && castByMe)
  useEffect(() => {
    if (awaited === undefined || !isThere) return
    setAwaited(undefined)
    bringIntoSight(receiptCardId(awaited))
  }, [awaited, isThere])
  return setAwaited
}
