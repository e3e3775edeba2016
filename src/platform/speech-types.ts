export interface Speech {
  /**
   * Reads one sentence aloud, replacing what is being read. `onEnd` tells that it was read to its end.
   * @param rate 1 is the voice's own pace
   */
  speak(sentence: string, options: { rate: number; onEnd: () => void }): void
  stop(): void
}
