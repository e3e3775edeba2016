import type { Failure } from './load-state'

/** Why a draft that was sent has not become what it should. */
export type SendProblem =
  | { readonly kind: 'offline' }
  /** An earlier attempt whose answer was lost had arrived after all. */
  | { readonly kind: 'arrived_before' }
  | {
      readonly kind: 'refused'
      /** The service's own word for it; undefined when the fault is not the service's. */
      readonly code: string | undefined
      readonly failure: Failure
    }
