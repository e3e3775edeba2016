import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Waiting } from '../lib/waiting'
import { onNetworkChange } from '../platform/network'
import { useOwner } from '../platform/owner'
import type { Outbox } from './outbox'

interface OutboxUse {
  readonly isEnabled: boolean
  /** What is looked at again when something has arrived. Constant. */
  readonly refreshes: readonly QueryKey[]
}

/** What waits for a network: sent at once and when the network is back. Whoever draws it sends when the page is shown, too. */
export function useOutbox<Item extends Waiting>(
  outbox: Outbox<Item>,
  { isEnabled, refreshes }: OutboxUse,
) {
  const client = useQueryClient()
  const owner = useOwner()
  const [waiting, setWaiting] = useState(() => outbox.read(owner))
  const send = useCallback(async () => {
    setWaiting(outbox.read(owner))
    if (!isEnabled) return
    const sent = await outbox.send()
    setWaiting(outbox.read(owner))
    if (sent > 0) {
      await Promise.all(refreshes.map((queryKey) => client.invalidateQueries({ queryKey })))
    }
  }, [client, isEnabled, outbox, owner, refreshes])
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
      outbox.take(key)
      setWaiting(outbox.read())
    },
  }
}
