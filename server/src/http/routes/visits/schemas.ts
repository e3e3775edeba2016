import { Type } from 'typebox'
import { VISIT_PURPOSES } from '../../../modules/visits/visits-types'
import { GridCode, TenantIdText } from '../../schemas'

export const PurposeText = Type.Enum(VISIT_PURPOSES)

/** A day in China. */
export const DayText = Type.String({
  format: 'date',
  pattern: '^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$',
})

export const VisitSchema = Type.Object({
  id: TenantIdText,
  gridCode: GridCode,
  gridName: Type.String(),
  purpose: PurposeText,
  visitedOn: DayText,
  /** Null for whoever does not work in the grid, and once the time of the visit is over. */
  note: Type.Union([
    Type.Object({
      householdId: TenantIdText,
      label: Type.String(),
      words: Type.String(),
      notice: Type.Union([Type.Object({ id: TenantIdText, title: Type.String() }), Type.Null()]),
      reportId: Type.Union([TenantIdText, Type.Null()]),
      /** Whoever has written it may remove it. */
      isOwn: Type.Boolean(),
    }),
    Type.Null(),
  ]),
})
