import { CONSENT_VERSIONS, type ConsentPurpose } from '../lib/consent-versions'
import { askPrivacy } from '../platform/privacy-ask'
import { readStored, removeStored, writeStored } from '../platform/storage'
import { request, requestWith } from './client'
import { credentials } from './credentials'

/** What whoever uses this phone agreed to on it. The service has the last word on what it keeps itself. */
const STORAGE_KEY = 'linge.consents'

function readAgreed(): Readonly<Record<string, unknown>> {
  const kept = readStored(STORAGE_KEY)
  return typeof kept === 'object' && kept !== null ? { ...kept } : {}
}

/** It was taken back, here or elsewhere, and is asked for again. */
export function dropConsent(purpose: ConsentPurpose): void {
  writeStored(STORAGE_KEY, { ...readAgreed(), [purpose]: undefined })
}

/** Another person is asked anew. */
export function dropConsents(): void {
  removeStored(STORAGE_KEY)
}

/** What was agreed to and taken back on another phone holds here too. Out of reach, what is known here stays. */
export async function takeConsents(): Promise<void> {
  const token = credentials().readToken()
  if (token === undefined) return
  try {
    // Not as whoever renews a session that is over: that asks for this itself.
    const { items } = await requestWith(token, 'get', '/api/v1/me/consents', {})
    if (credentials().readToken() !== token) return
    const given = items.flatMap(({ purpose, given }) => (given ? [[purpose, given.version]] : []))
    writeStored(STORAGE_KEY, Object.fromEntries(given))
  } catch {
    // The service has the last word on what it keeps.
  }
}

/** To the words that hold now. A visitor's stays on the phone. @throws ApiError, OfflineError */
export function giveConsent(purpose: ConsentPurpose): Promise<void> {
  const version = CONSENT_VERSIONS[purpose]
  const told =
    credentials().readToken() === undefined
      ? Promise.resolve()
      : request('put', '/api/v1/me/consents/{purpose}', { path: { purpose }, body: { version } })
  return told.then(() => keepConsent(purpose))
}

/** The service knows of it already. */
export function keepConsent(purpose: ConsentPurpose): void {
  writeStored(STORAGE_KEY, { ...readAgreed(), [purpose]: CONSENT_VERSIONS[purpose] })
}

/** Asks unless these words were agreed to on this phone. @returns false when the person does not agree */
export function agreeTo(purpose: ConsentPurpose): Promise<boolean> {
  return readAgreed()[purpose] === CONSENT_VERSIONS[purpose]
    ? Promise.resolve(true)
    : askPrivacy(purpose, () => giveConsent(purpose))
}
