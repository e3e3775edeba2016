import type { Phone } from './phone'
import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'

/** An iPhone 14 in points, with its notch and home bar. */
const SCREEN = {
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  screenTop: 0,
  pixelRatio: 3,
  statusBarHeight: 47,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
}

const CAPSULE = { top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 }

const DEVICE = { brand: 'iPhone', model: 'iPhone 14', platform: 'ios', system: 'iOS 16.5' }

const LIBRARY = { SDKVersion: '3.8.0', version: '8.0.50', language: 'zh_CN' }

const STANDARD_FONT_POINTS = 16

type Callbacks = WxCallbacks | undefined

/** Screen, system settings, network state and location. */
export function createDeviceApis(phone: Phone, answers: WxAnswers, home: string): WxApis {
  const appBase = () => ({
    ...LIBRARY,
    theme: phone.theme,
    fontSizeSetting: STANDARD_FONT_POINTS * phone.fontScale,
    fontSizeScaleFactor: phone.fontScale,
    host: { env: 'WeChat', appId: '' },
  })
  const system = () => ({ ...SCREEN, ...DEVICE, ...appBase() })
  const launch = () => ({ path: home, query: {}, scene: 1001, referrerInfo: {} })
  return {
    getSystemInfoSync: system,
    getSystemInfo: (options: Callbacks) => answers.succeed('getSystemInfo', options, system()),
    getSystemInfoAsync: (options: Callbacks) =>
      answers.succeed('getSystemInfoAsync', options, system()),
    getWindowInfo: () => SCREEN,
    getDeviceInfo: () => DEVICE,
    getAppBaseInfo: appBase,
    getSystemSetting: () => ({ locationEnabled: phone.location !== 'off' }),
    getAppAuthorizeSetting: () => ({}),
    getMenuButtonBoundingClientRect: () => CAPSULE,
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    getAccountInfoSync: () => ({ miniProgram: { appId: '', envVersion: 'develop', version: '' } }),
    getNetworkType: (options: Callbacks) =>
      answers.succeed('getNetworkType', options, { networkType: phone.isOnline ? 'wifi' : 'none' }),
    getLocation: (options: Callbacks) => {
      const { location } = phone
      if (location === 'refused') answers.fail('getLocation', options, 'auth deny')
      else if (location === 'off')
        answers.fail('getLocation', options, 'ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF')
      else answers.succeed('getLocation', options, { ...location, accuracy: 30, speed: -1 })
    },
    ...listeners('NetworkStatusChange', phone.networkListeners),
    ...listeners('ThemeChange', phone.themeListeners),
    ...listeners('AppShow', phone.showListeners),
    ...listeners('AppHide', phone.hideListeners),
  }
}

function listeners(event: string, registered: Set<(event: unknown) => void>): WxApis {
  return {
    [`on${event}`]: (listener: (event: unknown) => void) => registered.add(listener),
    [`off${event}`]: (listener?: (event: unknown) => void) => {
      if (listener) registered.delete(listener)
      else registered.clear()
    },
  }
}
