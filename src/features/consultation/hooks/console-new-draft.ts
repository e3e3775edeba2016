let stored: string | undefined

/** Leaves a draft just stored for the list that shows next. */
export function leaveNewDraft(id: string): void {
  stored = id
}

/** The draft stored since the list was last on show; it is handed over once. */
export function takeNewDraft(): string | undefined {
  const id = stored
  stored = undefined
  return id
}
