import type { Clock } from '../../lib/clock'
import { developmentSms } from './development-sms'
import type { SmsSender } from './sms-sender'
import { createTencentSms, type TencentSmsSettings } from './tencent-sms'

/** How codes are sent here, and how many a day at most: each costs money. */
export type SmsSettings = { readonly perDay: number } & (
  | { readonly provider: 'development' }
  | ({ readonly provider: 'tencent' } & TencentSmsSettings)
)

export function createSmsSender(settings: SmsSettings, clock: Clock): SmsSender {
  return settings.provider === 'tencent' ? createTencentSms(settings, clock) : developmentSms
}
