export interface SpeakOptions {
  /** 1 is the voice's own pace. */
  readonly rate: number
  /** The sentence was read to its end. */
  readonly onEnd?: () => void
  /** The device has no voice that reads Chinese, or it gave up. */
  readonly onFail?: () => void
}

export interface Speech {
  /** Reads one sentence aloud. It replaces what is being read, of which nothing more is reported. */
  speak(sentence: string, options: SpeakOptions): void
  stop(): void
}
