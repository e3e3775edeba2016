import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { makeIdempotencyKey } from '../lib/idempotency-key'
import { readStored, removeStored, writeStored } from './storage'

/** Long enough not to work at every key, short enough that a killed app loses next to nothing. */
const PAUSE_MS = 400

interface KeptDraftInput<Draft> {
  readonly storageKey: string
  /** The draft in what was kept, or undefined when there is none in it. */
  readonly restore: (kept: unknown) => Draft | undefined
  readonly start: (key: string) => Draft
  /** Not worth keeping. Defined once, outside the component. */
  readonly isEmpty: (draft: Draft) => boolean
}

/** What changes, or how that follows from all that is written by now, drawn or not. */
export type Change<Draft> = Partial<Draft> | ((latest: Draft) => Partial<Draft>)

function partOf<Draft>(part: Change<Draft>, latest: Draft): Partial<Draft> {
  return typeof part === 'function' ? part(latest) : part
}

/**
 * The one thing of its kind being written. It survives leaving the page and the app being killed, and with
 * it the key under which it is sent.
 */
export function useKeptDraft<Draft extends { readonly key: string }>(input: KeptDraftInput<Draft>) {
  const { storageKey, restore, start, isEmpty } = input
  const [kept] = useState(() => restore(readStored(storageKey)))
  const [draft, setDraft] = useState(() => kept ?? start(makeIdempotencyKey()))
  const [isSaved, setSaved] = useState(true)
  const latest = useRef(draft)
  const pause = useRef<ReturnType<typeof setTimeout>>()

  /** False when there was no room for it. */
  const keep = useCallback(() => {
    clearTimeout(pause.current)
    if (!isEmpty(latest.current)) return writeStored(storageKey, latest.current)
    removeStored(storageKey)
    return true
  }, [storageKey, isEmpty])

  const flush = () => {
    setDraft(latest.current)
    setSaved(keep())
    return latest.current
  }

  useDidHide(() => void flush())
  useEffect(() => () => void keep(), [keep])
  return {
    draft,
    isSaved,
    /** It was there when the page opened, and has not been thrown away since. */
    isRestored: draft.key === kept?.key,
    change(part: Change<Draft>) {
      latest.current = { ...latest.current, ...partOf(part, latest.current) }
      flush()
    },
    /** As `change`, but drawn and kept only when the typing pauses. */
    type(part: Change<Draft>) {
      latest.current = { ...latest.current, ...partOf(part, latest.current) }
      clearTimeout(pause.current)
      pause.current = setTimeout(flush, PAUSE_MS)
    },
    /** Draws and keeps what is typed, and returns it. */
    flush,
    discard() {
      latest.current = start(makeIdempotencyKey())
      flush()
    },
  }
}
