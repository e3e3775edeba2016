import { usePagedList } from '../../../api/paged-list'
import { confirmationsQuery } from '../api/list-confirmations'
import type { ConfirmedItem } from '../domain/confirmed-item'

/** @param isEnabled false for what has no day to be looked at again */
export function useConfirmations(item: ConfirmedItem, { isEnabled }: { isEnabled: boolean }) {
  return usePagedList(confirmationsQuery(item), { isEnabled })
}

export type Confirmations = ReturnType<typeof useConfirmations>
