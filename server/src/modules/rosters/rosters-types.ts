import type { TenantId } from '../../lib/ids'
import type { RosterColumn } from './sheet/roster-columns'
import type { FaultKind, SheetProblem } from './sheet/sheet-types'

/**
 * `reading` and `checking` end in `faulty`, `failed` or `ready`; a `ready` one is confirmed, which makes it `applying` and
 * then `done`, or cancelled.
 */
export const IMPORT_STATUSES = [
  'reading',
  'checking',
  'faulty',
  'failed',
  'ready',
  'applying',
  'done',
  'cancelled',
] as const

export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** Why an import failed: the file cannot be read, or the service stopped while it was. */
export type ImportProblem = SheetProblem | 'interrupted'

/** 导入: one sheet on its way into the roster of a community. */
export interface RosterImport extends TenantId {
  readonly status: ImportStatus
  readonly problem: ImportProblem | null
  readonly rowCount: number
  /** Of what is being done now. */
  readonly rowsDone: number
  readonly faultCount: number
  readonly addedCount: number
  readonly changedCount: number
  readonly sameCount: number
  /** Households of the sheet's buildings that it does not name; they stay. */
  readonly missingCount: number
  /** The roster had changed after the first check, so the counts are of a second one. */
  readonly isCheckedAgain: boolean
  readonly createdBy: string
  readonly createdAt: Date
  readonly endedAt: Date | null
}

export interface ImportFault {
  readonly id: string
  readonly rowNumber: number
  readonly column: RosterColumn | null
  readonly fault: FaultKind
  readonly otherRow: number | null
}

export const CHANGED_FIELDS = ['area', 'developer_held', 'empty', 'owners', 'contact'] as const
export type ChangedField = (typeof CHANGED_FIELDS)[number]

/** What an import would do to one household that is there already. */
export interface PlannedChange {
  readonly rowNumber: number
  readonly label: string
  readonly fields: readonly ChangedField[]
  readonly areaBefore: number | null
  readonly areaAfter: number | null
}

export interface MissingHousehold {
  readonly id: string
  readonly label: string
}

/** 变更记录: what was changed; of personal data only that it was. */
export interface RosterChange extends TenantId {
  readonly kind: 'added' | 'changed'
  readonly label: string
  readonly fields: readonly ChangedField[]
  readonly areaBefore: number | null
  readonly areaAfter: number | null
  readonly changedBy: string
  readonly changedAt: Date
}

/** Name and phone in the clear: only for whoever was told to show them, or for masking. */
export interface RosterPerson {
  readonly name: string
  readonly phone: string | null
}

export interface RosterHousehold extends TenantId {
  readonly gridCode: string
  readonly gridName: string
  readonly building: string
  readonly room: string
  readonly floorAreaHundredths: number
  readonly isDeveloperHeld: boolean
  readonly isEmpty: boolean
  readonly owners: readonly RosterPerson[]
  readonly contact: RosterPerson | null
}
