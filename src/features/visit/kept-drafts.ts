import { readStored, removeStored, storedKeys } from '../../platform/storage'
import type { VisitedHome } from './domain/visit'
import type { VisitTie } from './domain/visit-draft'
import type { WaitingVisit } from './domain/visit-outbox'

const BEGINNING = 'linge.visit-draft.'
const MAX_KEPT = 30

interface VisitPlace {
  readonly home: VisitedHome | undefined
  readonly tie: VisitTie
  readonly waiting: WaitingVisit | undefined
}

/** What is written of one home, and for one occasion, is never found at another. */
export function visitDraftKey({ home, tie, waiting }: VisitPlace): string {
  const { noticeId, reportId, requestId } = tie
  const parts = waiting ? [waiting.key] : [home?.id || home?.label, noticeId, reportId, requestId]
  return BEGINNING + parts.map((part) => encodeURIComponent(part ?? '')).join('.')
}

/** Of those that were begun and never written, the ones of the earliest days go. */
export function boundVisitDrafts(): void {
  const kept = storedKeys(BEGINNING).map((key) => ({ key, day: dayOf(readStored(key)) }))
  kept.sort((a, b) => b.day.localeCompare(a.day))
  for (const { key } of kept.slice(MAX_KEPT)) removeStored(key)
}

function dayOf(kept: unknown): string {
  const day = typeof kept === 'object' && kept !== null && 'day' in kept ? kept.day : undefined
  return typeof day === 'string' ? day : ''
}
