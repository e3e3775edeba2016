/** What WeChat would refuse, warn of or silently spoil, so that no test passes over it. */
export type ViolationKind =
  | 'unserialisable-data'
  | 'oversized-data'
  | 'template-error'
  | 'unknown-page'
  | 'unknown-wx-api'
  | 'undeclared-private-info'
  | 'untouched-private-api'
  | 'unpressed-agree-button'
  | 'bad-request'
  | 'script-error'
  | 'console-error'

export interface Violation {
  readonly kind: ViolationKind
  readonly detail: string
}

/** Keeps each violation once, however often it happens. */
export class Violations {
  readonly list: Violation[] = []

  add(kind: ViolationKind, detail: string): void {
    if (this.list.some((known) => known.kind === kind && known.detail === detail)) return
    this.list.push({ kind, detail })
  }

  addError(kind: ViolationKind, error: unknown): void {
    this.add(kind, describeError(error))
  }
}

/** Errors of another realm are not `instanceof Error`. */
function describeError(error: unknown): string {
  if (!error || typeof error !== 'object') return String(error)
  if ('stack' in error && typeof error.stack === 'string') return error.stack
  return 'errMsg' in error ? String(error.errMsg) : JSON.stringify(error)
}
