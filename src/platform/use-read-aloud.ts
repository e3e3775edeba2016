import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { speech } from '../../../platform/speech'

const SLOWER = 0.75

interface ReadAloudInput {
  /** The same array as long as the text is the same: another one ends the reading. */
  readonly sentences: readonly string[]
  /** 1 is the voice's own pace. */
  readonly rate: number
}

/** Reads sentence after sentence; stops when the page is left. Undefined where nothing can be read aloud. */
export function useReadAloud({ sentences, rate }: ReadAloudInput) {
  const [current, setCurrent] = useState<number>()
  const [isPlaying, setPlaying] = useState(false)
  const [isSlow, setSlow] = useState(false)
  /** Tells the end of this sentence from that of one broken off, which some voices report too. */
  const turn = useRef(0)

  const stop = useCallback(() => {
    turn.current += 1
    speech?.stop()
    setPlaying(false)
  }, [])

  const readFrom = (index: number, slow: boolean) => {
    turn.current += 1
    const own = turn.current
    const sentence = sentences[index]
    setPlaying(sentence !== undefined)
    setCurrent(sentence === undefined ? undefined : index)
    if (sentence === undefined) return
    speech?.speak(sentence, {
      rate: slow ? rate * SLOWER : rate,
      onEnd: () => {
        if (turn.current === own) readFrom(index + 1, slow)
      },
    })
  }

  useDidHide(stop)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text ends the reading of this one
  useEffect(
    () => () => {
      stop()
      setCurrent(undefined)
    },
    [sentences, stop],
  )

  if (!speech || sentences.length === 0) return undefined
  return {
    isPlaying,
    /** The sentence that is read, or where it was stopped. */
    current,
    total: sentences.length,
    isSlow,
    toggle: () => (isPlaying ? stop() : readFrom(current ?? 0, isSlow)),
    restart: () => readFrom(0, isSlow),
    changePace() {
      setSlow(!isSlow)
      if (isPlaying) readFrom(current ?? 0, !isSlow)
    },
  }
}

export type ReadAloud = NonNullable<ReturnType<typeof useReadAloud>>
