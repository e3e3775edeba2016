import { useEffect, useRef } from 'react'
import type { LoadState } from './load-state'

interface GrowingList<Item> {
  readonly items: LoadState<readonly Item[]>
  readonly more: { readonly isBusy: boolean; readonly load: () => void } | undefined
}

/** What is asked for so far down is looked for by hand. */
const MAX_PAGES = 10

/** Opens, once, what an address names when the list has it; the list is read on until it does. */
export function useOpenNamed<Item>(
  list: GrowingList<Item> | undefined,
  isNamed: ((item: Item) => boolean) | undefined,
  open: (item: Item) => void,
): void {
  // No state: opening may draw the page again before a state would have changed.
  const isOver = useRef(isNamed === undefined)
  const pages = useRef(0)
  useEffect(() => {
    if (isOver.current || !isNamed || list?.items.kind !== 'ready') return
    const found = list.items.value.find(isNamed)
    if (found) {
      isOver.current = true
      open(found)
    } else if (list.more && !list.more.isBusy && pages.current < MAX_PAGES) {
      pages.current += 1
      list.more.load()
    }
  })
}
