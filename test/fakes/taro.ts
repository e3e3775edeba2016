import { useEffect, useRef } from 'react'

/**
 * Stands for @tarojs/taro in component tests: a phone with storage, pages that open, and a network that
 * test/fakes/fake-service.ts answers for.
 */
interface RequestOptions {
  readonly url: string
  readonly method?: string
  readonly header?: Record<string, string>
  readonly data?: unknown
  readonly timeout?: number
}

interface UploadOptions {
  readonly url: string
  readonly filePath: string
  readonly name: string
  readonly header?: Record<string, string>
}

interface Answer {
  readonly statusCode: number
  readonly data: unknown
}

type Send<Options> = (options: Options) => Promise<Answer>

const noNetwork = async (): Promise<Answer> => {
  throw new Error('request:fail')
}

interface Phone {
  storage: Map<string, unknown>
  opened: string[]
  pages: { route: string }[]
  params: Record<string, string>
  calls: string[]
  toasts: string[]
  scrolledTo: string[]
  request: Send<RequestOptions>
  upload: Send<UploadOptions>
}

const firstPages = () => [{ route: 'pages/home/index' }]

const phone: Phone = {
  storage: new Map(),
  opened: [],
  pages: firstPages(),
  params: {},
  calls: [],
  toasts: [],
  scrolledTo: [],
  request: noNetwork,
  upload: noNetwork,
}

const onShow = new Set<() => void>()
const onPull = new Set<() => void>()

/** What a test arranges and looks at. */
export const taro = {
  storage: phone.storage,
  /** Addresses opened so far, oldest first; `back` for going back. */
  opened: (): readonly string[] => phone.opened,
  phoneCalls: (): readonly string[] => phone.calls,
  toasts: (): readonly string[] => phone.toasts,
  /** What was brought into sight, oldest first. */
  scrolledTo: (): readonly string[] => phone.scrolledTo,
  setParams(params: Record<string, string>): void {
    phone.params = params
  },
  /** Pages under the one on show. */
  setOpenPages(routes: readonly string[]): void {
    phone.pages = routes.map((route) => ({ route }))
  },
  /** The person comes back to the page that is mounted. */
  showAgain(): void {
    for (const show of onShow) show()
  },
  pullDown(): void {
    for (const pull of onPull) pull()
  },
  setNetwork(request: Send<RequestOptions>, upload: Send<UploadOptions>): void {
    Object.assign(phone, { request, upload })
  },
}

export function resetTaro(): void {
  phone.storage.clear()
  Object.assign(phone, {
    opened: [],
    pages: firstPages(),
    params: {},
    calls: [],
    toasts: [],
    scrolledTo: [],
    request: noNetwork,
    upload: noNetwork,
  })
}

const openAt = async ({ url }: { url: string }) => {
  phone.opened.push(url)
}

const Taro = {
  request: (options: RequestOptions) => phone.request(options),
  uploadFile: (options: UploadOptions) => phone.upload(options),
  getStorageSync: (key: string) => phone.storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    phone.storage.set(key, value)
  },
  getStorageInfoSync: () => ({ keys: [...phone.storage.keys()] }),
  removeStorageSync: (key: string) => {
    phone.storage.delete(key)
  },
  navigateTo: openAt,
  redirectTo: openAt,
  switchTab: openAt,
  navigateBack: async () => {
    phone.opened.push('back')
  },
  getCurrentPages: () => phone.pages,
  getCurrentInstance: () => ({ page: undefined }),
  makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) => {
    phone.calls.push(phoneNumber)
  },
  previewImage: async () => {},
  showToast: async ({ title }: { title: string }) => {
    phone.toasts.push(title)
  },
  nextTick: (run: () => void) => run(),
  stopPullDownRefresh() {},
  pageScrollTo: async ({ selector }: { selector: string }) => {
    phone.scrolledTo.push(selector)
  },
  getEnv: () => 'WEB',
  ENV_TYPE: { WEB: 'WEB', WEAPP: 'WEAPP' },
  eventCenter: { on() {}, off() {}, trigger() {} },
}

/** What runs when a page shows runs when it is mounted, and when a test shows it again. */
export function useDidShow(effect: () => void): void {
  const latest = useRef(effect)
  latest.current = effect
  useEffect(() => {
    const show = () => latest.current()
    onShow.add(show)
    show()
    return () => {
      onShow.delete(show)
    }
  }, [])
}

export function useLoad(effect: () => void): void {
  const first = useRef(effect)
  useEffect(() => first.current(), [])
}

export function useReady(effect: () => void): void {
  useLoad(effect)
}
export function useDidHide(): void {}
export function useUnload(): void {}
export function useReachBottom(): void {}

export function usePullDownRefresh(effect: () => void): void {
  const latest = useRef(effect)
  latest.current = effect
  useEffect(() => {
    const pull = () => latest.current()
    onPull.add(pull)
    return () => {
      onPull.delete(pull)
    }
  }, [])
}

export function useShareAppMessage(): void {}

export function useRouter() {
  return { params: phone.params, path: '/' }
}

export const eventCenter = Taro.eventCenter
export const getEnv = Taro.getEnv
export const ENV_TYPE = Taro.ENV_TYPE

// biome-ignore lint/style/noDefaultExport: the package it stands for has one
export default Taro
