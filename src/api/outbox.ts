import { nextToSend, refused, restoreWaiting, type Waiting, without } from '../lib/waiting'
import { readStored, removeStored, writeStored } from '../platform/storage'
import { ApiError } from './api-error'
import { describeFailure } from './describe-failure'

interface OutboxInput<Item> {
  readonly storageKey: string
  /** Whether what was kept has what is sent. */
  readonly isBody: (item: Record<string, unknown>) => boolean
  readonly write: (item: Item) => Promise<unknown>
}

/** Things of one kind that this phone has still to send. They go with the person who signs out. */
export function createOutbox<Item extends Waiting>({
  storageKey,
  isBody,
  write,
}: OutboxInput<Item>) {
  let underWay: Promise<number> | undefined
  const read = (): readonly Item[] => restoreWaiting(readStored(storageKey), isBody)

  function keep(waiting: readonly Item[]): boolean {
    if (waiting.length > 0) return writeStored(storageKey, waiting)
    removeStored(storageKey)
    return true
  }

  const take = (key: string): void => {
    keep(without(read(), key))
  }

  async function sendAll(): Promise<number> {
    for (let sent = 0; ; sent += 1) {
      const next = nextToSend(read())
      if (!next || !(await sendOne(next))) return sent
    }
  }

  /** @returns whether to go on with the next */
  async function sendOne(item: Item): Promise<boolean> {
    try {
      await write(item)
      take(item.key)
      return true
    } catch (error) {
      // Whoever is signed out signs in again; what the service could not do it may do later.
      if (!(error instanceof ApiError) || error.isUnsettled || error.status === 401) return false
      keep(refused(read(), item.key, describeFailure(error).sentence))
      return true
    }
  }

  return {
    read,
    /** @returns false when there was no room for it */
    put: (item: Item): boolean => keep([...read(), item]),
    take,
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
