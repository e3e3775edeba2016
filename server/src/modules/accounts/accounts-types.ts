/** Somebody proved a phone that another account has: both are theirs. */
export interface MergeOffer {
  readonly id: string
  readonly expiresAt: Date
  /** What the other account is called, and how much is in it. */
  readonly displayName: string
  readonly reports: number
  readonly homes: number
  readonly opinions: number
  readonly isInOffice: boolean
  /** The other account has a second factor, whose code the merger needs. */
  readonly needsCode: boolean
}

/** Saying yes to an offer. */
export interface Merging {
  readonly offerId: string
  /** Of the other account's second factor, where it has one; one of the two is enough. */
  readonly code?: string | undefined
  readonly recoveryCode?: string | undefined
  /** Of the browser it is said in, which stays signed in. */
  readonly webSessionId: string | undefined
}

export interface DeletionState {
  /** When the account will be erased; undefined while nobody asked for it. */
  readonly dueAt: Date | undefined
  /** Whoever holds an office is relieved of it first. */
  readonly isInOffice: boolean
}
