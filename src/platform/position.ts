/** Degrees in GCJ-02, the system of every Chinese map client and of the service. */
export interface Position {
  readonly lng: number
  readonly lat: number
}

/** Refusing is an answer, not an error: the person can still choose by hand. */
export type PositionAnswer =
  | { readonly kind: 'found'; readonly position: Position }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' }
