import { act } from '@testing-library/react'
import type { SpeakOptions, Speech } from '../../src/platform/speech-types'

interface Said extends SpeakOptions {
  readonly sentence: string
}

/** A voice that keeps what it was told to say and ends a sentence when the test says so. */
export function fakeVoice() {
  let said: Said[] = []
  let stops = 0
  const last = () => said.at(-1)
  const speech: Speech = {
    speak: (sentence, options) => void said.push({ sentence, ...options }),
    stop() {
      stops += 1
    },
  }
  return {
    speech,
    last,
    sentences: () => said.map(({ sentence }) => sentence),
    stops: () => stops,
    endSentence: () => act(() => last()?.onEnd?.()),
    fail: () => act(() => last()?.onFail?.()),
    forget() {
      said = []
      stops = 0
    },
  }
}
