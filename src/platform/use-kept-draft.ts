import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { makeIdempotencyKey } from '../lib/idempotency-key'
import { keyOf, useOwner } from './owner'
import { readStored, removeStored, writeStored } from './storage'

/** Long enough not to work at every key, short enough that a killed app loses next to nothing. */
const PAUSE_MS = 400

interface KeptDraftInput<Draft> {
  /** Another key is another draft, also while the page is open. */
  readonly storageKey: string
  /** The draft in what was kept, or undefined when there is none in it. */
  readonly restore: (kept: unknown) => Draft | undefined
  readonly start: (key: string) => Draft
  /** What it begins with where something written before is taken up again. */
  readonly takeUp?: ((key: string) => Draft) | undefined
  /** Not worth keeping. Defined once, outside the component. */
  readonly isEmpty: (draft: Draft) => boolean
}

/** What changes, or how that follows from all that is written by now, drawn or not. */
export type Change<Draft> = Partial<Draft> | ((latest: Draft) => Partial<Draft>)

function partOf<Draft>(part: Change<Draft>, latest: Draft): Partial<Draft> {
  return typeof part === 'function' ? part(latest) : part
}

/** Where a draft lies. */
interface Place {
  readonly name: string
  /** Undefined for a visitor's. */
  readonly owner: string | undefined
}

const storedAt = ({ name, owner }: Place): string => keyOf(name, owner)

/** Where the draft waits that a visitor's has taken the place of, until that one is done. */
const olderAt = ({ name, owner }: Place): string => keyOf(`${name}.older`, owner)

function move(from: string, to: string): unknown {
  const kept = readStored(from)
  if (kept !== undefined && writeStored(to, kept)) removeStored(from)
  return kept
}

const readDraft = (place: Place): unknown =>
  readStored(storedAt(place)) ?? move(olderAt(place), storedAt(place))

/**
 * The one thing of its kind being written. It survives leaving the page and the app being killed, and with
 * it the key under which it is sent. It is of whoever is signed in: nobody else sees it, and it is there when they are back.
 * What a visitor is writing goes along with them when they sign in from there.
 */
export function useKeptDraft<Draft extends { readonly key: string }>(input: KeptDraftInput<Draft>) {
  const { storageKey: name, restore, start, takeUp = start, isEmpty } = input
  const owner = useOwner()
  const place = useRef<Place>({ name, owner })
  const [kept, setKept] = useState(() => restore(readDraft(place.current)))
  const [draft, setDraft] = useState(() => kept ?? takeUp(makeIdempotencyKey()))
  const [isSaved, setSaved] = useState(true)
  const latest = useRef(draft)
  const pause = useRef<ReturnType<typeof setTimeout>>()

  /** False when there was no room for it. */
  const keep = useCallback(() => {
    clearTimeout(pause.current)
    pause.current = undefined
    const key = storedAt(place.current)
    if (!isEmpty(latest.current)) return writeStored(key, latest.current)
    removeStored(key)
    return true
  }, [isEmpty])

  const flush = () => {
    setDraft(latest.current)
    setSaved(keep())
    return latest.current
  }

  // Before it is drawn: nobody sees for a moment what is not theirs.
  useLayoutEffect(() => {
    const before = place.current
    if (before.name === name && before.owner === owner) return
    if (pause.current !== undefined) keep()
    place.current = { name, owner }
    const goesAlong = before.name === name && before.owner === undefined && !isEmpty(latest.current)
    if (goesAlong) {
      move(storedAt(place.current), olderAt(place.current))
      removeStored(storedAt(before))
      keep()
    }
    const found = goesAlong ? latest.current : restore(readDraft(place.current))
    latest.current = found ?? takeUp(makeIdempotencyKey())
    setKept(found)
    setDraft(latest.current)
  })

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
