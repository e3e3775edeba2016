import { requestAsVisitor, requestWith } from '../../../api/client'
import { CONSENT_VERSIONS } from '../../../lib/consent-versions'

export const sendSmsCode = (phone: string) =>
  requestAsVisitor('post', '/api/v1/sms/codes', { body: { phone } })

/** Signs in and agrees to the words about the phone, as they hold in this edition. */
export const createSmsSession = (tried: { id: string; phone: string; code: string }) =>
  requestAsVisitor('post', '/api/v1/sms/sessions', {
    body: { ...tried, consentVersion: CONSENT_VERSIONS.phone },
  })

/** @param token of a session that opens nothing but this */
export const enrolSecondFactor = (token: string) =>
  requestWith(token, 'post', '/api/v1/me/second-factor', {})

export const confirmSecondFactor = (token: string, code: string) =>
  requestWith(token, 'post', '/api/v1/me/second-factor/confirmations', { body: { code } })

export const passSecondFactor = (
  token: string,
  body: { code: string } | { recoveryCode: string },
) => requestWith(token, 'post', '/api/v1/me/second-factor/sessions', { body })

export type SentCode = Awaited<ReturnType<typeof sendSmsCode>>
