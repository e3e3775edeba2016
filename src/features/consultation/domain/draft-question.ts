import { countCharacters, lengthFault, type TextLimits } from '../../../lib/written-text'
import { parseYuan, writeYuan } from '../../../lib/written-yuan'
import type { NewConsultation, Question } from './consultation'
import { optionsOf } from './questions'

export const QUESTION_KINDS = ['motion', 'single', 'multiple', 'ranking', 'budget'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]
export const FUNDING_METHODS = ['greedy', 'equal_shares'] as const
export type FundingMethod = (typeof FUNDING_METHODS)[number]

export const QUESTION_LIMITS = { min: 4, max: 80 } as const satisfies TextLimits
export const MOST_LABEL = 40
export const MOST_OPTIONS = 20
export const MOST_QUESTIONS = 10

export interface DraftOption {
  /** Unique inside its question; of the form alone. */
  readonly key: string
  readonly label: string
  /** Yuan as written, of a budget. */
  readonly cost: string
}

/** A question as far as it is written; what its kind does not need stays for when the kind is changed back. */
export interface DraftQuestion {
  /** Unique inside its draft; of the form alone. */
  readonly key: string
  readonly kind: QuestionKind
  readonly text: string
  readonly options: readonly DraftOption[]
  readonly min: string
  readonly max: string
  /** Yuan as written. */
  readonly cap: string
  readonly method: FundingMethod
}

export type NewQuestion = NewConsultation['questions'][number]

/** A key that no other of the list has. */
export function nextKey(list: readonly { readonly key: string }[]): string {
  return String(1 + Math.max(0, ...list.map(({ key }) => Number(key))))
}

export function startQuestion(key: string): DraftQuestion {
  const options = ['1', '2'].map((each) => ({ key: each, label: '', cost: '' }))
  return { key, kind: 'motion', text: '', options, min: '1', max: '1', cap: '', method: 'greedy' }
}

/** A stored question as it would have been written. */
export function draftQuestionOf(question: Question, at: number): DraftQuestion {
  const start = startQuestion(String(at + 1))
  const costOf = new Map(
    question.kind === 'budget' ? question.items.map((item) => [item.id, item.costCents]) : [],
  )
  const written = optionsOf(question).map(({ id, label }, place) => ({
    key: String(place + 1),
    label,
    cost: costOf.has(id) ? writeYuan(costOf.get(id) ?? 0) : '',
  }))
  return {
    ...start,
    kind: question.kind,
    text: question.text,
    options: written.length > 0 ? written : start.options,
    ...(question.kind === 'multiple' && { min: String(question.min), max: String(question.max) }),
    ...(question.kind === 'budget' && {
      cap: writeYuan(question.capCents),
      method: question.method,
    }),
  }
}

export function isEmptyQuestion({ text, options, cap }: DraftQuestion): boolean {
  const words = [text, cap, ...options.flatMap(({ label, cost }) => [label, cost])]
  return words.every((each) => each.trim() === '')
}

export type QuestionFault =
  | 'too_short'
  | 'too_long'
  | 'too_few_options'
  | 'label_missing'
  | 'label_too_long'
  | 'same_label'
  | 'cost_unreadable'
  | 'not_a_count'
  | 'above_max'
  | 'above_options'
  | 'not_an_amount'
  | 'below_an_item'

/** By the field of the question as it is sent. */
export type QuestionFaults = Partial<
  Record<'text' | 'options' | 'items' | 'min' | 'max' | 'capCents', QuestionFault>
>

export function questionFaults(question: DraftQuestion): QuestionFaults {
  const faults: QuestionFaults = { text: lengthFault(question.text.trim(), QUESTION_LIMITS) }
  if (question.kind === 'motion') return faults
  const options = writtenOptions(question)
  const isBudget = question.kind === 'budget'
  faults[isBudget ? 'items' : 'options'] = optionsFault(options, isBudget)
  if (question.kind === 'multiple') {
    const [min, max] = [parseCount(question.min), parseCount(question.max)]
    if (min === undefined) faults.min = 'not_a_count'
    if (max === undefined) faults.max = 'not_a_count'
    else if (max > options.length) faults.max = 'above_options'
    if (min !== undefined && max !== undefined && min > max) faults.min = 'above_max'
  }
  if (isBudget) faults.capCents = capFault(question.cap, options)
  return faults
}

/** As it is sent. Of a question without faults only. */
export function toNewQuestion(question: DraftQuestion): NewQuestion {
  const text = question.text.trim()
  const options = writtenOptions(question).map(({ label }) => ({ label }))
  switch (question.kind) {
    case 'motion':
      return { kind: 'motion', text }
    case 'single':
    case 'ranking':
      return { kind: question.kind, text, options }
    case 'multiple': {
      const [min, max] = [parseCount(question.min) ?? 0, parseCount(question.max) ?? 0]
      return { kind: 'multiple', text, options, min, max }
    }
    case 'budget':
      return {
        kind: 'budget',
        text,
        items: writtenOptions(question).map(({ label, cost }) => ({
          label,
          costCents: parseYuan(cost) ?? 0,
        })),
        capCents: parseYuan(question.cap) ?? 0,
        method: question.method,
      }
  }
}

/** A line left blank is none. */
function writtenOptions({ kind, options }: DraftQuestion) {
  return options
    .map(({ label, cost }) => ({ label: label.trim(), cost: kind === 'budget' ? cost.trim() : '' }))
    .filter(({ label, cost }) => label !== '' || cost !== '')
}

type Written = ReturnType<typeof writtenOptions>

function optionsFault(options: Written, isBudget: boolean): QuestionFault | undefined {
  const labels = options.map(({ label }) => label)
  if (labels.includes('')) return 'label_missing'
  if (labels.length < 2) return 'too_few_options'
  if (labels.some((label) => countCharacters(label) > MOST_LABEL)) return 'label_too_long'
  if (new Set(labels).size < labels.length) return 'same_label'
  const isReadable = options.every(({ cost }) => parseYuan(cost) !== undefined)
  return isBudget && !isReadable ? 'cost_unreadable' : undefined
}

function capFault(cap: string, options: Written): QuestionFault | undefined {
  const cents = parseYuan(cap)
  if (cents === undefined) return 'not_an_amount'
  return options.some(({ cost }) => (parseYuan(cost) ?? 0) > cents) ? 'below_an_item' : undefined
}

function parseCount(text: string): number | undefined {
  return /^[1-9]\d?$/.test(text.trim()) ? Number(text) : undefined
}
