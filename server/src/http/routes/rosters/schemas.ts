import { type TSchema, Type } from 'typebox'
import { CHANGED_FIELDS, IMPORT_STATUSES } from '../../../modules/rosters/rosters-types'
import { ROSTER_COLUMNS } from '../../../modules/rosters/sheet/roster-columns'
import { SHEET_FAULTS, SHEET_PROBLEMS } from '../../../modules/rosters/sheet/sheet-types'
import { CommunityCode, GridCode, Instant, PageQuery, STRICT, TenantIdText } from '../../schemas'

function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

export const OfCommunity = Type.Object({ communityCode: CommunityCode }, STRICT)
export const PageOfCommunity = Type.Object({ communityCode: CommunityCode, ...PageQuery }, STRICT)

export const RosterSchema = Type.Object({
  buildings: Type.Integer(),
  households: Type.Integer(),
  withOwners: Type.Integer(),
  withContact: Type.Integer(),
  /** By an import; null before the first. */
  changedAt: orNull(Instant),
})

export const RosterImportSchema = Type.Object({
  id: TenantIdText,
  status: Type.Enum(IMPORT_STATUSES),
  /** Why it failed. */
  problem: orNull(Type.Enum([...SHEET_PROBLEMS, 'interrupted'])),
  rowCount: Type.Integer(),
  /** Of the rows, how many have been read. */
  rowsDone: Type.Integer(),
  faultCount: Type.Integer(),
  addedCount: Type.Integer(),
  changedCount: Type.Integer(),
  sameCount: Type.Integer(),
  /** Households of the sheet's buildings that it does not name; they stay. */
  missingCount: Type.Integer(),
  /** The roster had changed after the first check. */
  isCheckedAgain: Type.Boolean(),
  createdBy: Type.String(),
  createdAt: Instant,
  endedAt: orNull(Instant),
})

export const ImportFaultSchema = Type.Object({
  id: Type.String(),
  rowNumber: Type.Integer(),
  column: orNull(Type.Enum([...ROSTER_COLUMNS])),
  fault: Type.Enum(SHEET_FAULTS),
  /** The earlier row that it contradicts. */
  otherRow: orNull(Type.Integer()),
})

const AreaHundredths = orNull(Type.Integer())

export const PlannedChangeSchema = Type.Object({
  rowNumber: Type.Integer(),
  label: Type.String(),
  fields: Type.Array(Type.Enum(CHANGED_FIELDS)),
  areaBefore: AreaHundredths,
  areaAfter: AreaHundredths,
})

export const MissingHouseholdSchema = Type.Object({ id: TenantIdText, label: Type.String() })

export const RosterChangeSchema = Type.Object({
  id: TenantIdText,
  kind: Type.Enum(['added', 'changed']),
  label: Type.String(),
  fields: Type.Array(Type.Enum(CHANGED_FIELDS)),
  areaBefore: AreaHundredths,
  areaAfter: AreaHundredths,
  changedBy: Type.String(),
  changedAt: Instant,
})

export const RosterPersonSchema = Type.Object({
  name: Type.String(),
  phone: orNull(Type.String()),
})

/** Its people are masked. */
export const RosterHouseholdSchema = Type.Object({
  id: TenantIdText,
  gridCode: GridCode,
  gridName: Type.String(),
  label: Type.String(),
  floorAreaHundredths: Type.Integer(),
  isDeveloperHeld: Type.Boolean(),
  isEmpty: Type.Boolean(),
  owners: Type.Array(RosterPersonSchema),
  contact: orNull(RosterPersonSchema),
})
