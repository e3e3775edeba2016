import type { FormSheet } from './form'

/** By the place among all cells. */
export type Written = Readonly<Record<number, string>>

export type AnswerFault = 'required' | 'not_a_number'

type ReadAnswers =
  | { readonly kind: 'ready'; readonly answers: readonly (string | number)[] }
  /** By the place among all cells. */
  | { readonly kind: 'faulty'; readonly faults: Readonly<Record<number, AnswerFault>> }

/** What was written into the asked cells, in their order. */
export function readAnswers(cells: FormSheet['cells'], written: Written): ReadAnswers {
  const faults: Record<number, AnswerFault> = {}
  const answers: (string | number)[] = []
  for (const [place, { field, value }] of cells.entries()) {
    if (field.kind === 'known') continue
    const text = (written[place] ?? (value === null ? '' : String(value))).trim()
    if (text === '') faults[place] = 'required'
    else if (field.answer === 'text') answers.push(text)
    else if (/^\d{1,9}(\.\d{1,2})?$/.test(text)) answers.push(Number(text))
    else faults[place] = 'not_a_number'
  }
  return Object.keys(faults).length > 0 ? { kind: 'faulty', faults } : { kind: 'ready', answers }
}
