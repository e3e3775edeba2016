import { Type } from 'typebox'
import { STRICT } from '../../schemas'
import { ActivitySchema, ReportSchema } from '../reports/schemas'

export const ClaimBody = Type.Object(
  {
    number: Type.String({ pattern: '^[0-9]{6}-[1-9][0-9]{0,17}$' }),
    /** Case, spaces and dashes do not matter. */
    code: Type.String({ minLength: 1, maxLength: 20 }),
  },
  STRICT,
)

/** A report as its reporter sees it, with its newest hundred steps, newest first. */
export const LookupSchema = Type.Object({
  report: ReportSchema,
  activities: Type.Array(ActivitySchema),
})
