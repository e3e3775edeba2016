import { nextToSend, refused, restoreWaiting, type Waiting, without } from '../lib/waiting'
import { keyOf, readOwner } from '../platform/owner'
import { readStored, removeStored, writeStored } from '../platform/storage'
import { ApiError } from './api-error'
import { describeFailure } from './describe-failure'

interface OutboxInput<Item> {
  readonly storageKey: string
  /** Whether what was kept has what is sent. */
  readonly isBody: (item: Record<string, unknown>) => boolean
  readonly write: (item: Item) => Promise<unknown>
}

/**
 * Things of one kind that this phone has still to send, each person's for themselves: they wait until the one who wrote them
 * is back, and go with whoever signs out.
 */
export function createOutbox<Item extends Waiting>({
  storageKey,
  isBody,
  write,
}: OutboxInput<Item>) {
  let underWay: Promise<number> | undefined
  const read = (owner = readOwner()): readonly Item[] =>
    restoreWaiting(readStored(keyOf(storageKey, owner)), isBody)

  function keep(waiting: readonly Item[], owner = readOwner()): boolean {
    const storedAt = keyOf(storageKey, owner)
    if (waiting.length > 0) return writeStored(storedAt, waiting)
    removeStored(storedAt)
    return true
  }

  const take = (key: string, owner = readOwner()): void => {
    keep(without(read(owner), key), owner)
  }

  async function sendAll(): Promise<number> {
    const tried: string[] = []
    for (let sent = 0; ; ) {
      const next = nextToSend(read(), tried)
      const end = next && (await sendOne(next))
      if (!next || end === 'stop') return sent
      tried.push(next.key)
      if (end === 'settled') sent += 1
    }
  }

  /** What cannot be settled now holds up none of those behind it; without a network or a session nothing goes. */
  async function sendOne(item: Item): Promise<'settled' | 'later' | 'stop'> {
    // Somebody else may have signed in by the time of the answer.
    const owner = readOwner()
    try {
      await write(item)
      take(item.key, owner)
      return 'settled'
    } catch (error) {
      // Whoever is signed out signs in again, whoever came too fast comes later; what the service could not do it may do later.
      if (!(error instanceof ApiError) || [401, 429].includes(error.status)) return 'stop'
      if (error.isUnsettled) return 'later'
      keep(refused(read(owner), item.key, describeFailure(error).sentence), owner)
      return 'settled'
    }
  }

  return {
    /** Of whoever is signed in. */
    read,
    /** @param insteadOf the key of the one it is the mended form of @returns false when there was no room for it */
    put: (item: Item, insteadOf = item.key): boolean => keep([...without(read(), insteadOf), item]),
    take: (key: string) => take(key),
    /**
     * Sends what waits, one after the other, until the network is gone again; twice at once is once.
     * @returns how many were settled
     */
    send(): Promise<number> {
      underWay ??= sendAll().finally(() => {
        underWay = undefined
      })
      return underWay
    },
  }
}

export type Outbox<Item extends Waiting> = ReturnType<typeof createOutbox<Item>>
