/** Characters the service takes. */
export const TEXT_LIMITS = { min: 4, max: 500 } as const

/** An opinion as far as it is written. */
export interface OpinionDraft {
  /** The Idempotency-Key of sending it: one for the draft's whole life, so it is sent at most once. */
  readonly key: string
  readonly body: string
}

export function startDraft(key: string): OpinionDraft {
  return { key, body: '' }
}

export function isEmptyDraft({ body }: OpinionDraft): boolean {
  return body.trim() === ''
}

/** A draft as it was kept, or undefined when what was kept is none. */
export function restoreDraft(kept: unknown): OpinionDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { key, body } = kept as Record<string, unknown>
  return typeof key === 'string' && typeof body === 'string' ? { key, body } : undefined
}
