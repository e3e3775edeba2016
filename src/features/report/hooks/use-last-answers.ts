import { useState } from 'react'
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
      writeStored(STORAGE_KEY, next)
      setLast(next)
    },
  }
}

function readLast(): LastAnswers {
  const kept = readStored(STORAGE_KEY)
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'))
}
