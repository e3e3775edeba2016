import { useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { onNetworkChange } from '../../../platform/network'
import { readWaiting, sendWaiting, takeFromOutbox } from '../send-waiting'

/** Visits that wait for a network: sent when the page is shown and when the network is back. */
export function useVisitOutbox({ isEnabled }: { isEnabled: boolean }) {
  const client = useQueryClient()
  const [waiting, setWaiting] = useState(readWaiting)
  const send = useCallback(async () => {
    setWaiting(readWaiting())
    if (!isEnabled) return
    const sent = await sendWaiting()
    setWaiting(readWaiting())
    // A visit may have told a household of a notice.
    if (sent > 0) {
      for (const queryKey of [['visits'], ['notices']]) void client.invalidateQueries({ queryKey })
    }
  }, [client, isEnabled])
  useDidShow(() => void send())
  useEffect(() => {
    void send()
    return onNetworkChange((isOnline) => {
      if (isOnline) void send()
    })
  }, [send])
  return {
    waiting,
    send: () => void send(),
    throwAway(key: string) {
      takeFromOutbox(key)
      setWaiting(readWaiting())
    },
  }
}

export type VisitOutbox = ReturnType<typeof useVisitOutbox>
