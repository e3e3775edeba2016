import type { Clock } from '../../lib/clock'
import { SmsError, type SmsProblem, type SmsSender } from './sms-sender'
import { signTc3, TC3_CONTENT_TYPE } from './tc3-signature'

/** 腾讯云短信: where each is found stands in docs/operations.md. */
export interface TencentSmsSettings {
  readonly secretId: string
  readonly secretKey: string
  /** SdkAppId of the application in the SMS console. */
  readonly appId: string
  readonly signName: string
  /** A template with two places: the code, and the minutes it is good for. */
  readonly templateId: string
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 5_000

/** Their codes for a number that gets nothing; all others are for an operator. */
const PHONE_REFUSED =
  /^(FailedOperation\.PhoneNumberInBlacklist|InvalidParameterValue\.IncorrectPhoneNumber|LimitExceeded\.PhoneNumber.*)$/

/** SendSms of Tencent Cloud, version 2021-01-11. Never sent twice: each message costs money. */
export function createTencentSms(settings: TencentSmsSettings, clock: Clock): SmsSender {
  return {
    async sendCode(phone, code, minutes) {
      const payload = JSON.stringify({
        PhoneNumberSet: [`+86${phone}`],
        SmsSdkAppId: settings.appId,
        SignName: settings.signName,
        TemplateId: settings.templateId,
        TemplateParamSet: [code, String(minutes)],
      })
      const refusal = readRefusal(await post(settings, payload, clock))
      if (refusal !== undefined) throw new SmsError(problemOf(refusal), refusal)
    },
  }
}

async function post(settings: TencentSmsSettings, payload: string, clock: Clock): Promise<unknown> {
  const { host } = new URL(settings.baseUrl)
  const timestamp = Math.floor(clock.now().getTime() / 1000)
  try {
    const response = await fetch(`${settings.baseUrl}/`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(settings.timeoutMs ?? TIMEOUT_MS),
      headers: {
        authorization: signTc3({ ...settings, host, service: 'sms', payload, timestamp }),
        'content-type': TC3_CONTENT_TYPE,
        'x-tc-action': 'SendSms',
        'x-tc-version': '2021-01-11',
        'x-tc-region': 'ap-guangzhou',
        'x-tc-timestamp': String(timestamp),
      },
      body: payload,
    })
    return await response.json()
  } catch {
    throw new SmsError('unreachable')
  }
}

interface Answer {
  readonly Response?: {
    readonly Error?: { readonly Code?: unknown }
    readonly SendStatusSet?: readonly { readonly Code?: unknown }[]
  }
}

/** Their code for it; undefined when the message is on its way. */
function readRefusal(answer: unknown): string | undefined {
  const { Response } = (answer ?? {}) as Answer
  const code = Response?.Error?.Code ?? Response?.SendStatusSet?.[0]?.Code
  if (typeof code !== 'string') throw new SmsError('unreachable')
  return code === 'Ok' ? undefined : code
}

function problemOf(code: string): SmsProblem {
  return PHONE_REFUSED.test(code) ? 'phone_refused' : 'misconfigured'
}
