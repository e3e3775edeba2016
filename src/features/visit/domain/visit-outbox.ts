import type { NewVisit } from './visit'

/** A visit that the service may not have yet, with the key under which it is sent however often. */
export interface WaitingVisit {
  readonly key: string
  readonly label: string
  readonly visit: NewVisit
  /** What the service said when it refused it; such a visit is sent no more. */
  readonly refusal?: string
}

/** What an earlier run kept. Storage can be edited or half-written, so nothing in it is taken on trust. */
export function restoreOutbox(kept: unknown): readonly WaitingVisit[] {
  return Array.isArray(kept) ? kept.filter(isWaiting) : []
}

/** The next to be sent, the oldest first. */
export function nextToSend(waiting: readonly WaitingVisit[]): WaitingVisit | undefined {
  return waiting.find(({ refusal }) => refusal === undefined)
}

/** Without the one of this key. */
export function without(waiting: readonly WaitingVisit[], key: string): readonly WaitingVisit[] {
  return waiting.filter((each) => each.key !== key)
}

/** With the one of this key refused. */
export function refused(
  waiting: readonly WaitingVisit[],
  key: string,
  refusal: string,
): readonly WaitingVisit[] {
  return waiting.map((each) => (each.key === key ? { ...each, refusal } : each))
}

function isWaiting(value: unknown): value is WaitingVisit {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    typeof value.label === 'string' &&
    isRecord(value.visit) &&
    typeof value.visit.householdId === 'string'
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
