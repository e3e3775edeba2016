import type { SmsSender } from './sms-sender'

/** Sends nothing and keeps nothing: the code is shown on the sign-in page instead. Refused outside demo mode. */
export const developmentSms: SmsSender = {
  async sendCode() {},
}
