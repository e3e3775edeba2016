import { useEffect, useRef } from 'react'
import type { Poll } from '../domain/consultation'

/**
 * Leads to the receipt of a ballot that was just cast as soon as there is one: it is what one keeps.
 * @returns how to say for which voting unit a receipt is to come
 */
export function useReceiptOnceCast(
  poll: Poll | undefined,
  onReceipt: (votingUnitId: string) => void,
): (votingUnitId: string) => void {
  // No state: a render between would open the page a second time.
  const awaited = useRef<string>()
  useEffect(() => {
    const { current } = awaited
    const isThere = poll?.myVotingUnits.some(({ id, castByMe }) => id === current && castByMe)
    if (current === undefined || !isThere) return
    awaited.current = undefined
    onReceipt(current)
  })
  return (votingUnitId) => {
    awaited.current = votingUnitId
  }
}
