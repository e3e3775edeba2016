import Taro from '@tarojs/taro'
import { privacyApis } from './privacy-apis'
import { askPrivacy } from './privacy-ask'

/** WeChat looks itself whether a button of this id was pressed. */
export const AGREE_BUTTON = 'privacy-agree'

let asking: Promise<boolean> | undefined

/** WeChat holds back what it guards until the person has answered here; calls that come together are answered together. */
export function listenForPrivacy(): void {
  // Older WeChats ask by themselves.
  Taro.onNeedPrivacyAuthorization?.((resolve, { referrer }) => {
    // WeChat does not say what it calls its components; the phone button is the only one here.
    asking ??= askPrivacy(privacyApis[referrer]?.matter ?? 'phone').finally(() => {
      asking = undefined
    })
    resolve({ event: 'exposureAuthorization' })
    void asking.then((isAgreed) =>
      resolve(isAgreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' }),
    )
  })
}

/** What the operator has declared to WeChat. */
export function openPrivacyContract(): void {
  Taro.openPrivacyContract({})
}
