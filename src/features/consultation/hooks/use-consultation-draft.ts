import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { readStored, removeStored, writeStored } from '../../../platform/storage'
import {
  type ConsultationDraft,
  isEmptyDraft,
  restoreDraft,
  startDraft,
} from '../domain/consultation-draft'

const STORAGE_KEY = 'linge.consultation-draft'
/** Long enough not to work at every key, short enough that a closed window loses next to nothing. */
const PAUSE_MS = 400

type Typed = Partial<Pick<ConsultationDraft, 'title' | 'question' | 'body' | 'day' | 'time'>>

/**
 * The one poll being drafted for a community. It survives leaving the page and closing the window, and
 * with it the key under which it is saved.
 */
export function useConsultationDraft(communityCode: string) {
  const [kept] = useState(() => restoreDraft(readStored(STORAGE_KEY), communityCode))
  const [draft, setDraft] = useState(() => kept ?? newDraft(communityCode))
  const [isSaved, setSaved] = useState(true)
  const latest = useRef(draft)
  const pause = useRef<ReturnType<typeof setTimeout>>()

  const flush = useCallback(() => {
    clearTimeout(pause.current)
    setDraft(latest.current)
    setSaved(keepDraft(latest.current))
    return latest.current
  }, [])

  const change = useCallback(
    (part: Partial<ConsultationDraft>) => {
      latest.current = { ...latest.current, ...part }
      flush()
    },
    [flush],
  )

  const type = useCallback(
    (part: Typed) => {
      latest.current = { ...latest.current, ...part }
      clearTimeout(pause.current)
      pause.current = setTimeout(flush, PAUSE_MS)
    },
    [flush],
  )

  const discard = useCallback(() => {
    latest.current = newDraft(communityCode)
    flush()
  }, [communityCode, flush])

  useDidHide(() => void flush())
  useEffect(
    () => () => {
      clearTimeout(pause.current)
      keepDraft(latest.current)
    },
    [],
  )
  return { draft, isSaved, isRestored: draft.key === kept?.key, change, type, flush, discard }
}

const newDraft = (communityCode: string) => startDraft({ key: makeIdempotencyKey(), communityCode })

/** False when there was no room to keep it. */
function keepDraft(draft: ConsultationDraft): boolean {
  if (!isEmptyDraft(draft)) return writeStored(STORAGE_KEY, draft)
  removeStored(STORAGE_KEY)
  return true
}
