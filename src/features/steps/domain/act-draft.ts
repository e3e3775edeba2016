import { lengthFault, type TextLimits } from '../../../lib/written-text'
import { parseDay, parseTime } from '../../../lib/written-time'
import { parseYuan } from '../../../lib/written-yuan'

/** One thing to fill in for an act: words, a day, square metres, digits that were read out, or one of a few. */
export interface ActField {
  readonly name: string
  readonly kind: 'line' | 'text' | 'day' | 'time' | 'area' | 'code' | 'choice'
  readonly label: string
  readonly hint?: string
  readonly limits?: TextLimits
  readonly items?: readonly { readonly key: string; readonly word: string; readonly sub?: string }[]
  readonly initial?: string
}

export type ActValues = Readonly<Record<string, string>>
export type ActFault =
  | 'required'
  | 'too_short'
  | 'too_long'
  | 'not_a_day'
  | 'not_a_time'
  | 'not_an_area'
  | 'not_a_code'
  /** Before what has to be over first. */
  | 'too_early'
export type ActFaults = Readonly<Record<string, ActFault>>

export type CheckedAct =
  | { readonly isReady: false; readonly faults: ActFaults }
  | { readonly isReady: true; readonly values: ActValues }

/** What was written as it is sent, days as `2026-12-01`, times as `18:00`, areas in hundredths, codes without spaces, or what must be mended first. */
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
  if (kind === 'area') return orFault(readArea(text), 'not_an_area')
  if (kind === 'code') return orFault(readCode(text, limits), 'not_a_code')
  const fault = limits && lengthFault(text, limits)
  return fault ? { fault } : { value: text }
}

/** Written as sums of money are: both decimals at most. */
function readArea(text: string): string | undefined {
  const hundredths = parseYuan(text)
  return hundredths === undefined ? undefined : String(hundredths)
}

/** Digits as they are shown and typed: in groups, or full-width. */
function readCode(text: string, limits: TextLimits | undefined): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  return /^\d+$/.test(digits) && !(limits && lengthFault(digits, limits)) ? digits : undefined
}

function orFault(value: string | undefined, fault: ActFault) {
  return value === undefined ? { fault } : { value }
}
