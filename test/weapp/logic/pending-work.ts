import { setImmediate, setTimeout } from 'node:timers/promises'

const POLL_MS = 2
/** Turns without work after which nothing more can follow by itself: promises finish within one. */
const QUIET_TURNS = 3

/** Everything under way that will still change the screen: requests, answers, short timers. */
export class PendingWork {
  private readonly running = new Map<number, string>()
  private next = 0

  /** @returns how to say that it ended */
  begin(label: string): () => void {
    const id = this.next++
    this.running.set(id, label)
    return () => {
      this.running.delete(id)
    }
  }

  async track<T>(label: string, work: Promise<T>): Promise<T> {
    const end = this.begin(label)
    try {
      return await work
    } finally {
      end()
    }
  }

  /** Waits until nothing is under way. @throws Error naming what still is after `maxMs` */
  async settle(maxMs: number): Promise<void> {
    const deadline = Date.now() + maxMs
    let quietTurns = 0
    while (quietTurns < QUIET_TURNS) {
      await (this.running.size > 0 ? setTimeout(POLL_MS) : setImmediate())
      quietTurns = this.running.size > 0 ? 0 : quietTurns + 1
      if (Date.now() > deadline) {
        throw new Error(`Not at rest after ${maxMs} ms: ${[...this.running.values()].join(', ')}`)
      }
    }
  }
}
