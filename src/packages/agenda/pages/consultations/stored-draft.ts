interface Draft {
  readonly id: string
}

let stored: Draft | undefined

/** For the list one comes back to from the form: which draft was just stored. */
export function leaveStoredDraft(draft: Draft): void {
  stored = draft
}

/** Once only. */
export function takeStoredDraft(): Draft | undefined {
  const taken = stored
  stored = undefined
  return taken
}
