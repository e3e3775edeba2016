import { setImmediate as nextTurn } from 'node:timers/promises'

/** Knows what was begun and has not ended, for whoever must not close the database under it. */
export interface RunningWork {
  during<T>(work: () => Promise<T>): Promise<T>
  /** Waits for all of it, and for what it begins in turn. */
  ended(): Promise<void>
}

export function createRunningWork(): RunningWork {
  const running = new Set<Promise<unknown>>()
  return {
    async during(work) {
      const promise = work()
      running.add(promise)
      try {
        return await promise
      } finally {
        running.delete(promise)
      }
    },
    async ended() {
      while (running.size > 0) {
        await Promise.allSettled(running)
        await nextTurn()
      }
    },
  }
}
