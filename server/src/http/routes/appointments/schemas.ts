import { type TSchema, Type } from 'typebox'
import {
  APPOINTED_ROLES,
  APPOINTMENT_CHANGES,
} from '../../../modules/appointments/appointments-types'
import { AreaCode, Day, GridCode, Instant } from '../../schemas'

function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

/** Of an appointment or a leave; both may be about more than one community. */
export const NumberText = Type.String({ pattern: '^[1-9][0-9]{0,17}$' })
export const NumberParams = Type.Object({ id: NumberText }, { additionalProperties: false })
export const PhoneText = Type.String({ pattern: '^[0-9]{7,12}$' })
const Hour = orNull(Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }))

export const DutyHoursBody = { dutyFrom: Hour, dutyUntil: Hour }

export const OfficeBody = {
  role: Type.Enum([...APPOINTED_ROLES]),
  areaCode: AreaCode,
  departmentCode: orNull(Type.String({ pattern: '^[a-z_]{1,40}$' })),
}

export const PostSchema = Type.Object({
  id: NumberText,
  displayName: Type.String(),
  ...OfficeBody,
  /** B岗: stands in for the first worker of the grid. */
  isSecond: Type.Boolean(),
  ...DutyHoursBody,
  startsAt: Instant,
  endsAt: orNull(Instant),
  /** It begins on a day to come. */
  isComing: Type.Boolean(),
  /** The leave that runs, or the next one. */
  leave: orNull(
    Type.Object({
      id: NumberText,
      fromDay: Day,
      /** The last day. */
      untilDay: Day,
      isRunning: Type.Boolean(),
    }),
  ),
})

export const StaffedGridSchema = Type.Object({
  code: GridCode,
  name: Type.String(),
  dutyPhone: orNull(Type.String()),
  /** Nobody is appointed, everybody is on leave, or somebody is there. */
  staffing: Type.Enum(['nobody', 'on_leave', 'staffed']),
  /** From when on there is nobody, as far as it is known. */
  emptyFrom: orNull(Instant),
  posts: Type.Array(PostSchema),
})

export const AppointmentChangeSchema = Type.Object({
  id: NumberText,
  kind: Type.Enum([...APPOINTMENT_CHANGES]),
  role: Type.Enum([...APPOINTED_ROLES]),
  areaName: Type.String(),
  displayName: Type.String(),
  changedBy: Type.String(),
  changedAt: Instant,
  /** From when on it holds. */
  effectiveAt: Instant,
})
