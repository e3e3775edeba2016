import { toDayInput } from '../../../lib/shanghai-time'
import { parseDay } from '../../../lib/written-time'
import type { NewVisit, VisitedHome, VisitPurpose } from './visit'

export interface VisitDraft {
  readonly purpose: VisitPurpose | undefined
  /** As it was written. */
  readonly day: string
  readonly words: string
}

export type VisitFaults = Readonly<Partial<Record<'purpose' | 'day', true>>>

/** What the visit is tied to. */
export type VisitTie = Pick<NewVisit, 'noticeId' | 'reportId' | 'requestId'>

const DAY_MS = 86_400_000

/** Days that are chosen by a tap, today first. */
export function recentDays(now: number): readonly string[] {
  return [0, 1, 2].map((back) => toDayInput(now - back * DAY_MS))
}

/** @returns what can be sent, or what is missing */
export function checkVisit(
  draft: VisitDraft,
  home: VisitedHome,
  tie: VisitTie,
  now: number,
):
  | { readonly kind: 'ready'; readonly visit: NewVisit }
  | { readonly kind: 'faulty'; readonly faults: VisitFaults } {
  const { purpose } = draft
  const visitedOn = parseDay(draft.day)
  const isDay = visitedOn !== undefined && visitedOn <= toDayInput(now)
  if (purpose !== undefined && isDay) {
    const visit = { householdId: home.id, purpose, visitedOn, words: draft.words.trim(), ...tie }
    return { kind: 'ready', visit }
  }
  return {
    kind: 'faulty',
    faults: { ...(!purpose && { purpose: true }), ...(!isDay && { day: true }) },
  }
}
