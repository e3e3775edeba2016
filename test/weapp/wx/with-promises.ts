import type { WxApis, WxCallbacks } from './wx-answers'

type AsyncApi = (options?: WxCallbacks) => void

/** As since base library 2.10.2: a call without callbacks answers with a promise. Taro relies on it for newer functions. */
export function withPromises(apis: Record<string, AsyncApi>): WxApis {
  return Object.fromEntries(
    Object.entries(apis).map(([name, api]) => [
      name,
      (options?: WxCallbacks) => {
        if (options?.success ?? options?.fail ?? options?.complete) return api(options)
        return new Promise((success, fail) => api({ ...options, success, fail }))
      },
    ]),
  )
}
