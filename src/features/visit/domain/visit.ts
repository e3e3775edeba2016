import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

export type Visit = Reply<'listVisits'>['items'][number]
export type VisitPurpose = Visit['purpose']

export type NewVisit = operations['writeVisit']['requestBody']['content']['application/json']

/** In the order they are offered. */
export const VISIT_PURPOSES = [
  'notice',
  'report',
  'care',
  'safety',
  'dispute',
  'roster',
  'other',
] as const satisfies readonly VisitPurpose[]

/** A home as somebody chose it, or named it where none could be chosen. */
export interface VisitedHome {
  readonly id: string
  readonly label: string
}
