/** How sure a share is: from `low` to `high`, all three of 1. */
export interface RangeRow {
  readonly name: string
  /** Absent where there is nothing to show; the name says why. */
  readonly range?: { readonly low: number; readonly share: number; readonly high: number }
}

export interface RangeChart {
  readonly rows: readonly RangeRow[]
}

/** Parts that stand one after the other in each row. */
export interface BarChart {
  readonly parts: readonly { readonly word: string; readonly kind: 'plain' | 'bad' | 'held' }[]
  /** `counts` in the order of the parts. */
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[]
}

export interface ChartLook {
  /** Points across. */
  readonly width: number
  readonly isDark: boolean
  /** Of the type; 1 is ordinary. */
  readonly scale: number
}
