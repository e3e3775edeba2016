import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReadAloud } from '../lib/read-aloud'
import { speech } from './speech'

const SLOWER = 0.75

interface ReadAloudInput {
  /** Other sentences than before end the reading. */
  readonly sentences: readonly string[]
  /** 1 is the voice's own pace. */
  readonly rate: number
}

/** Reads sentence after sentence; stops when the page is left. Undefined where nothing can be read aloud. */
export function useReadAloud({ sentences, rate }: ReadAloudInput): ReadAloud | undefined {
  const [current, setCurrent] = useState<number>()
  const [isPlaying, setPlaying] = useState(false)
  const [isSlow, setSlow] = useState(false)
  const [hasFailed, setFailed] = useState(false)
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
    setFailed(false)
    setPlaying(sentence !== undefined)
    setCurrent(sentence === undefined ? undefined : index)
    if (sentence === undefined) return
    speech?.speak(sentence, {
      rate: slow ? rate * SLOWER : rate,
      onEnd: () => {
        if (turn.current === own) readFrom(index + 1, slow)
      },
      onFail: () => {
        if (turn.current !== own) return
        stop()
        setCurrent(undefined)
        setFailed(true)
      },
    })
  }

  useDidHide(stop)
  const text = sentences.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text ends the reading of this one
  useEffect(
    () => () => {
      stop()
      setCurrent(undefined)
      setFailed(false)
    },
    [text, stop],
  )

  if (!speech || sentences.length === 0) return undefined
  return {
    isPlaying,
    current,
    total: sentences.length,
    isSlow,
    hasFailed,
    toggle: () => (isPlaying ? stop() : readFrom(current ?? 0, isSlow)),
    restart: () => readFrom(0, isSlow),
    changePace() {
      setSlow(!isSlow)
      if (isPlaying) readFrom(current ?? 0, !isSlow)
    },
  }
}
