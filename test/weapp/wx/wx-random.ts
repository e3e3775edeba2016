import { randomBytes } from 'node:crypto'
import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'

type RandomOptions = WxCallbacks & { readonly length: number }

/** WeChat's source of random bytes; it answers by callbacks alone. */
export function createRandomApis(answers: WxAnswers): WxApis {
  return {
    getRandomValues: ({ length, ...callbacks }: RandomOptions) => {
      answers.later(() => {
        const randomValues = Uint8Array.from(randomBytes(length)).buffer
        const answer = { errMsg: 'getRandomValues:ok', randomValues }
        callbacks.success?.(answer)
        callbacks.complete?.(answer)
      })
    },
  }
}
