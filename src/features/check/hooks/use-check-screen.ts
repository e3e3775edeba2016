import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import '../../../api/check-sentences'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { appealContent } from '../api/appeal-content'
import { checkQuery } from '../api/get-content-check'
import { checkCopy as copy } from '../copy'
import type { Check, CheckedThing } from '../domain/check'

/** Why something one wrote is not public, and having the committee look again. */
export function useCheckScreen(thing: CheckedThing) {
  const query = useQuery(checkQuery(thing))
  const [isAsking, setAsking] = useState(false)
  const write = useWrite({
    write: ({ check, text }: { check: Check; text: string }, key) =>
      appealContent(check.id, { text }, key),
    refreshes: [['checks']],
    onDone() {
      setAsking(false)
      confirmDone(copy.appealSent)
    },
  })
  useDidShow(() => {
    if (query.isFetched) void query.refetch()
  })
  return {
    check: toLoadState(query),
    now: useNow(),
    appeal: {
      isAsking,
      ask() {
        write.reset()
        setAsking(true)
      },
      cancel: () => setAsking(false),
      send: (check: Check, text: string) => write.run({ check, text }),
      isBusy: write.isBusy,
      failure: write.failure,
    },
  }
}

export type CheckScreen = ReturnType<typeof useCheckScreen>
