import { lengthFault, type TextLimits } from '../../../lib/written-text'
import { parseDay, parseTime } from '../../../lib/written-time'

/** One thing to fill in for an act: words, a day, or one of a few. */
export interface ActField {
  readonly name: string
  readonly kind: 'line' | 'text' | 'day' | 'time' | 'choice'
  readonly label: string
  readonly hint?: string
  readonly limits?: TextLimits
  readonly items?: readonly { readonly key: string; readonly word: string; readonly sub?: string }[]
  readonly initial?: string
}

export type ActValues = Readonly<Record<string, string>>
export type ActFault = 'required' | 'too_short' | 'too_long' | 'not_a_day' | 'not_a_time'
export type ActFaults = Readonly<Record<string, ActFault>>

export type CheckedAct =
  | { readonly isReady: false; readonly faults: ActFaults }
  | { readonly isReady: true; readonly values: ActValues }

/** What was written as it is sent, days as `2026-12-01` and times as `18:00`, or what must be mended first. */
export function checkAct(fields: readonly ActField[], written: ActValues): CheckedAct {
  const faults: Record<string, ActFault> = {}
  const values: Record<string, string> = {}
  for (const field of fields) {
    const text = (written[field.name] ?? field.initial ?? '').trim()
    const read = readField(field, text)
    if ('fault' in read) faults[field.name] = read.fault
    else values[field.name] = read.value
  }
  return Object.keys(faults).length > 0 ? { isReady: false, faults } : { isReady: true, values }
}

function readField(
  { kind, limits }: ActField,
  text: string,
): { readonly fault: ActFault } | { readonly value: string } {
  if (text === '') return { fault: 'required' }
  if (kind === 'day') return orFault(parseDay(text), 'not_a_day')
  if (kind === 'time') return orFault(parseTime(text), 'not_a_time')
  const fault = limits && lengthFault(text, limits)
  return fault ? { fault } : { value: text }
}

function orFault(value: string | undefined, fault: ActFault) {
  return value === undefined ? { fault } : { value }
}
