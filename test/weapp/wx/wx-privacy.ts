import { phoneCodeOf } from '../../wechat/fake-wechat'
import type { Bridge } from '../logic/bridge'
import type { LogicContext } from '../logic/logic-context'
import type { BuiltApp } from '../pages/built-app'
import type { OpenType } from '../pages/open-types'
import type { Violations } from '../violations'
import { GUARDED, TO_BE_DECLARED } from './guarded-apis'
import type { Phone } from './phone'
import { withPromises } from './with-promises'
import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'

interface PrivacyOptions {
  readonly app: BuiltApp
  readonly bridge: Bridge
  readonly phone: Phone
  readonly answers: WxAnswers
  readonly logic: LogicContext
  readonly violations: Violations
}

interface Resolution {
  readonly event: 'exposureAuthorization' | 'agree' | 'disagree'
  readonly buttonId?: string
}

type Listener = (resolve: (resolution: Resolution) => void, info: unknown) => void

const NOT_AGREED = { reason: 'privacy permission is not authorized', errno: 104 }

/**
 * 小程序隐私协议开发指南: what hands out personal data waits until the person has agreed to what the mini-program
 * declares. The mini-program's own listener asks; where it has none WeChat does.
 */
export class WxPrivacy {
  private listener: Listener | undefined

  constructor(private readonly options: PrivacyOptions) {}

  get apis(): WxApis {
    const { answers, phone } = this.options
    return {
      onNeedPrivacyAuthorization: (listener: Listener) => {
        this.listener = listener
      },
      ...withPromises({
        getPrivacySetting: (callbacks) =>
          answers.succeed('getPrivacySetting', callbacks, {
            needAuthorization: !phone.hasAgreedToPrivacy,
            privacyContractName: '《邻格小程序隐私保护指引》',
          }),
        requirePrivacyAuthorize: (callbacks) =>
          void this.hold('requirePrivacyAuthorize', callbacks, () =>
            answers.succeed('requirePrivacyAuthorize', callbacks),
          ),
      }),
    }
  }

  /** The guarded ones among the functions, each held back until the person has agreed. */
  guard(apis: WxApis): WxApis {
    const { answers, app, bridge, violations } = this.options
    const guarded = GUARDED.filter((name) => name in apis).map((name) => [
      name,
      (callbacks?: WxCallbacks) => {
        if (!bridge.isTouched) violations.add('untouched-private-api', name)
        if (TO_BE_DECLARED.includes(name) && !app.privateInfos.includes(name)) {
          violations.add('undeclared-private-info', name)
          const reason = 'the api need to be declared in the requiredPrivateInfos field in app.json'
          return answers.fail(name, callbacks, reason)
        }
        const api = apis[name] as (callbacks?: WxCallbacks) => void
        void this.hold(name, callbacks, () => api(callbacks))
      },
    ])
    return withPromises(Object.fromEntries(guarded))
  }

  /**
   * A button with an open-type was pressed.
   * @returns what its event tells; undefined while nothing was answered
   */
  async press(openType: OpenType, buttonId: string): Promise<object | undefined> {
    const { phone } = this.options
    if (openType === 'agreePrivacyAuthorization') {
      phone.agreeButtons.add(buttonId)
      phone.hasAgreedToPrivacy = true
      return { errMsg: 'agreePrivacyAuthorization:ok' }
    }
    const isAgreed = phone.hasAgreedToPrivacy || (await this.ask(openType))
    const { reason, errno } = NOT_AGREED
    if (!isAgreed) return { errMsg: `getPhoneNumber:fail ${reason}`, errno }
    if (phone.phoneNumber === undefined) return { errMsg: 'getPhoneNumber:fail user deny' }
    return { errMsg: 'getPhoneNumber:ok', code: phoneCodeOf(phone.phoneNumber) }
  }

  private async hold(name: string, callbacks: WxCallbacks | undefined, run: () => void) {
    const { answers, phone } = this.options
    const isAgreed = phone.hasAgreedToPrivacy || (await this.ask(name))
    if (isAgreed) run()
    else answers.fail(name, callbacks, NOT_AGREED.reason, NOT_AGREED.errno)
  }

  /** Waits for as long as the person takes. */
  private ask(referrer: string): Promise<boolean> {
    const { answers, logic, phone, violations } = this.options
    const { listener } = this
    return new Promise((answer) => {
      if (!listener) {
        phone.hasAgreedToPrivacy = phone.agreesToPrivacy
        return answer(phone.agreesToPrivacy)
      }
      const resolve = ({ event, buttonId = '' }: Resolution) => {
        if (event === 'disagree') answer(false)
        if (event !== 'agree') return
        if (phone.agreeButtons.has(buttonId)) return answer(true)
        violations.add('unpressed-agree-button', buttonId)
      }
      answers.later(() => listener(resolve, logic.bring({ referrer })))
    })
  }
}
