import '../../../api/notice-sentences'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { confirmItem } from '../api/confirm-item'
import { staleItemsQuery } from '../api/list-stale-items'
import { freshnessCopy as copy } from '../copy'
import { nextReview, type StaleItem } from '../domain/stale-item'

/** What is overdue in an area, and saying of one thing that it is still right. */
export function useStaleItems(areaCode: string) {
  const { items, more } = usePagedList(staleItemsQuery(areaCode))
  const now = useNow()
  const [current, setCurrent] = useState<string>()
  const confirming = useWrite({
    write: (item: StaleItem, key) =>
      confirmItem(item, nextReview(item.kind, Date.now()) ?? item.dueAt, key),
    refreshes: [['stale-items'], ['notices'], ['grids']],
    onDone: () => confirmDone(copy.done),
  })
  return {
    items,
    more,
    now,
    /** Of the thing that was confirmed last. */
    failureOf: ({ id }: StaleItem) => (id === current ? confirming.failure?.sentence : undefined),
    isBusy: ({ id }: StaleItem) => id === current && confirming.isBusy,
    confirm(item: StaleItem) {
      setCurrent(item.id)
      confirming.reset()
      confirming.run(item)
    },
  }
}

export type StaleItems = ReturnType<typeof useStaleItems>
