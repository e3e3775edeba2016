import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'
import { toDayInput } from '../../../lib/shanghai-time'

export type VisitRequest = Reply<'listMyVisitRequests'>['items'][number]
export type RequestPurpose = VisitRequest['purpose']
export type ForWhom = VisitRequest['forWhom']
export type DayPart = VisitRequest['preferredPart']

export type VisitWish = operations['askForVisit']['requestBody']['content']['application/json']

/** In the order they are offered. */
export const REQUEST_PURPOSES = [
  'care',
  'safety',
  'dispute',
  'other',
] as const satisfies readonly RequestPurpose[]

export const FOR_WHOM = ['self', 'elder'] as const satisfies readonly ForWhom[]

export const DAY_PARTS = [
  'any',
  'morning',
  'afternoon',
  'evening',
] as const satisfies readonly DayPart[]

const DAY_MS = 86_400_000
const OFFERED = 7

/** Days that are chosen by a tap, today first. `now` in milliseconds. */
export function comingDays(now: number): readonly string[] {
  return Array.from({ length: OFFERED }, (_, ahead) => toDayInput(now + ahead * DAY_MS))
}

export function isOpen({ status }: VisitRequest): boolean {
  return status === 'waiting' || status === 'agreed'
}
