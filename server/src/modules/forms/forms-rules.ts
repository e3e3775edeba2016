import { breaksFormalismRules } from '../../lib/formalism'
import { findPersonalData } from '../../lib/personal-data'
import { dayAt } from '../../lib/shanghai-time'
import type {
  AskedField,
  CellValue,
  FormBurden,
  FormField,
  KnownField,
  NewForm,
} from './forms-types'

/** 减负: who wants a table writes few questions; everything else is known. */
export const MAX_QUESTIONS = 10
/** At the same time, of one committee. */
export const MAX_RUNNING = 5
/** Of one answer. */
const MAX_LETTERS = 100
const MAX_DAYS_AHEAD = 90
const DAY_MS = 24 * 3_600_000
const LARGEST = 1_000_000_000

export function askedOf(fields: readonly FormField[]): readonly AskedField[] {
  return fields.filter((field): field is AskedField => field.kind === 'asked')
}

export function burdenOf(fields: readonly FormField[]): FormBurden {
  const asked = askedOf(fields).length
  return { asked, filled: fields.length - asked }
}

/** One question whatever the blanks and the question mark. */
export function questionKey(question: string): string {
  return question.replace(/[\s?？]/g, '').toLowerCase()
}

/**
 * What is wrong with a form by its fields, questions as `fields.0`; the month is looked at where it is read. What Linge never
 * asks of people no committee asks through it.
 */
export function formFaults({ name, fields, dueOn }: NewForm, now: Date): Record<string, string> {
  const keys = fields.map((field) =>
    field.kind === 'known' ? `known ${field.code}` : `asked ${questionKey(field.question)}`,
  )
  const latest = dayAt(new Date(now.getTime() + MAX_DAYS_AHEAD * DAY_MS))
  const words = [
    ['name', name],
    ...fields.map((field, place) => [
      `fields.${place}`,
      field.kind === 'asked' ? field.question : '',
    ]),
  ] as const
  return {
    ...Object.fromEntries(words.flatMap(([at = '', text = '']) => wordFaults(at, text))),
    ...(new Set(keys).size < keys.length && { fields: 'twice' }),
    ...(askedOf(fields).length > MAX_QUESTIONS && { fields: 'too_many_questions' }),
    ...(dueOn < dayAt(now) && { dueOn: 'too_soon' }),
    ...(dueOn > latest && { dueOn: 'too_far' }),
  }
}

function wordFaults(at: string, text: string): [string, string][] {
  if (findPersonalData(text).length > 0) return [[at, 'personal_data']]
  return breaksFormalismRules(text) ? [[at, 'measures_people']] : []
}

/**
 * What is wrong with answers, by `answers.0`. A form is about a grid: numbers of people, of identity cards or of cars have no
 * place in it.
 */
export function answerFaults(
  asked: readonly AskedField[],
  answers: readonly (string | number)[],
): Record<string, string> {
  if (answers.length !== asked.length) return { answers: 'count' }
  const faults = asked.map(({ answer }, place) => faultOf(answer, answers[place]))
  return Object.fromEntries(
    faults.flatMap((fault, place) => (fault === undefined ? [] : [[`answers.${place}`, fault]])),
  )
}

function faultOf(kind: AskedField['answer'], value: string | number | undefined) {
  if (kind === 'number') {
    if (value === '') return 'required'
    return typeof value === 'number' && value >= 0 && value <= LARGEST && hasFewDecimals(value)
      ? undefined
      : 'not_a_number'
  }
  if (typeof value !== 'string') return 'not_words'
  if (value === '') return 'required'
  if ([...value].length > MAX_LETTERS) return 'too_many_letters'
  return findPersonalData(value).length > 0 ? 'personal_data' : undefined
}

/** Two at most. */
function hasFewDecimals(value: number): boolean {
  return Number(value.toFixed(2)) === value
}

/** Figures put among answers. @param cells in the order of the fields, with nothing of use where a figure stands */
export function fillIn(
  fields: readonly FormField[],
  known: (code: KnownField) => CellValue,
  cells: readonly CellValue[],
): CellValue[] {
  return fields.map((field, place) =>
    field.kind === 'known' ? known(field.code) : (cells[place] ?? null),
  )
}

/** Answers in the order of what is asked, spread over the order of the fields. */
export function spreadAnswers(
  fields: readonly FormField[],
  answers: readonly CellValue[],
): CellValue[] {
  const asked = askedOf(fields)
  return fields.map((field) =>
    field.kind === 'asked' ? (answers[asked.indexOf(field)] ?? null) : null,
  )
}
