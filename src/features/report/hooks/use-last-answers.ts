import { useState } from 'react'
import { keyOf, readOwner } from '../../../platform/owner'
import { readStored, writeStored } from '../../../platform/storage'
import type { HandlingAct } from '../domain/handling-acts'
import { actCopy } from '../staff-copy'

const STORAGE_KEY = 'linge.last-answers'

type LastAnswers = Partial<Record<HandlingAct, string>>

/** What the person wrote last with each act, kept on this phone alone; standard answers are there anyway. */
export function useLastAnswers() {
  const [last, setLast] = useState(readLast)
  return {
    last,
    remember(act: HandlingAct, text: string) {
      const standard: readonly string[] = actCopy.acts[act].answers
      if (text === '' || standard.includes(text)) return
      const next = { ...readLast(), [act]: text }
      writeStored(keyOf(STORAGE_KEY, readOwner()), next)
      setLast(next)
    },
  }
}

function readLast(): LastAnswers {
  const kept = readStored(keyOf(STORAGE_KEY, readOwner()))
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'))
}
