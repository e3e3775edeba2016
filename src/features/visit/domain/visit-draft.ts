import { toDayInput } from '../../../lib/shanghai-time'
import { parseDay } from '../../../lib/written-time'
import type { NewVisit, VisitedHome, VisitPurpose } from './visit'

export interface VisitDraft {
  readonly purpose: VisitPurpose | undefined
  /** As it was written. */
  readonly day: string
  readonly words: string
}

export type VisitFaults = Readonly<Partial<Record<'purpose' | 'day' | 'words', true>>>

/** What the visit is tied to. */
export type VisitTie = Pick<NewVisit, 'noticeId' | 'reportId' | 'requestId'>

/** Of a visit, what it is tied to alone. */
export function tieOfVisit({ noticeId, reportId, requestId }: VisitTie): VisitTie {
  return { noticeId, reportId, ...(requestId !== undefined && { requestId }) }
}

const DAY_MS = 86_400_000

/** The service takes none that was longer ago. */
const DAYS_BACK = 30

/** A phone or an identity number as people write them; the service looks closer. */
const PERSONAL = /1[3-9](?:[-\s]?\d){9}|\d{17}[\dXx]/

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
  const isDay =
    visitedOn !== undefined &&
    visitedOn <= toDayInput(now) &&
    visitedOn >= toDayInput(now - DAYS_BACK * DAY_MS)
  const isPersonal = PERSONAL.test(draft.words)
  if (purpose !== undefined && isDay && !isPersonal) {
    const visit = { householdId: home.id, purpose, visitedOn, words: draft.words.trim(), ...tie }
    return { kind: 'ready', visit }
  }
  return {
    kind: 'faulty',
    faults: {
      ...(!purpose && { purpose: true }),
      ...(!isDay && { day: true }),
      ...(isPersonal && { words: true }),
    },
  }
}
