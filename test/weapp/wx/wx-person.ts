import { loginCodeOf } from '../../wechat/fake-wechat'
import type { Phone } from './phone'
import { withPromises } from './with-promises'
import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'

/** Functions whose whole effect is outside the page: they are written down and succeed. */
const RECORDED = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'makePhoneCall',
  'previewImage',
  'openLocation',
  'vibrateShort',
  'vibrateLong',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'showTabBar',
  'hideTabBar',
  'startPullDownRefresh',
  'stopPullDownRefresh',
  'pageScrollTo',
  'hideKeyboard',
  'openSetting',
  'showShareMenu',
  'hideShareMenu',
  'openPrivacyContract',
] as const

/** WeChat's limit for one question. */
const MOST_TEMPLATES = 3

type CountOptions = WxCallbacks & { readonly count?: number }

/** What the person does beside the page: choosing photos, confirming, pasting, being called. */
export function createPersonApis(phone: Phone, answers: WxAnswers): WxApis {
  const record = (api: string, options: unknown) => {
    const detail = options && typeof options === 'object' ? JSON.parse(JSON.stringify(options)) : {}
    phone.calls.push({ api, detail })
  }
  const recorded = RECORDED.map((api) => [
    api,
    (options?: WxCallbacks) => {
      record(api, options)
      answers.succeed(api, options)
    },
  ])
  return withPromises({
    ...Object.fromEntries(recorded),
    chooseMedia: (options?: CountOptions) => {
      const tempFiles = phone.pickFiles(options?.count ?? 9)
      if (tempFiles.length === 0) return answers.fail('chooseMedia', options, 'cancel')
      const files = tempFiles.map((file) => ({ ...file, fileType: 'image' }))
      answers.succeed('chooseMedia', options, { type: 'image', tempFiles: files })
    },
    chooseImage: (options?: CountOptions) => {
      const chosen = phone.pickFiles(options?.count ?? 9)
      if (chosen.length === 0) return answers.fail('chooseImage', options, 'cancel')
      answers.succeed('chooseImage', options, {
        tempFilePaths: chosen.map(({ tempFilePath }) => tempFilePath),
        tempFiles: chosen.map(({ tempFilePath, size }) => ({ path: tempFilePath, size })),
      })
    },
    chooseMessageFile: (options?: CountOptions) => {
      const chosen = phone.pickFiles(options?.count ?? 1)
      if (chosen.length === 0) return answers.fail('chooseMessageFile', options, 'cancel')
      answers.succeed('chooseMessageFile', options, {
        tempFiles: chosen.map(({ tempFilePath: path, size }) => {
          return { path, size, name: path.slice(path.lastIndexOf('/') + 1), type: 'file', time: 0 }
        }),
      })
    },
    requestSubscribeMessage: (options?: WxCallbacks & { readonly tmplIds?: readonly string[] }) => {
      record('requestSubscribeMessage', options)
      const asked = options?.tmplIds ?? []
      if (asked.length === 0 || asked.length > MOST_TEMPLATES) {
        return answers.fail('requestSubscribeMessage', options, 'TmplIds size should be 1 to 3')
      }
      const told = asked.map((id) => [id, phone.takesMessages ? 'accept' : 'reject'])
      answers.succeed('requestSubscribeMessage', options, Object.fromEntries(told))
    },
    showModal: (options?: WxCallbacks) => {
      record('showModal', options)
      const confirm = phone.confirmsModal
      answers.succeed('showModal', options, { confirm, cancel: !confirm })
    },
    setClipboardData: (options?: WxCallbacks & { data?: string }) => {
      phone.clipboard = options?.data ?? ''
      answers.succeed('setClipboardData', options)
    },
    getClipboardData: (options?: WxCallbacks) =>
      answers.succeed('getClipboardData', options, { data: phone.clipboard }),
    login: (options?: WxCallbacks) =>
      answers.succeed('login', options, { code: loginCodeOf(phone.openId) }),
    getSetting: (options?: WxCallbacks) =>
      answers.succeed('getSetting', options, { authSetting: {} }),
  })
}
