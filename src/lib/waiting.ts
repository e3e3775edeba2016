/** Something that the service may not have yet, with the key under which it is sent however often. */
export interface Waiting {
  readonly key: string
  /** Which home it is about, for whoever wrote it. */
  readonly label: string
  /** Why it is not sent as it is, e.g. what the service said when it refused it; whoever wrote it mends it. */
  readonly refusal?: string
}

/** What an earlier run kept. Storage can be edited or half-written, so nothing in it is taken on trust. */
export function restoreWaiting<Item extends Waiting>(
  kept: unknown,
  isBody: (item: Record<string, unknown>) => boolean,
): readonly Item[] {
  const isItem = (value: unknown): value is Item =>
    isRecord(value) &&
    typeof value.key === 'string' &&
    typeof value.label === 'string' &&
    isBody(value)
  return Array.isArray(kept) ? kept.filter(isItem) : []
}

/** The next to be sent, the oldest first. @param tried the keys of those that had their turn */
export function nextToSend<Item extends Waiting>(
  waiting: readonly Item[],
  tried: readonly string[],
): Item | undefined {
  return waiting.find(({ key, refusal }) => refusal === undefined && !tried.includes(key))
}

/** Without the one of this key. */
export function without<Item extends Waiting>(
  waiting: readonly Item[],
  key: string,
): readonly Item[] {
  return waiting.filter((each) => each.key !== key)
}

/** With the one of this key refused. */
export function refused<Item extends Waiting>(
  waiting: readonly Item[],
  key: string,
  refusal: string,
): readonly Item[] {
  return waiting.map((each) => (each.key === key ? { ...each, refusal } : each))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
