import { useState } from 'react'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { toDayInput } from '../../../lib/shanghai-time'
import { useNow } from '../../../lib/use-now'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import type { VisitedHome, VisitPurpose } from '../domain/visit'
import {
  checkVisit,
  recentDays,
  type VisitDraft,
  type VisitFaults,
  type VisitTie,
} from '../domain/visit-draft'
import { visitOutbox } from '../send-waiting'

interface VisitFormInput {
  /** Chosen before, where one comes from a notice or a report. */
  readonly purpose: VisitPurpose | undefined
  readonly tie: VisitTie
  readonly onWritten: () => void
}

type KeptVisit = VisitDraft & { readonly key: string }

/** Writing down a visit: it goes into the outbox, which sends it, with a network or once there is one. */
export function useVisitForm({ purpose, tie, onWritten }: VisitFormInput) {
  const now = useNow()
  const [faults, setFaults] = useState<VisitFaults>({})
  const [hasRoom, setHasRoom] = useState(true)
  /** How often the day was chosen by a tap, so that its field is drawn anew. */
  const [filledCount, setFilledCount] = useState(0)
  const { draft, change, type, flush, discard } = useKeptDraft<KeptVisit>({
    storageKey: 'linge.visit-draft',
    restore,
    start: (key) => ({ key, purpose, day: toDayInput(Date.now()), words: '' }),
    isEmpty,
  })
  return {
    draft,
    faults,
    hasRoom,
    filledCount,
    days: recentDays(now),
    now,
    choose(part: Partial<Pick<VisitDraft, 'purpose' | 'day'>>) {
      change(part)
      setFaults({})
      if (part.day !== undefined) setFilledCount((count) => count + 1)
    },
    typeDay(day: string) {
      type({ day })
      setFaults({})
    },
    typeWords: (words: string) => type({ words }),
    write(home: VisitedHome) {
      const checked = checkVisit(flush(), home, tie, Date.now())
      setFaults(checked.kind === 'faulty' ? checked.faults : {})
      if (checked.kind === 'faulty') return
      const isKept = visitOutbox.put({
        key: makeIdempotencyKey(),
        label: home.label,
        visit: checked.visit,
      })
      setHasRoom(isKept)
      if (!isKept) return
      discard()
      onWritten()
    },
  }
}

export type VisitForm = ReturnType<typeof useVisitForm>

/** Only words are worth keeping: the rest is two taps. */
const isEmpty = ({ words }: KeptVisit) => words.trim() === ''

function restore(kept: unknown): KeptVisit | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { key, purpose, day, words } = kept as Partial<KeptVisit>
  if (typeof key !== 'string' || typeof day !== 'string' || typeof words !== 'string') {
    return undefined
  }
  return { key, purpose, day, words }
}
