import type { PendingWork } from './pending-work'

type Callback = (...args: unknown[]) => void

/** Longer timers wait for something outside (a retry, a cache's end), not for the screen to finish. */
const LONGEST_AWAITED_MS = 500

interface TimersOptions {
  readonly work: PendingWork
  readonly onError: (error: unknown) => void
}

/** setTimeout and setInterval of the logic layer: numeric ids, as on a phone. */
export class LogicTimers {
  private readonly stops = new Map<number, () => void>()
  private next = 1

  constructor(private readonly options: TimersOptions) {}

  setTimeout(callback: Callback, delayMs = 0, ...args: unknown[]): number {
    const id = this.next++
    const { work } = this.options
    const end = delayMs <= LONGEST_AWAITED_MS ? work.begin(`timer of ${delayMs} ms`) : undefined
    const timer = setTimeout(() => {
      this.stops.delete(id)
      this.run(callback, args)
      end?.()
    }, delayMs)
    this.keep(id, () => {
      clearTimeout(timer)
      end?.()
    })
    return id
  }

  setInterval(callback: Callback, delayMs = 0, ...args: unknown[]): number {
    const id = this.next++
    const timer = setInterval(() => this.run(callback, args), delayMs)
    this.keep(id, () => clearInterval(timer))
    return id
  }

  clear(id: number | undefined): void {
    if (id === undefined) return
    this.stops.get(id)?.()
    this.stops.delete(id)
  }

  clearAll(): void {
    for (const id of [...this.stops.keys()]) this.clear(id)
  }

  private keep(id: number, stop: () => void): void {
    this.stops.set(id, stop)
  }

  private run(callback: Callback, args: unknown[]): void {
    try {
      callback(...args)
    } catch (error) {
      this.options.onError(error)
    }
  }
}
