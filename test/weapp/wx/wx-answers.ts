import type { LogicContext } from '../logic/logic-context'
import type { LogicTimers } from '../logic/logic-timers'

/** What every asynchronous `wx` function takes besides its own fields. */
export interface WxCallbacks {
  readonly success?: (result: unknown) => void
  readonly fail?: (failure: unknown) => void
  readonly complete?: (result: unknown) => void
}

export type WxApis = Record<string, unknown>

/** Answers calls the way WeChat does: later, with `errMsg`, in objects of the logic layer. */
export class WxAnswers {
  constructor(
    private readonly logic: LogicContext,
    private readonly timers: LogicTimers,
  ) {}

  succeed(api: string, callbacks: WxCallbacks | undefined, result: object = {}): void {
    this.later(() => {
      const answer = this.logic.bring({ ...result, errMsg: `${api}:ok` })
      callbacks?.success?.(answer)
      callbacks?.complete?.(answer)
    })
  }

  /** @param errno WeChat's number, where it gives one */
  fail(api: string, callbacks: WxCallbacks | undefined, reason: string, errno?: number): void {
    this.later(() => {
      const number = errno === undefined ? {} : { errno }
      const answer = this.logic.bring({ ...number, errMsg: `${api}:fail ${reason}` })
      callbacks?.fail?.(answer)
      callbacks?.complete?.(answer)
    })
  }

  /** Tells listeners of a platform event. */
  tell(listeners: Iterable<(event: unknown) => void>, event: object): void {
    this.later(() => {
      for (const listener of [...listeners]) listener(this.logic.bring(event))
    })
  }

  later(run: () => void): void {
    this.timers.setTimeout(run)
  }
}
