import { useEffect, useState } from 'react'
import type { Poll } from '../domain/consultation'

/**
 * Leads to the receipt of a ballot that was just cast as soon as there is one: it is what one keeps.
 * @returns how to say for which voting unit a receipt is to come
 */
export function useReceiptOnceCast(
  poll: Poll | undefined,
  onReceipt: (votingUnitId: string) => void,
): (votingUnitId: string) => void {
  const [awaited, setAwaited] = useState<string>()
  const isThere = poll?.myVotingUnits.some(({ id, castByMe }) => id === awaited && castByMe)
  useEffect(() => {
    if (awaited === undefined || !isThere) return
    setAwaited(undefined)
    onReceipt(awaited)
  })
  return setAwaited
}
