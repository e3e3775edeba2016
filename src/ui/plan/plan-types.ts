/** Degrees, east and north. */
export interface PlanPoint {
  readonly lng: number
  readonly lat: number
}

export interface PlanMark {
  readonly key: string
  /** Stands on the mark and before the same thing in the list beneath. */
  readonly number: number
  readonly title: string
  readonly at: PlanPoint
}

export interface PlanProps {
  /** What a screen reader hears instead of the drawing. */
  label: string
  center: PlanPoint
  marks: readonly PlanMark[]
  /** `legend` says what the dot in the middle and the two rings are, by how far they are away. */
  words: { readonly north: string; legend(innerM: number, outerM: number): string }
  onPress: (key: string) => void
}
