import type { RosterColumn } from './roster-columns'

/** As it stands in a cell; of what the sheet works out, or took for a date, only that it did. */
export type CellValue =
  | string
  | number
  | boolean
  | null
  | { readonly isFormula: true }
  | { readonly isDate: true }

export interface SheetPerson {
  readonly name: string
  /** Digits only. */
  readonly phone: string | null
}

/**
 * One household of a sheet. Null stands for a cell that says nothing: what the roster has stays. In a row with faults it also
 * stands for what cannot be read.
 */
export interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly rowNumber: number
  readonly grid: string | null
  readonly building: string | null
  readonly room: string | null
  /** Whole hundredths of a square metre. */
  readonly areaHundredths: number | null
  readonly isDeveloperHeld: boolean | null
  readonly isEmpty: boolean | null
  readonly owners: readonly SheetPerson[] | null
  readonly contact: SheetPerson | null
}

export const SHEET_FAULTS = [
  'column_missing',
  'column_twice',
  'required',
  'too_long',
  'unreadable',
  'formula',
  'looks_like_date',
  'bad_area',
  'area_too_fine',
  'bad_phone',
  'not_yes_or_no',
  'name_needed',
  'too_many_people',
  'phones_do_not_match',
  'duplicate_room',
  'phone_of_another',
  'unknown_grid',
  'ambiguous_grid',
  'grid_needed',
  'other_grid',
  'ambiguous_building',
  'area_needed',
] as const

export type FaultKind = (typeof SHEET_FAULTS)[number]

/** What is wrong in one row. It never repeats what stands there. */
export interface RowFault {
  readonly rowNumber: number
  readonly column: RosterColumn | null
  readonly fault: FaultKind
  /** The earlier row that it contradicts. */
  readonly otherRow: number | null
}

/** Why a file cannot be read at all. */
export const SHEET_PROBLEMS = ['not_a_workbook', 'too_large', 'too_many_rows', 'no_rows'] as const

export type SheetProblem = (typeof SHEET_PROBLEMS)[number]

export type SheetReading =
  | { readonly kind: 'refused'; readonly problem: SheetProblem }
  | {
      readonly kind: 'read'
      /** All rows that hold something, faulty ones too. */
      readonly rowCount: number
      /** Faulty ones as far as they can be read, so that all that is wrong in a sheet is told at once. */
      readonly rows: readonly SheetRow[]
      /** In the order of the sheet. */
      readonly faults: readonly RowFault[]
    }
