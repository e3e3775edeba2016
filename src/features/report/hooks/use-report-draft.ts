import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { readStored, removeStored, writeStored } from '../../../platform/storage'
import { isEmptyDraft, type ReportDraft, restoreDraft, startDraft } from '../domain/report-draft'

const STORAGE_KEY = 'linge.report-draft'
/** Long enough not to work at every key, short enough that a killed app loses next to nothing. */
const PAUSE_MS = 400

/**
 * The one report being written. It survives leaving the page and the app being killed, and with it the
 * key under which it is sent.
 */
export function useReportDraft() {
  const [draft, setDraft] = useState(readDraft)
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
    (part: Partial<ReportDraft>) => {
      latest.current = { ...latest.current, ...part }
      flush()
    },
    [flush],
  )

  const type = useCallback(
    (part: Partial<Pick<ReportDraft, 'body' | 'address'>>) => {
      latest.current = { ...latest.current, ...part }
      clearTimeout(pause.current)
      pause.current = setTimeout(flush, PAUSE_MS)
    },
    [flush],
  )

  const discard = useCallback(() => {
    latest.current = startDraft(makeIdempotencyKey())
    flush()
  }, [flush])

  useDidHide(() => void flush())
  useEffect(
    () => () => {
      clearTimeout(pause.current)
      keepDraft(latest.current)
    },
    [],
  )
  return { draft, isSaved, change, type, flush, discard }
}

function readDraft(): ReportDraft {
  return restoreDraft(readStored(STORAGE_KEY), Date.now()) ?? startDraft(makeIdempotencyKey())
}

/** False when the phone could not keep it. */
function keepDraft(draft: ReportDraft): boolean {
  if (!isEmptyDraft(draft)) return writeStored(STORAGE_KEY, draft)
  removeStored(STORAGE_KEY)
  return true
}
