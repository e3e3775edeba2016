/** Why something could not be loaded or done, in words for the person in front of the screen. */
export interface Failure {
  readonly kind: 'offline' | 'signed_out' | 'denied' | 'missing' | 'error'
  readonly title: string
  /** A whole sentence that says what happened and, where possible, what next. */
  readonly sentence: string
  /** Sentences by the form field they belong to, by its JSON name. */
  readonly fields: Readonly<Record<string, string>>
  /** What the service's log knows this failure by; undefined when it never got there. */
  readonly requestId?: string
}

/** What a screen knows about something it needs. */
export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | {
      readonly kind: 'ready'
      readonly value: T
      /** Why a newer value could not be had: this one is from last time. */
      readonly staleBecause?: Failure
      readonly retry: () => void
    }

/** The same state with its value turned into what the view shows. */
export function mapLoadState<T, U>(state: LoadState<T>, toView: (value: T) => U): LoadState<U> {
  return state.kind === 'ready' ? { ...state, value: toView(state.value) } : state
}
