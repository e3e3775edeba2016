/** A text that can be read aloud, as the bar for it shows it. */
export interface ReadAloud {
  readonly isPlaying: boolean
  /** Index of the sentence that is read, or where it was stopped. */
  readonly current: number | undefined
  readonly total: number
  readonly isSlow: boolean
  /** The device could not read the last time it was asked to. */
  readonly hasFailed: boolean
  readonly toggle: () => void
  readonly restart: () => void
  readonly changePace: () => void
}
