import { randomInt } from 'node:crypto'
import { CONSENT_VERSIONS } from '../src/modules/consents/consents-types'
import { createClient, type TestApp, type TestClient } from './test-app'

export const SMS_CODES = '/api/v1/sms/codes'
export const SMS_SESSIONS = '/api/v1/sms/sessions'
/** What tests sign in with unless they are about the provider. */
export const DEVELOPMENT_SMS = { provider: 'development', perDay: 1_000 } as const

/** A number nobody else of the test has. */
export const somePhone = (): string => `139${String(randomInt(100_000_000)).padStart(8, '0')}`

interface SmsSession {
  readonly token: string
  readonly renewal: string | null
  readonly secondFactor: 'none' | 'enter' | 'enrol'
}

/** What signs in: the id, the code that the page shows and the words that hold. */
export async function askCode(service: TestApp, phone: string) {
  const response = await (await service.as()).post(SMS_CODES, { phone })
  if (response.statusCode !== 201) throw new Error(response.body)
  const { id, shownCode } = response.json<{ id: string; shownCode: string }>()
  return { id, phone, code: shownCode, consentVersion: CONSENT_VERSIONS.phone }
}

export async function signInBySms(
  service: TestApp,
  phone: string,
): Promise<SmsSession & { readonly client: TestClient }> {
  const tried = await askCode(service, phone)
  const response = await (await service.as()).post(SMS_SESSIONS, tried)
  if (response.statusCode !== 201) throw new Error(response.body)
  const session = response.json<SmsSession>()
  return { ...session, client: createClient(service.app, session.token) }
}

/** Not the right one. */
export const otherCode = (code: string): string =>
  String((Number(code) + 1) % 1_000_000).padStart(6, '0')
