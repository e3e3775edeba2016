import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'

/** Values as JSON by key; hand the same map to a second runner to open the app again later. */
export type WeappStorage = Map<string, string>

/** WeChat's limit for one key. */
const MAX_ENTRY_BYTES = 1024 * 1024

type KeyOptions = WxCallbacks & { readonly key: string }

export function createStorageApis(
  storage: WeappStorage,
  answers: WxAnswers,
  parse: (json: string) => unknown,
): WxApis {
  const read = (key: string): unknown => {
    const json = storage.get(key)
    return json === undefined ? '' : parse(json)
  }
  const write = (key: string, value: unknown) => {
    const json = JSON.stringify(value) ?? '""'
    if (Buffer.byteLength(json) > MAX_ENTRY_BYTES) {
      throw new Error('setStorage:fail entry size limit reached')
    }
    storage.set(key, json)
  }
  const attempt = (api: string, options: WxCallbacks, run: () => object | undefined) => {
    try {
      answers.succeed(api, options, run())
    } catch (error) {
      answers.fail(api, options, String(error))
    }
  }
  const describe = () => ({ keys: [...storage.keys()], currentSize: 0, limitSize: 10_240 })
  return {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key: string) => {
      storage.delete(key)
    },
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: describe,
    getStorageInfo: (options: WxCallbacks) =>
      answers.succeed('getStorageInfo', options, describe()),
    getStorage: (options: KeyOptions) => {
      if (!storage.has(options.key)) return answers.fail('getStorage', options, 'data not found')
      answers.succeed('getStorage', options, { data: read(options.key) })
    },
    setStorage: (options: KeyOptions & { data: unknown }) =>
      attempt('setStorage', options, () => {
        write(options.key, options.data)
        return undefined
      }),
    removeStorage: (options: KeyOptions) => {
      storage.delete(options.key)
      answers.succeed('removeStorage', options)
    },
    clearStorage: (options?: WxCallbacks) => {
      storage.clear()
      answers.succeed('clearStorage', options)
    },
  }
}
