import type { Violations } from '../violations'
import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'

/**
 * Taro offers only those functions that `wx` had at the start, so a call of another would end as
 * "not a function" somewhere inside the app. These exist on phones but not here.
 */
const NOT_PROVIDED = [
  'addCard',
  'authorize',
  'checkSession',
  'chooseAddress',
  'chooseLocation',
  'choosePoi',
  'compressImage',
  'createInnerAudioContext',
  'downloadFile',
  'getFileInfo',
  'getFileSystemManager',
  'getImageInfo',
  'getRecorderManager',
  'getUserInfo',
  'getUserProfile',
  'navigateToMiniProgram',
  'openDocument',
  'previewMedia',
  'requestPayment',
  'saveFile',
  'saveImageToPhotosAlbum',
  'scanCode',
  'showActionSheet',
  'startLocationUpdate',
]

/** Names that are looked up without being a WeChat function. */
const NOT_A_FUNCTION = /^(webpackJsonp|cloud|then|toJSON|constructor|hasOwnProperty|__.*|\$.*)$/

/** The `wx` object: what is given here, and a note of every other name the mini-program uses. */
export function refuseUnknown(apis: WxApis, answers: WxAnswers, violations: Violations): WxApis {
  const refused = NOT_PROVIDED.map((api) => [
    api,
    (options?: WxCallbacks) => {
      violations.add('unknown-wx-api', api)
      answers.fail(api, options, 'is not part of the test runner')
    },
  ])
  const all: WxApis = { ...Object.fromEntries(refused), ...apis }
  return new Proxy(all, {
    get(target, name, receiver) {
      if (typeof name === 'string' && !(name in target) && !NOT_A_FUNCTION.test(name)) {
        violations.add('unknown-wx-api', name)
      }
      return Reflect.get(target, name, receiver)
    },
  })
}
