import type { TenantId } from '../../lib/ids'

/** What is known of a grid already, so that nobody is asked; figures are those of the form's month. */
export const KNOWN_FIELDS = [
  'households',
  'buildings',
  'reports_received',
  'reports_answered',
  'reports_overdue',
  'reports_filed',
  'homes_told',
  'visits',
  'decisions',
] as const

export type KnownField = (typeof KNOWN_FIELDS)[number]

export const ANSWER_KINDS = ['number', 'text'] as const

export type FormField =
  | { readonly kind: 'known'; readonly code: KnownField }
  | {
      readonly kind: 'asked'
      readonly question: string
      readonly answer: (typeof ANSWER_KINDS)[number]
    }

export type AskedField = Extract<FormField, { readonly kind: 'asked' }>

/** 表格 that a committee wants of each of its grids, before it is stored. */
export interface NewForm {
  readonly communityCode: string
  readonly name: string
  /** `2026-11`, in China. */
  readonly month: string
  /** The last day on which it is asked for, `YYYY-MM-DD`. */
  readonly dueOn: string
  readonly fields: readonly FormField[]
}

export interface Form extends NewForm, TenantId {
  readonly createdAt: Date
  /** Nobody is asked any more. */
  readonly endedAt: Date | null
}

/** A cell of a form: a figure, words, or nothing yet. */
export type CellValue = string | number | null

export interface FormRow {
  readonly gridCode: string
  readonly gridName: string
  /** While nobody works there the committee answers itself. */
  readonly hasWorker: boolean
  /** In the order of the fields: figures as they are now, or were when the form ended, and answers, null while none has come. */
  readonly values: readonly CellValue[]
  readonly sentAt: Date | null
}

/** A row as it stood when the form ended: figures and answers. */
export type FinalRow = Omit<FormRow, 'sentAt'> & {
  /** ISO 8601, as JSON knows no instants. */
  readonly sentAt: string | null
}

/** How much of a form nobody had to write. */
export interface FormBurden {
  readonly asked: number
  readonly filled: number
}

export interface ListedForm extends Form, FormBurden {
  readonly sentCount: number
  /** Of the community. */
  readonly gridCount: number
}

/** A form as one grid's worker has it. */
export interface FormSheet extends FormBurden {
  readonly form: Form
  readonly gridCode: string
  readonly cells: readonly {
    readonly field: FormField
    readonly value: CellValue
    /** What was answered to the same question before stands there already. */
    readonly isRemembered: boolean
  }[]
  readonly sentAt: Date | null
}

/** A form that waits for a grid, or was sent for it and can be mended. */
export interface WorkerForm extends FormBurden {
  readonly form: Form
  readonly gridCode: string
  readonly gridName: string
  readonly sentAt: Date | null
}

export interface FormAnswers {
  readonly form: TenantId
  readonly gridCode: string
  /** In the order of the asked fields. */
  readonly answers: readonly (string | number)[]
}
