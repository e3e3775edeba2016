/**
 * The words that hold now, by what is agreed to (src/app/privacy-copy.ts). The service has the same numbers
 * (server/src/modules/consents/consents-types.ts), and a test holds all three together.
 */
export const CONSENT_VERSIONS = { position: 2, phone: 1, photos: 1 } as const

export type ConsentPurpose = keyof typeof CONSENT_VERSIONS
