import { useEffect, useState } from 'react'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { toDayInput } from '../../../lib/shanghai-time'
import { useNow } from '../../../lib/use-now'
import { useKeptDraft } from '../../../platform/use-kept-draft'
import { visitCopy } from '../copy'
import type { VisitedHome, VisitPurpose } from '../domain/visit'
import {
  checkVisit,
  recentDays,
  type VisitDraft,
  type VisitFaults,
  type VisitTie,
} from '../domain/visit-draft'
import { NO_HOME, type WaitingVisit } from '../domain/visit-outbox'
import { boundVisitDrafts, visitDraftKey } from '../kept-drafts'
import { visitOutbox } from '../send-waiting'

interface VisitFormInput {
  /** Chosen before, where one comes from a notice or a report. */
  readonly purpose: VisitPurpose | undefined
  readonly tie: VisitTie
  /** Undefined until one is chosen. */
  readonly home: VisitedHome | undefined
  /** The one on this phone that is mended. */
  readonly waiting: WaitingVisit | undefined
  readonly onWritten: () => void
}

type KeptVisit = VisitDraft & { readonly key: string }

/** Writing down a visit: it goes into the outbox, which sends it, with a network or once there is one. */
export function useVisitForm({ purpose, tie, home, waiting, onWritten }: VisitFormInput) {
  const now = useNow()
  const [faults, setFaults] = useState<VisitFaults>({})
  const [hasRoom, setHasRoom] = useState(true)
  /** How often the day was chosen by a tap, so that its field is drawn anew. */
  const [filledCount, setFilledCount] = useState(0)
  const { draft, change, type, flush, discard } = useKeptDraft<KeptVisit>({
    storageKey: visitDraftKey({ home, tie, waiting }),
    restore,
    start: (key) => ({ key, purpose, day: toDayInput(Date.now()), words: '' }),
    takeUp: waiting && ((key) => ({ key, ...draftOf(waiting) })),
    isEmpty,
  })
  useEffect(boundVisitDrafts, [])
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
    typeWords(words: string) {
      type({ words })
      setFaults({})
    },
    write(visited: VisitedHome) {
      const checked = checkVisit(flush(), visited, tie, Date.now())
      setFaults(checked.kind === 'faulty' ? checked.faults : {})
      if (checked.kind === 'faulty') return
      const { label } = visited
      const isNamed = visited.id === NO_HOME
      const isKept = visitOutbox.put(
        {
          ...{ key: makeIdempotencyKey(), label, visit: checked.visit },
          ...(isNamed && { refusal: visitCopy.onlyNamed }),
        },
        waiting?.key,
      )
      setHasRoom(isKept)
      if (!isKept) return
      discard()
      onWritten()
    },
  }
}

export type VisitForm = ReturnType<typeof useVisitForm>

function draftOf({ visit }: WaitingVisit): VisitDraft {
  return { purpose: visit.purpose, day: visit.visitedOn, words: visit.words }
}

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
