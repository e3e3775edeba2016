import { isRecord, type Waiting } from '../../../lib/waiting'
import type { Written } from './read-answers'

/** Answers of a grid that the service may not have yet. */
export interface WaitingSheet extends Waiting {
  readonly id: string
  readonly gridCode: string
  readonly answers: readonly (string | number)[]
  /** As they were written, for mending them. */
  readonly written: Written
}

export function hasSheet({ id, gridCode, answers, written }: Record<string, unknown>): boolean {
  const isNamed = typeof id === 'string' && typeof gridCode === 'string'
  return isNamed && Array.isArray(answers) && isRecord(written)
}

export const isOf =
  (id: string, gridCode: string) =>
  (sheet: WaitingSheet): boolean =>
    sheet.id === id && sheet.gridCode === gridCode
