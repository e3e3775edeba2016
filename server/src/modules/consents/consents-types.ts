/**
 * What a person is asked to agree to, and which version of the words holds now. Whoever changes what is
 * kept, for what or how long, or who sees it raises the version, and everybody is asked again. The words are the client's
 * (`src/features/privacy/privacy-copy.ts`); a test holds both together.
 */
export const CONSENT_VERSIONS = { position: 2, phone: 1, photos: 1 } as const

export type ConsentPurpose = keyof typeof CONSENT_VERSIONS

export const CONSENT_PURPOSES = Object.keys(CONSENT_VERSIONS) as readonly ConsentPurpose[]

/** A consent as it was given; never changed but for being taken back. */
export interface Consent {
  readonly id: string
  readonly purpose: ConsentPurpose
  readonly version: number
  readonly givenAt: Date
  readonly withdrawnAt: Date | null
}

/** Where somebody stands with one purpose. */
export interface ConsentState {
  readonly purpose: ConsentPurpose
  /** Of the words that hold now. */
  readonly version: number
  /** The last consent that was not taken back, also one to earlier words; null when there is none. */
  readonly given: { readonly version: number; readonly at: Date } | null
}
